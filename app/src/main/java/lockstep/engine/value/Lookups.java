package lockstep.engine.value;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where the attributes of a class were found, as long as nothing about it changes. Thread-safe. */
final class Lookups {
    /** A program can ask for any number of names. */
    private static final int MOST = 512;

    private static final Cell ABSENT = new Cell(null);

    private final Object stamp;
    private final ConcurrentHashMap<String, Cell> found = new ConcurrentHashMap<>();

    /** @param stamp the class's, read before anything is looked up */
    Lookups(Object stamp) {
        this.stamp = stamp;
    }

    Object stamp() {
        return stamp;
    }

    /** Returns the cell of the attribute in the first class that has it, or null. */
    @Nullable
    Cell find(String attribute, List<PyType> order) {
        Cell cell = found.get(attribute);
        if (cell == null) {
            cell = search(attribute, order);
            if (found.size() < MOST) {
                found.put(attribute, cell);
            }
        }
        return cell == ABSENT ? null : cell;
    }

    private static Cell search(String attribute, List<PyType> order) {
        for (int i = 0; i < order.size(); i++) {
            Cell cell = order.get(i).own(attribute);
            if (cell != null && cell.get() != null) {
                return cell;
            }
        }
        return ABSENT;
    }
}
