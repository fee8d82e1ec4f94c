package lockstep.engine.interpreter;

/** Decides where a thread that is run piecewise stops. */
public interface Watcher {
    /**
     * Called before each watched instruction, and again before the same one when the thread goes on from there.
     *
     * @param pc of the instruction
     * @return whether the thread stops before it; never true where {@link Interpreter#isNested}
     */
    boolean stops(Interpreter interpreter, Frame frame, int pc);

    /** Whether builtins that call back are to be made in Python, so that a thread may stop within what they call. */
    default boolean stopsWithinBuiltins() {
        return false;
    }
}
