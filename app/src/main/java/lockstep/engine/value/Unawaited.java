package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coroutines of a process that nobody has awaited so far, the newest first. Thread-safe. */
public final class Unawaited {
    private @Nullable PyCoroutine newest;

    synchronized void add(PyCoroutine coroutine) {
        PyCoroutine next = newest;
        coroutine.after = next;
        if (next != null) {
            next.before = coroutine;
        }
        newest = coroutine;
    }

    synchronized void remove(PyCoroutine coroutine) {
        PyCoroutine before = coroutine.before;
        PyCoroutine after = coroutine.after;
        if (before != null) {
            before.after = after;
        } else if (newest == coroutine) {
            newest = after;
        }
        if (after != null) {
            after.before = before;
        }
        coroutine.before = null;
        coroutine.after = null;
    }

    /** Returns them in the order they were made, and forgets them. */
    public List<PyCoroutine> takeAll() {
        List<PyCoroutine> all = new ArrayList<>();
        synchronized (this) {
            for (PyCoroutine each = newest; each != null; each = each.after) {
                all.add(0, each);
            }
        }
        all.forEach(PyCoroutine::finish);
        return all;
    }
}
