package lockstep.engine.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a program and of the library hold before the program begins: the memory of a process that runs it from
 * its first line. Confined to one thread.
 */
public final class FreshMemory {
    private final Map<Cell, Integer> places = new IdentityHashMap<>();
    private final Map<Cell, @Nullable Object> others = new IdentityHashMap<>();
    private final ForkCopy copy;
    private final byte[] image;

    /**
     * @param cells that hold what may change
     * @param rest all other cells of the library
     * @throws UnsupportedStateException when something cannot be copied
     */
    public FreshMemory(List<Cell> cells, Collection<Cell> rest) {
        List<Cell> all = new ArrayList<>(cells);
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
        rest.forEach(cell -> others.put(cell, cell.get()));
        copy = new ForkCopy(all);
        image = copy.write(ForkCopy.values(all));
    }

    /**
     * Has the cells hold what they do in a new process, for a while.
     *
     * @return what they held
     */
    public @Nullable Object[] enter(PyThread thread) {
        List<Cell> all = cells();
        @Nullable Object[] held = ForkCopy.values(all);
        put(all, copy.read(thread, image));
        return held;
    }

    /**
     * Has the cells hold what they held before.
     *
     * @param held from {@link #enter}
     * @param after what is known of cells that hold something else since
     */
    public void leave(@Nullable Object[] held, FreshMemory after) {
        put(cells(), held);
        after.places.keySet().forEach(cell -> {
            if (others.containsKey(cell)) {
                cell.set(others.get(cell));
            }
        });
    }

    private List<Cell> cells() {
        Cell[] all = new Cell[places.size()];
        places.forEach((cell, place) -> all[place] = cell);
        return List.of(all);
    }

    private static void put(List<Cell> cells, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            cells.get(i).set(values[i]);
        }
    }

    /**
     * Returns what the cells hold in a new process, in their order; those that came later hold nothing there.
     *
     * @throws UnsupportedStateException when something was changed that all processes have in one place
     */
    @Nullable
    Object[] values(PyThread thread, List<Cell> cells) {
        Map<Cell, Boolean> told = new IdentityHashMap<>();
        cells.forEach(cell -> told.put(cell, true));
        others.forEach((cell, value) -> {
            if (!told.containsKey(cell) && cell.get() != value) {
                throw new UnsupportedStateException(
                        "it changes what the library is made of, which a spawned process would have as it was");
            }
        });
        @Nullable Object[] fresh = copy.read(thread, image);
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            Integer place = places.get(cells.get(i));
            values[i] = place != null ? fresh[place] : others.get(cells.get(i));
        }
        return values;
    }
}
