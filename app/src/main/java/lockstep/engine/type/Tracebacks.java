package lockstep.engine.type;

import java.util.List;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TracebackEntry;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;

/** Traceback objects, as {@code __traceback__} gives them. */
public final class Tracebacks {
    /** The type of traceback objects. */
    public static final PyType TYPE = PyType.builtin("traceback", Types.OBJECT, content -> {});

    /**
     * The places an exception has passed up to now. Immutable.
     *
     * @param entries the innermost first
     */
    public record Traceback(List<TracebackEntry> entries) implements Typed {
        @Override
        public PyType type() {
            return TYPE;
        }
    }

    private Tracebacks() {}

    /** Returns the traceback object of an exception, or {@code None} when it was not raised. */
    public static Object of(PyException exception) {
        List<TracebackEntry> entries = exception.traceback();
        return entries.isEmpty() ? Singleton.NONE : new Traceback(entries);
    }
}
