package lockstep.engine.traceback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.engine.type.Text;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TracebackEntry;

/** What Python prints of an exception that nothing took, causes and contexts before it. */
public final class TracebackText {
    private static final int SHOWN_REPEATS = 3;

    private TracebackText() {}

    /** Returns the whole report, ending with a newline. */
    public static String of(Context context, PyException exception) {
        return of(context, exception, Integer.MAX_VALUE, true);
    }

    /**
     * Returns a part of the report.
     *
     * @param limit how many places of each exception are shown: the outermost ones, below zero the innermost ones
     * @param chained whether those exceptions are shown that led to it
     */
    public static String of(Context context, PyException exception, int limit, boolean chained) {
        Report report = new Report(context, limit, chained);
        report.append(exception);
        return report.text();
    }

    /** Returns the last line and the notes below it. */
    static String lines(Context context, PyException exception) {
        StringBuilder text = new StringBuilder(line(context, exception)).append('\n');
        for (String note : exception.notes()) {
            text.append(note).append('\n');
        }
        return text.toString();
    }

    /** Returns the places that an exception passed, with the line above them; empty when there are none to show. */
    static String places(String head, PyException exception, int limit) {
        List<TracebackEntry> entries = new ArrayList<>(exception.traceback());
        Collections.reverse(entries);
        int shown = Math.min(entries.size(), Math.abs(limit));
        entries = limit < 0 ? entries.subList(entries.size() - shown, entries.size()) : entries.subList(0, shown);
        if (entries.isEmpty()) {
            return "";
        }
        return head + " (most recent call last):\n" + entries(entries);
    }

    /** Returns the places from the outermost to the innermost as they are printed, without the line above them. */
    public static String entries(List<TracebackEntry> entries) {
        StringBuilder text = new StringBuilder();
        String last = "";
        int repeats = 0;
        for (TracebackEntry entry : entries) {
            String head = FrameText.head(entry);
            if (head.equals(last)) {
                repeats++;
            } else {
                appendRepeats(text, repeats);
                last = head;
                repeats = 1;
            }
            if (repeats <= SHOWN_REPEATS) {
                text.append(FrameText.of(entry));
            }
        }
        appendRepeats(text, repeats);
        return text.toString();
    }

    private static void appendRepeats(StringBuilder text, int repeats) {
        int more = repeats - SHOWN_REPEATS;
        if (more > 0) {
            text.append("  [Previous line repeated ")
                    .append(more)
                    .append(more > 1 ? " more times]\n" : " more time]\n");
        }
    }

    /** Returns the last line: the type's name and the message. */
    public static String line(Context context, PyException exception) {
        PyType type = exception.type();
        String module = type.module();
        String name = module.equals("builtins") || module.equals("__main__")
                ? type.qualifiedName()
                : module + "." + type.qualifiedName();
        String message;
        try {
            message = Text.str(context, exception);
        } catch (PyError error) {
            message = "<exception str() failed>";
        }
        return (message.isEmpty() ? name : name + ": " + message) + Suggestion.of(exception);
    }
}
