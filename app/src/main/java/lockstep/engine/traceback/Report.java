package lockstep.engine.traceback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.engine.type.ExceptionGroups;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/** A report under construction: chains of exceptions, and groups drawn as trees. Confined to one thread. */
final class Report {
    private static final String CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";
    private static final int MOST_MEMBERS = 15;
    private static final int DEEPEST = 10;

    /** An exception and the sentence that leads from the one before it. */
    private record Link(PyException exception, String sentence) {}

    private final Context context;
    private final int limit;
    private final boolean chained;
    private final StringBuilder text = new StringBuilder();
    private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean open;

    /**
     * @param limit how many places of each exception are shown: the outermost ones, below zero the innermost ones
     * @param chained whether those exceptions are shown that led to another one
     */
    Report(Context context, int limit, boolean chained) {
        this.context = context;
        this.limit = limit;
        this.chained = chained;
    }

    String text() {
        return text.toString();
    }

    /** Appends an exception, those that led to it first. */
    void append(PyException last) {
        List<Link> chain = new ArrayList<>();
        @Nullable PyException exception = last;
        while (exception != null) {
            seen.add(exception);
            PyException cause = exception.cause();
            PyException before = exception.context();
            PyException next = null;
            String sentence = "";
            if (!chained) {
                next = null;
            } else if (cause != null && !seen.contains(cause)) {
                next = cause;
                sentence = CAUSE;
            } else if (cause == null && before != null && !exception.suppressContext() && !seen.contains(before)) {
                next = before;
                sentence = CONTEXT;
            }
            chain.add(new Link(exception, sentence));
            exception = next;
        }
        Collections.reverse(chain);
        for (Link link : chain) {
            emit(link.sentence(), '|');
            one(link.exception());
        }
    }

    private void one(PyException exception) {
        if (!ExceptionGroups.isGroup(exception)) {
            emit(TracebackText.places("Traceback", exception, limit), '|');
            emit(TracebackText.lines(context, exception), '|');
        } else if (depth > DEEPEST) {
            emit("... (max_group_depth is " + DEEPEST + ")\n", '|');
        } else {
            group(exception);
        }
    }

    private void group(PyException exception) {
        boolean top = depth == 0;
        if (top) {
            depth++;
        }
        String places = TracebackText.places("Exception Group Traceback", exception, limit);
        int head = places.indexOf('\n') + 1;
        emit(places.substring(0, head), top ? '+' : '|');
        emit(places.substring(head), '|');
        emit(TracebackText.lines(context, exception), '|');
        List<PyException> members = ExceptionGroups.members(exception);
        int shown = Math.min(members.size(), MOST_MEMBERS + 1);
        open = false;
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            open |= last;
            boolean cut = i >= MOST_MEMBERS;
            indent().append(i == 0 ? "+-" : "  ").append("+---------------- ").append(cut ? "..." : i + 1);
            text.append(" ----------------\n");
            depth++;
            if (cut) {
                int more = members.size() - MOST_MEMBERS;
                emit("and " + more + " more exception" + (more > 1 ? "s\n" : "\n"), '|');
            } else {
                append(members.get(i));
            }
            if (last && open) {
                indent().append("+------------------------------------\n");
                open = false;
            }
            depth--;
        }
        if (top) {
            depth = 0;
        }
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private void emit(String lines, char margin) {
        if (depth == 0 || lines.isEmpty()) {
            text.append(lines);
            return;
        }
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            indent().append(margin).append(' ').append(line).append('\n');
        }
    }
}
