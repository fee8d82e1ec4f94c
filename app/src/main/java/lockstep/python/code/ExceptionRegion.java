package lockstep.python.code;

/**
 * Instructions guarded by one handler. When an instruction at {@code start <= pc < end} raises, the exception object is
 * put into {@code register} and execution goes on at {@code handler}. Of several regions that hold a position the first
 * in {@link CodeObject#exceptionRegions()} (the innermost) counts.
 *
 * @param start first guarded position, inclusive
 * @param end first position behind the region
 * @param handler position of the handler's first instruction
 * @param register receives the exception object
 */
public record ExceptionRegion(int start, int end, int handler, int register) {}
