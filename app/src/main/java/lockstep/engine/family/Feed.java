package lockstep.engine.family;

import java.util.ArrayDeque;
import java.util.List;
import lockstep.engine.value.PyBytes;

/**
 * What one process has put into a queue and has not yet arrived there: a thread of that process sends it on, as in CPython.
 * Confined to one thread.
 */
public final class Feed extends Shared {
    private final int process;
    private final ArrayDeque<PyBytes> messages = new ArrayDeque<>();

    Feed(long handle, int process) {
        super(handle);
        this.process = process;
    }

    /** Number of the process that puts. */
    int process() {
        return process;
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    int size() {
        return messages.size();
    }

    /** Returns what has not arrived yet, the oldest first. */
    public List<PyBytes> messages() {
        return List.copyOf(messages);
    }

    void add(PyBytes message) {
        messages.add(message);
    }

    PyBytes take() {
        return messages.remove();
    }

    void drop() {
        messages.clear();
    }
}
