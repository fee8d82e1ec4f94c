package lockstep.engine;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a run may use; reaching one is a named {@link Outcome}.
 *
 * @param timeout wall-clock time of the whole run
 * @param memoryMib heap of each process of the run, in MiB
 * @param threads live Python threads in one process
 * @param processes child processes started in the whole run, ended ones included
 * @param outputBytes characters printed to standard output and error together, by all processes
 * @param recursionDepth Python frames of one thread
 */
public record Limits(
        Duration timeout, int memoryMib, int threads, int processes, long outputBytes, int recursionDepth) {
    /** What a run gets unless something else is asked for. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(60), 256, 2_000, 64, 4L << 20, 1_000);
    }

    public Limits withTimeout(Duration value) {
        return new Limits(value, memoryMib, threads, processes, outputBytes, recursionDepth);
    }

    /** Says that a program has not ended in its time. */
    public String timedOut() {
        return timedOut(timeout);
    }

    static String timedOut(Duration timeout) {
        BigDecimal seconds = BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros();
        String unit = seconds.compareTo(BigDecimal.ONE) == 0 ? " second." : " seconds.";
        return "The program did not end within " + seconds.toPlainString() + unit;
    }

    public Limits withMemoryMib(int value) {
        return new Limits(timeout, value, threads, processes, outputBytes, recursionDepth);
    }
}
