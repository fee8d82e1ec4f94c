package lockstep.engine.interpreter;

import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of a thread in pieces: from one stop of the {@link Watcher} to the next, or to where it waits. All that the
 * thread is lies in its frames between two pieces. Stateless; its caller runs one thread at a time.
 */
public final class Piecewise {
    private Piecewise() {}

    /** Begins the body of a linked file; none of it has run yet. */
    public static void beginBody(Interpreter in, LinkedUnit unit) {
        LinkedCode code = unit.code(0);
        begin(in, new Frame(code, new Object[code.registerCount]));
    }

    /**
     * Begins a call.
     *
     * @return whether it is one of Python, of which nothing has run yet; a builtin is done at once
     */
    public static boolean begin(Interpreter in, Object callable, Object[] arguments) {
        if (Calls.start(in, callable, arguments, null) != Calls.PUSHED) {
            return false;
        }
        begin(in, java.util.Objects.requireNonNull(in.top));
        return true;
    }

    private static void begin(Interpreter in, Frame frame) {
        in.top = frame;
        frame.entry = true;
        frame.special = true;
    }

    /**
     * Goes on from {@link Interpreter#top}.
     *
     * @return whether the call that was begun has come to its end; else the watcher has stopped it
     * @throws lockstep.engine.value.PyError when an exception has ended it
     */
    public static boolean advance(Interpreter in) {
        Frame first = first(in);
        if (first == null) {
            return true;
        }
        in.advance(first);
        return in.top == null;
    }

    private static @Nullable Frame first(Interpreter in) {
        Frame frame = in.top;
        while (frame != null && frame.back != null) {
            frame = frame.back;
        }
        return frame;
    }

    /** Gives the call that waits its result. */
    public static void deliver(Interpreter in, Object value) {
        if (in.top != null) {
            Unwinding.deliver(in.top, value);
        }
    }

    /** Raises an exception in the call that waits. @throws lockstep.engine.value.PyError when nothing handles it */
    public static void raise(Interpreter in, PyException exception) {
        Unwinding.raise(in, exception);
    }

    /** Goes back to a frame. */
    public static void top(Interpreter in, @Nullable Frame frame) {
        in.top = frame;
    }
}
