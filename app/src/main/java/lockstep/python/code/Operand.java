package lockstep.python.code;

/**
 * What one operand word of an instruction means. A word is an {@code int} in {@link CodeObject#code()}.
 *
 * <p>A {@link #SOURCE} word {@code w >= 0} names register {@code w}; {@code w < 0} names constant {@code ~w}.
 */
public enum Operand {
    /** The register that the instruction writes. */
    DESTINATION,
    /** A value read: a register, or a constant where the word is negative. */
    SOURCE,
    /** A register that is read and not a constant (a cell, an iterator, a collection under construction). */
    REGISTER,
    /** An index into {@link CodeObject#names()}. */
    NAME,
    /** An index into {@link CompiledUnit#globalNames()}. */
    GLOBAL,
    /** An index into {@link CodeObject#constants()}. */
    CONSTANT,
    /** An index into {@link CodeObject#children()}. */
    CHILD,
    /** A plain number, told by the instruction. */
    NUMBER,
    /** A position in {@link CodeObject#code()} to go on from. */
    TARGET,
    /** A count {@code n >= 0}, followed by {@code n} {@link #SOURCE} words. Always the last operand. */
    SOURCES
}
