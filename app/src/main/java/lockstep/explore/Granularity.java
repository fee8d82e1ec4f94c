package lockstep.explore;

/** Where one thread may be interrupted by another. */
public enum Granularity {
    /** Before every access to what threads share: Python without a GIL, and CPython up to 3.9. The finest; proofs are here. */
    ACCESS,
    /** Only where CPython 3.11 to 3.13 switch: at calls of Python functions, behind builtins, at backward jumps, at waits. */
    CALLS_AND_LOOPS
}
