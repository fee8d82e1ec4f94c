package lockstep.engine.thread;

/**
 * How long a thread keeps the GIL, at the standard switch interval, while another one is ready to compute: for so many polls,
 * and no less than so long. Handing over costs some microseconds, and many times that where the next thread must be woken;
 * a loop that polls each nanosecond would spend a tenth of its time on it.
 *
 * @param polls places to poll
 * @param leastNanos the shortest slice, in nanoseconds
 */
public record Slice(int polls, long leastNanos) {}
