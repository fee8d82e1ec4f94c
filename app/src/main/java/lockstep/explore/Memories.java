package lockstep.explore;

import java.util.List;
import lockstep.engine.value.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Gives each process of a program its own memory: what names and class attributes hold is exchanged whenever a thread of
 * another process goes on. Whenever a state is taken or gone back to, they hold what the first process has. Confined to one
 * thread.
 */
final class Memories {
    private final List<Cell> cells;
    private @Nullable Object[] first = {};
    private @Nullable Object @Nullable [] present;

    /** @param cells of the names and attributes, all of them once a second process begins */
    Memories(List<Cell> cells) {
        this.cells = cells;
    }

    /** Returns the memory that the names have at the moment; null: the first process's. */
    @Nullable
    Object @Nullable [] present() {
        return present;
    }

    /** Has the names hold what a process has. @param memory of the process, which is written when another one follows; null: the first one's */
    void enter(@Nullable Object @Nullable [] memory) {
        if (memory == present) {
            return;
        }
        @Nullable Object[] left = present;
        if (left == null) {
            first = first.length == cells.size() ? first : new @Nullable Object[cells.size()];
            left = first;
        }
        @Nullable Object[] next = memory == null ? first : memory;
        for (int i = 0; i < next.length; i++) {
            Cell cell = cells.get(i);
            left[i] = cell.get();
            cell.set(next[i]);
        }
        present = memory;
    }
}
