package lockstep.engine.compiled;

/** In what form compiled code holds a register. */
enum Kind {
    /** Not at all: the register is dead. */
    NONE,
    /** As an object, or null where it is unbound. */
    REFERENCE,
    /** An int that 64 bits hold, as a long. */
    LONG,
    /** A float, as a double. */
    DOUBLE,
    /** A bool, as an int. */
    BOOL,
    /** A range's iterator that nothing else can reach, as three longs: next number, step, how many are left. */
    RANGE;

    boolean isNumber() {
        return this == LONG || this == DOUBLE;
    }
}
