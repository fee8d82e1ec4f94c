package lockstep.engine.interpreter;

import lockstep.engine.value.CodeThread;

/** Code compiled to run a frame from one position on. Its classes are generated. Thread-safe. */
abstract class Compiled {
    /** Added to a position: what the code was compiled for did not hold there. */
    static final int FAILED = 1 << 24;

    /**
     * Runs the frame on top.
     *
     * @param registers the frame's
     * @return where the loop is to go on, all live registers being in the frame; or {@link Interpreter#RELOAD} or {@link
     *     Interpreter#LEAVE}
     */
    abstract int run(Interpreter interpreter, Frame frame, Object[] registers, CodeThread thread);
}
