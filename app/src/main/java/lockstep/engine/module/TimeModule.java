package lockstep.engine.module;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.ToLongFunction;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;

/** The module {@code time}. */
public final class TimeModule {
    /** About a million years, well within what the JDK's calendar can do. */
    private static final double MOST_SECONDS = 1e13;

    private static final double NANOS = 1e9;
    private static final double LONGEST_SLEEP_SECONDS = 9223372036.0;

    private TimeModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("time").function("sleep(seconds, /)", TimeModule::sleep);
        clock(module, "time", Clocks::wallNanos);
        clock(module, "monotonic", Clocks::steadyNanos);
        clock(module, "perf_counter", Clocks::steadyNanos);
        clock(module, "process_time", Clocks::processNanos);
        clock(module, "thread_time", Clocks::threadNanos);
        module.function("_offset(seconds, /)", TimeModule::offset);
        module.function("__getattr__(name, /)", (thread, given) -> thread.service(Environment.class)
                .member(thread, "_calendar", "time", (String) given[0]));
        return module;
    }

    private static void clock(PyModule module, String name, ToLongFunction<Clocks> clock) {
        module.function(name + "()", (thread, given) -> clock.applyAsLong(thread.service(Clocks.class)) / NANOS)
                .function(name + "_ns()", (thread, given) -> Ints.of(clock.applyAsLong(thread.service(Clocks.class))));
    }

    private static Object sleep(Context thread, Object[] given) {
        double seconds = number(given[0]);
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (seconds > LONGEST_SLEEP_SECONDS) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return Waits.sleep((long) Math.ceil(seconds * NANOS));
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.nameOf(value));
    }

    /** Returns how many seconds the local time is ahead of UTC then, and the zone's short name. */
    private static Object offset(Context thread, Object[] given) {
        double seconds = Math.floor(number(given[0]));
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(seconds) > MOST_SECONDS) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        ZonedDateTime at = Instant.ofEpochSecond((long) seconds).atZone(ZoneId.systemDefault());
        ZoneOffset offset = at.getOffset();
        String name = offset.equals(ZoneOffset.UTC) && ZoneId.systemDefault() instanceof ZoneOffset
                ? "UTC"
                : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at);
        boolean summer = ZoneId.systemDefault().getRules().isDaylightSavings(at.toInstant());
        return new PyTuple(Ints.of(offset.getTotalSeconds()), name, summer);
    }
}
