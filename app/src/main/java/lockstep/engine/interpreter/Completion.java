package lockstep.engine.interpreter;

import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/** What becomes of a frame's result before its caller gets it. Immutable, so that frames can be copied. */
interface Completion {
    /**
     * Runs in the caller's place, the frame being gone.
     *
     * @param caller the frame that gets the result; null for the first frame of a thread
     * @param result what the frame returned
     * @return the result to store
     */
    Object complete(Interpreter interpreter, @Nullable Frame caller, Object result);

    /**
     * Runs when the frame ends by an exception.
     *
     * @return the value that the caller gets instead of the exception; null: the exception goes on
     */
    default @Nullable Object failed(Interpreter interpreter, Frame caller, PyException exception) {
        return null;
    }
}
