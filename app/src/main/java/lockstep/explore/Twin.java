package lockstep.explore;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;

/**
 * Something that all processes have in one place, as a process other than the first has it for itself: a name, a class.
 * Immutable.
 *
 * @param owner the first process's
 * @param process the number of the other process
 */
record Twin(Object owner, int process) {
    /** All that were asked for, so that each is one object. Confined to one thread. */
    static final class All {
        private final Roots roots;
        private final Marks marks;
        private final Map<Integer, Map<Object, Object>> known = new HashMap<>();

        All(Roots roots, Marks marks) {
            this.roots = roots;
            this.marks = marks;
        }

        /** Returns what stands for a thing where a process has its own; else the thing itself. */
        Object of(Object owner, int process) {
            boolean each = owner instanceof Cell cell
                    ? roots.isMemory(cell)
                    : owner instanceof PyType || owner instanceof PyModule || owner instanceof PyFunction;
            if (process == 0 || !each) {
                return owner;
            }
            return known.computeIfAbsent(process, key -> new IdentityHashMap<>())
                    .computeIfAbsent(owner, key -> {
                        Twin twin = new Twin(owner, process);
                        marks.exists(twin);
                        return twin;
                    });
        }
    }
}
