package lockstep.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import lockstep.engine.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The limits a command line can set; the same options wherever a program is run. */
final class LimitOptions {
    private static final int LEAST_MIB = 32;
    private static final int MOST_MIB = 1 << 20;
    private static final BigDecimal LEAST_SECONDS = new BigDecimal("0.1");
    private static final BigDecimal MOST_SECONDS = new BigDecimal(24 * 60 * 60);

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "End it after so many seconds (default: 60).")
    private @Nullable Duration timeout;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "Memory of each of its processes, in MiB (default: 256).")
    private @Nullable Integer memoryMib;

    /**
     * @param usual what holds where no option was given
     * @return the limits to run under
     */
    Limits over(Limits usual) {
        Limits limits = usual;
        if (timeout != null) {
            limits = limits.withTimeout(timeout);
        }
        if (memoryMib != null) {
            if (memoryMib < LEAST_MIB || memoryMib > MOST_MIB) {
                throw new ParameterException(
                        Objects.requireNonNull(command, "set by picocli").commandLine(),
                        "--memory " + memoryMib + " is out of range; use " + LEAST_MIB + " to " + MOST_MIB + " MiB");
            }
            limits = limits.withMemoryMib(memoryMib);
        }
        return limits;
    }

    /** Reads seconds, whole or not. */
    static final class Seconds implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                BigDecimal seconds = new BigDecimal(value);
                if (seconds.compareTo(LEAST_SECONDS) >= 0 && seconds.compareTo(MOST_SECONDS) <= 0) {
                    return Duration.ofMillis(seconds.movePointRight(3).longValue());
                }
            } catch (NumberFormatException noNumber) {
                // Told below.
            }
            throw new TypeConversionException("'" + value + "' is no time; use seconds from " + LEAST_SECONDS + " to "
                    + MOST_SECONDS + ", for example 10 or 0.5");
        }
    }
}
