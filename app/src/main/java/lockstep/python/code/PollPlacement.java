package lockstep.python.code;

/**
 * Where a thread may be asked to let another one run. Calls and backward jumps always poll (it is part of those
 * instructions); this says what else does.
 */
public enum PollPlacement {
    /** Nothing else: CPython 3.10 and later. */
    CALLS_AND_LOOPS,
    /**
     * Also after every operator, attribute, subscript and store instruction, by {@link Op#POLL}: CPython up to 3.9, whose
     * evaluation loop looked at its breaker between most instructions.
     */
    EVERY_OPERATION
}
