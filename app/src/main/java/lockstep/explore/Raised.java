package lockstep.explore;

import java.util.List;
import lockstep.engine.interpreter.LineStarts;
import lockstep.engine.interpreter.Lines;
import lockstep.engine.value.PyException;
import lockstep.engine.value.TracebackEntry;

/** Where exceptions come from. Stateless. */
final class Raised {
    private Raised() {}

    /** Returns the line of the program, from 1, that the innermost entry in its own file names, or 0. */
    static int line(PyException exception) {
        List<TracebackEntry> entries = exception.traceback();
        int line = 0;
        for (TracebackEntry entry : entries) {
            if (!entry.unit().fileName().startsWith("lockstep/")) {
                int found = new Lines(new LineStarts(entry.unit().text()), entry.code()).at(entry.position());
                line = found;
                break;
            }
        }
        return line;
    }
}
