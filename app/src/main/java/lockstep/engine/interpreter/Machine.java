package lockstep.engine.interpreter;

import java.util.Set;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.Unawaited;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.PollPlacement;
import org.jspecify.annotations.Nullable;

/** What the interpreters of one process share: memory, builtin names, modules, limits. Thread-safe. */
public final class Machine {
    /** Modules that call what a program has given them from the bottom of a thread, with no code of the program below. */
    private static final Set<String> RUNNERS = Set.of(
            "threading",
            "functools",
            "_streams",
            "concurrent.futures.thread",
            "concurrent.futures._explored",
            "multiprocessing.process",
            "multiprocessing._explored_workers",
            "multiprocessing._explored_results");

    private final Memory memory;
    private final PyModule builtins;
    private final Modules modules;
    private final PollPlacement polls;
    private final Compilation compilation;
    private final Unawaited unawaited = new Unawaited();
    private volatile int recursionLimit;
    private volatile boolean watched;
    private volatile boolean racing;

    /**
     * @param builtins the module {@code builtins}
     * @param modules the modules of the process
     * @param polls how program text is compiled
     * @param recursionLimit frames of one thread
     * @param compilation compiles what is hot
     */
    public Machine(
            Memory memory,
            PyModule builtins,
            Modules modules,
            PollPlacement polls,
            int recursionLimit,
            Compilation compilation) {
        this.memory = memory;
        this.builtins = builtins;
        this.modules = modules;
        this.polls = polls;
        this.recursionLimit = recursionLimit;
        this.compilation = compilation;
    }

    /** Returns the coroutines that nobody has awaited so far. */
    Unawaited unawaited() {
        return unawaited;
    }

    /** Returns what compiles. */
    Compilation compilation() {
        return compilation;
    }

    public Memory memory() {
        return memory;
    }

    public Modules modules() {
        return modules;
    }

    public PollPlacement polls() {
        return polls;
    }

    /** Returns the builtin of that name, or null. */
    public @Nullable Object builtin(String name) {
        return builtins.get(name);
    }

    /** Returns the names of all builtins. */
    public Set<String> builtinNames() {
        return builtins.content().keySet();
    }

    /** Returns how many frames a thread may have. */
    public int recursionLimit() {
        return recursionLimit;
    }

    public void recursionLimit(int value) {
        recursionLimit = value;
    }

    /** Links a compiled file to a module. */
    public LinkedUnit link(CompiledUnit unit, PyModule module) {
        LinkedUnit linked = new LinkedUnit(unit, module, builtins.content(), !(racing && LinkedUnit.isProgram(module)));
        if (racing && linked.isOfProgram()) {
            linked.watchRaces();
        }
        if (watched && RUNNERS.contains(module.name())) {
            linked.watchCalls();
        }
        return linked;
    }

    /** Has the calls watched by which library code runs what a program gives it; for files linked from now on. */
    public void watchLibrary() {
        watched = true;
    }

    /** Whether the program is run piece by piece. */
    boolean watchesLibrary() {
        return watched;
    }

    /** Has what races watched in the program's own files; for those linked from now on, which the loop then runs. */
    public void watchRaces() {
        racing = true;
    }

    /** Links a compiled file that the loop is to run, however hot it gets: compiling it would disturb what is measured. */
    public LinkedUnit linkCold(CompiledUnit unit, PyModule module) {
        return new LinkedUnit(unit, module, builtins.content(), false);
    }

    /** Runs the body of a linked file to its end, in a nested run. */
    public Object runBody(Interpreter interpreter, LinkedUnit linked) {
        LinkedCode code = linked.code(0);
        Frame frame = new Frame(code, new Object[code.registerCount]);
        Calls.push(interpreter, frame);
        return interpreter.run(frame);
    }
}
