package lockstep.engine.type;

import java.util.List;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TracebackEntry;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;

/** Traceback objects, as {@code __traceback__} gives them. */
public final class Tracebacks {
    /** The type of traceback objects. */
    public static final PyType TYPE = PyType.builtin("traceback", Types.OBJECT, Tracebacks::fill);

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

    private static void fill(TypeContent content) {
        content.property("tb_next", (context, given) -> {
            List<TracebackEntry> entries = ((Traceback) given[0]).entries();
            return entries.size() < 2 ? Singleton.NONE : new Traceback(entries.subList(0, entries.size() - 1));
        });
        content.property("tb_lineno", (context, given) -> Ints.of(PassedFrame.line(outermost(given))));
        content.property("tb_frame", (context, given) -> new PassedFrame(outermost(given)));
    }

    private static TracebackEntry outermost(Object[] given) {
        List<TracebackEntry> entries = ((Traceback) given[0]).entries();
        return entries.get(entries.size() - 1);
    }

    /** Returns the traceback object of an exception, or {@code None} when it was not raised. */
    public static Object of(PyException exception) {
        List<TracebackEntry> entries = exception.traceback();
        return entries.isEmpty() ? Singleton.NONE : new Traceback(entries);
    }
}
