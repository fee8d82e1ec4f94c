package lockstep.lab.cpython;

/**
 * How a command ended.
 *
 * @param out what it wrote to standard output, cut at the limit
 * @param err what it wrote to standard error, cut likewise
 * @param status its exit status; that of a killed process when it ran out of time
 * @param timedOut whether it was ended because its time was over
 * @param wallNanos from before its start until it was gone
 */
public record CommandEnd(String out, String err, int status, boolean timedOut, long wallNanos) {}
