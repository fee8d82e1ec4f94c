package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep a thread is in operations that go into values by themselves (comparing, hashing and printing nested
 * containers), and which containers it is printing. Confined to its thread.
 */
public final class Nesting {
    /** Levels that surely fit a thread's stack. */
    private static final int MOST = 2_000;

    private final List<Object> printing = new ArrayList<>();
    private int depth;

    /** Goes one level deeper. @return whether that is allowed; if so {@link #leave} must follow */
    public boolean enter() {
        if (depth >= MOST) {
            return false;
        }
        depth++;
        return true;
    }

    public void leave() {
        depth--;
    }

    /** Notes that a container is being printed. @return false when it already is */
    public boolean startPrinting(Object container) {
        for (int i = printing.size() - 1; i >= 0; i--) {
            if (printing.get(i) == container) {
                return false;
            }
        }
        printing.add(container);
        return true;
    }

    public void endPrinting() {
        printing.remove(printing.size() - 1);
    }
}
