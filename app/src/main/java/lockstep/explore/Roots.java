package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.interpreter.StoredGlobals;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * From where everything that a program can change is reached: its threads, its global names, and those of the library's
 * names and class attributes that hold something changeable. Confined to one thread.
 */
final class Roots {
    private final PiecewiseProcess process;
    private final List<Cell> cells = new ArrayList<>();
    private boolean open = true;

    Roots(PiecewiseProcess process) {
        this.process = process;
    }

    /** Whether the cells are still to be collected. */
    boolean isOpen() {
        return open;
    }

    /** Collects the cells, once everything is imported. */
    void settle() {
        open = false;
        PyModule main = process.module();
        main.cells().forEach((name, cell) -> {
            cells.add(cell);
            if (cell.get() instanceof PyType type && !type.isBuiltin()) {
                addAttributes(type);
            }
        });
        process.library().values().forEach(this::addLibrary);
    }

    private void addLibrary(PyModule module) {
        Set<String> stored = StoredGlobals.of(module);
        module.cells().forEach((name, cell) -> {
            Object value = cell.get();
            if (value instanceof PyType type && !type.isBuiltin()) {
                addAttributes(type);
            } else if (stored.contains(name) || isChangeable(value)) {
                cells.add(cell);
            }
        });
    }

    private void addAttributes(PyType type) {
        for (String name : type.ownAttributes().keySet()) {
            Cell cell = type.own(name);
            boolean plain = !name.startsWith("__") && cell != null;
            if (plain && !isMethod(cell.get()) && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
    }

    private static boolean isMethod(@Nullable Object value) {
        return value instanceof PyFunction || value instanceof BuiltinFunction || value instanceof Descriptor;
    }

    private static boolean isChangeable(@Nullable Object value) {
        return value != null
                && !(value instanceof String)
                && !(value instanceof Number)
                && !(value instanceof Boolean)
                && !(value instanceof Enum<?>)
                && !(value instanceof PyModule)
                && !(value instanceof PyType)
                && !isMethod(value);
    }

    /** Returns the roots of the present state. */
    @Nullable
    Object[] of(List<Worker> workers, String output, List<Failure> failures) {
        List<@Nullable Object> roots = new ArrayList<>(cells.size() + workers.size() * 8 + 4);
        roots.add(output);
        for (Failure failure : failures) {
            roots.add((long) failure.thread());
            roots.add(failure.text());
        }
        for (Worker worker : workers) {
            roots.add(worker.stage);
            if (worker.stage == Worker.Stage.ENDED) {
                continue;
            }
            roots.add((long) worker.lastCalls);
            Wait wait = worker.pending;
            roots.add(wait == null ? null : wait.getClass().getName());
            roots.add(wait == null ? null : wait.on());
            roots.add(wait != null && wait.deadlineNanos() != Wait.NEVER);
            roots.add(worker.interpreter.top());
            roots.add(worker.thread);
        }
        roots.addAll(cells);
        return roots.toArray();
    }
}
