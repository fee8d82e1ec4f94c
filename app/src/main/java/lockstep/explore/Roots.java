package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.FreshMemory;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.StoredGlobals;
import lockstep.engine.state.StateRecorder;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * From where everything that a program can change is reached: its threads, its global names, and those of the library's
 * names and class attributes that hold something changeable. Confined to one thread.
 */
final class Roots {
    private static final StateRecorder.Roots ENDED =
            new StateRecorder.Roots(new @Nullable Object[] {Worker.Stage.ENDED}, null);
    private static final StateRecorder.Roots JOINED =
            new StateRecorder.Roots(new @Nullable Object[] {Worker.Stage.JOINED}, null);

    /** The module that is loaded where files are used. */
    private static final String FILES = "_file";

    private final PiecewiseProcess process;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Cell> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Cell> library = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Cell> memory = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Functions that are the same in all states, which no thread is the first to refer to. */
    private final Set<PyFunction> functions = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean open = true;
    private boolean keepsFolder;
    private Set<String> modules = Set.of();

    private final List<PyType> added = new ArrayList<>();

    Roots(PiecewiseProcess process) {
        this.process = process;
    }

    /** Has the attributes of a class be among them that no name of the first process has. */
    void add(PyType type) {
        added.add(type);
    }

    /** Whether the cells are still to be collected. */
    boolean isOpen() {
        return open;
    }

    /** Returns the cells collected so far. */
    List<Cell> cells() {
        return cells;
    }

    /** Returns the cells of all names and class attributes that hold something changeable. */
    List<Cell> memory() {
        settle();
        return cells;
    }

    /** Whether what the cell holds is one of the things that each process has for itself. */
    boolean isMemory(Cell cell) {
        return memory.contains(cell);
    }

    /** Collects the cells, once everything is imported. */
    void settle() {
        if (!open) {
            return;
        }
        open = false;
        modules = process.moduleNames();
        PyModule main = process.module();
        main.cells().forEach((name, cell) -> {
            cells.add(cell);
            if (cell.get() instanceof PyType type && !type.isBuiltin()) {
                addAttributes(type);
            }
        });
        added.forEach(this::addAttributes);
        int ofProgram = cells.size();
        process.library().values().forEach(this::addLibrary);
        cells.addAll(process.streams().values());
        if (process.natives().containsKey("_process")) {
            process.natives().values().forEach(this::addCollections);
        }
        library.addAll(cells.subList(ofProgram, cells.size()));
        memory.addAll(cells);
    }

    /** Returns what the names of the library, and of a program of which nothing has run yet, hold at the moment. */
    FreshMemory fresh() {
        settle();
        List<Cell> rest = new ArrayList<>();
        for (PyModule module : process.library().values()) {
            for (Cell cell : module.cells().values()) {
                if (!memory.contains(cell)) {
                    rest.add(cell);
                }
            }
        }
        return new FreshMemory(cells, rest);
    }

    /** Looks whether a module was loaded since, whose names are not among the cells. @throws LateImportException if so */
    void checkModules() {
        if (!open && process.modulesLoaded() != modules.size()) {
            Set<String> late = process.moduleNames();
            late.removeAll(modules);
            throw new LateImportException(late);
        }
    }

    /** The folder is used: it must be a part of the states. @throws LateImportException when it is not */
    void checkFolder() {
        if (!open && !keepsFolder) {
            throw new LateImportException(Set.of(FILES));
        }
    }

    /** A module written in Java: of what it holds only collections are changed by programs. */
    private void addCollections(PyModule module) {
        for (Cell cell : module.cells().values()) {
            Object value = cell.get();
            if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
                cells.add(cell);
            }
        }
    }

    private void addLibrary(PyModule module) {
        Set<String> stored = StoredGlobals.of(module);
        boolean processes = process.natives().containsKey("_process");
        module.cells().forEach((name, cell) -> {
            Object value = cell.get();
            if (value instanceof PyType type && !type.isBuiltin()) {
                addAttributes(type);
            } else if (stored.contains(name)
                    || isChangeable(value)
                    // a process has copies of what it compares its arguments with, the functions' defaults among them
                    || (processes && value instanceof PyFunction function && keepsSomething(function))) {
                cells.add(cell);
            } else if (value instanceof PyFunction function) {
                addFunction(function);
            }
        });
    }

    private void addAttributes(PyType type) {
        for (String name : type.ownAttributes().keySet()) {
            Cell cell = type.own(name);
            if (cell == null || known.contains(cell)) {
                continue;
            }
            boolean plain = !name.startsWith("__") && !isMethod(cell.get());
            if (plain || (cell.get() instanceof PyFunction function && keepsSomething(function))) {
                known.add(cell);
                cells.add(cell);
            } else if (cell.get() instanceof PyFunction function) {
                addFunction(function);
            }
        }
    }

    private void addFunction(PyFunction function) {
        if (!keepsSomething(function)) {
            functions.add(function);
        }
    }

    /** Whether calls of a function may find something that earlier ones have changed. */
    private static boolean keepsSomething(PyFunction function) {
        return function.closure().length > 0
                || Arrays.stream(function.defaults()).anyMatch(Roots::isChangeable)
                || function.keywordDefaults().values().stream().anyMatch(Roots::isChangeable);
    }

    /** Whether the cell is one of those that states hold. */
    boolean holds(@Nullable Cell cell) {
        return cell != null && known.contains(cell);
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

    /** Whether the library keeps something in the cell that is part of a state. */
    boolean isLibrary(Cell cell) {
        return library.contains(cell);
    }

    /** Returns the roots of what exists from the beginning. */
    StateRecorder.Roots first() {
        List<Object> all = new ArrayList<>(cells);
        all.add(process.family().commons());
        all.add(process.chance());
        if (process.natives().containsKey(FILES)) {
            all.add(process.folder());
            keepsFolder = true;
        }
        all.addAll(functions);
        return new StateRecorder.Roots(all.toArray(), null);
    }

    /** Returns the roots of what was printed and what failed. */
    static StateRecorder.Roots told(String output, List<Failure> failures) {
        @Nullable Object[] told = new @Nullable Object[1 + 3 * failures.size()];
        told[0] = output;
        for (int i = 0; i < failures.size(); i++) {
            told[1 + 3 * i] = (long) failures.get(i).thread();
            told[2 + 3 * i] = (long) failures.get(i).line();
            told[3 + 3 * i] = failures.get(i).text();
        }
        return new StateRecorder.Roots(told, null);
    }

    /** Returns the roots of the present state: what was printed and what failed, then those of each thread. */
    static List<StateRecorder.Roots> of(List<Worker> workers, String output, List<Failure> failures) {
        List<StateRecorder.Roots> roots = new ArrayList<>(workers.size() + 1);
        roots.add(told(output, failures));
        for (Worker worker : workers) {
            roots.add(of(worker));
        }
        return roots;
    }

    private static StateRecorder.Roots of(Worker worker) {
        if (worker.hasEnded()) {
            return worker.stage == Worker.Stage.ENDED ? ENDED : JOINED;
        }
        Wait wait = worker.pending;
        Frame top = worker.interpreter.top();
        return new StateRecorder.Roots(
                new @Nullable Object[] {
                    worker.stage,
                    worker.lastCalls,
                    wait == null ? null : wait.getClass().getName(),
                    wait == null ? null : wait.on(),
                    wait == null ? null : wait.carried(),
                    wait != null && wait.deadlineNanos() != Wait.NEVER,
                    top,
                    worker.thread,
                    worker.memory
                },
                wait == null ? top : null);
    }
}
