package lockstep.engine.thread;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.Wait;

/** Reads durations that a program gives in seconds. */
public final class Seconds {
    private static final double NANOS = 1e9;

    /** The longest duration that CPython's blocking calls take, in seconds. */
    static final double LONGEST = 9223372036.0;

    /** From so many seconds on CPython says that it cannot count them. */
    private static final double PAST_COUNTING = 1e12;

    private Seconds() {}

    /** Returns seconds as nanoseconds, rounded up. @param tooLong what the error says of more than {@link #LONGEST} */
    public static long toNanos(Object seconds, String tooLong) {
        double value = number(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (value >= PAST_COUNTING) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        if (value > LONGEST) {
            throw Errors.overflowError(tooLong);
        }
        return (long) Math.ceil(value * NANOS);
    }

    /** Reads the arguments of a lock's {@code acquire}. @return nanoseconds, 0 not to wait at all, {@link Wait#NEVER} */
    static long ofAcquire(boolean blocking, Object timeout) {
        double seconds = number(timeout);
        if (!blocking) {
            if (seconds != -1) {
                throw Errors.valueError("can't specify a timeout for a non-blocking call");
            }
            return 0;
        }
        if (seconds == -1) {
            return Wait.NEVER;
        }
        if (seconds < 0) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        return toNanos(timeout, "timeout value is too large");
    }

    private static double number(Object seconds) {
        if (seconds instanceof Number number) {
            return number.doubleValue();
        }
        if (seconds instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.nameOf(seconds));
    }
}
