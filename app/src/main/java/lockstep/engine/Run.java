package lockstep.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lockstep.engine.compiled.HotCode;
import lockstep.engine.interpreter.Compilation;
import lockstep.engine.race.Race;
import lockstep.engine.race.Races;
import lockstep.engine.thread.PyThread;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Text;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * One run of one program in this JVM. Either {@link #execute} it once, or {@link #load} it and call its functions.
 * Thread-safe; {@link #execute} blocks its caller.
 */
public final class Run implements AutoCloseable {
    /** The exit status of a run that ran out of time. */
    static final int TIMED_OUT = 124;

    /** The exit status of any other imposed end. */
    static final int IMPOSED = 125;

    private static final String BESIDE = "lesson";
    private static final Duration THREADS_END = Duration.ofSeconds(5);

    private final RunSpec spec;
    private final Verdict verdict = new Verdict();
    private final PythonProcess process;
    private final Calling calling;
    private final Children children;
    private final @Nullable ChildMachines ownMachines;
    private final @Nullable Races races;
    private volatile @Nullable PyModule beside;
    private volatile long startedNanos;

    /** A run whose children's machines are its own and end with it. */
    public Run(RunSpec spec, RunListener listener) {
        this(spec, listener, (ChildMachines) null);
    }

    /** @param machines where the children's machines come from, and go back to; null: the run's own */
    public Run(RunSpec spec, RunListener listener, @Nullable ChildMachines machines) {
        this(spec, listener, machines, Compilation.Mode.USUAL, null);
    }

    /** @param mode when what the program runs is compiled to code of the JVM */
    public Run(RunSpec spec, RunListener listener, Compilation.Mode mode) {
        this(spec, listener, null, mode, null);
    }

    /** A run that looks for data races, too slow to be measured. @param races that it looks for */
    public Run(RunSpec spec, RunListener listener, Races races) {
        this(spec, listener, null, Compilation.Mode.USUAL, races);
    }

    private Run(
            RunSpec spec,
            RunListener listener,
            @Nullable ChildMachines machines,
            Compilation.Mode mode,
            @Nullable Races races) {
        this.spec = spec;
        this.races = races;
        ChildMachines from = machines == null ? new ChildMachines() : machines;
        this.ownMachines = machines == null ? from : null;
        from.expect(spec); // what follows takes as long as a machine's start
        this.process = new PythonProcess(spec, listener, verdict, new Compilation(mode, new HotCode()), races);
        this.children = new Children(process, from);
        this.calling = new Calling(process, children);
    }

    /** Returns the Python process that runs the program. */
    public PythonProcess process() {
        return process;
    }

    /** Runs the program as {@code __main__} to its end, that of its threads included. */
    public Ended execute() {
        Ended ended = play();
        close();
        return ended;
    }

    /** Runs the program as {@link #execute} does; when it completed, its globals stay until {@link #close}. */
    public Ended play() {
        return play(process::runMain);
    }

    /**
     * Runs the program to the end of its module, and keeps it for {@link #call}: unlike after {@link #play} it has not ended,
     * so that what is called may still make pools and register what is to be done at the end.
     */
    public Ended playForCalls() {
        return play(process::loadMain);
    }

    private Ended play(BiConsumer<PyThread, Runnable> main) {
        startedNanos = System.nanoTime();
        CompiledUnit unit = compile();
        if (unit != null) {
            children.program(unit);
            PyModule module = process.moduleNamed("__main__");
            process.threads().startMain(thread -> {
                main.accept(thread, () -> process.run(thread, unit, module));
                calling.serve(thread);
            });
            watch();
        }
        process.flush();
        Ended ended = verdict.ended(System.nanoTime() - startedNanos);
        verdict.reopen();
        return ended;
    }

    /**
     * Runs the program as {@code __main__} and keeps it for {@link #call} and {@link #evaluate}.
     *
     * @throws ProgramFailed when it raised or is no program
     */
    public void load() throws ProgramFailed {
        startedNanos = System.nanoTime();
        CompiledUnit unit = compile();
        if (unit == null) {
            throw new ProgramFailed(verdict.ended(0));
        }
        children.program(unit);
        PyModule module = process.moduleNamed("__main__");
        CountDownLatch begun = new CountDownLatch(1);
        process.threads().startMain(thread -> {
            begun.countDown();
            calling.serve(thread);
        });
        calling.ask(thread -> process.run(thread, unit, module), spec.limits().timeout(), verdict);
    }

    /**
     * Calls a function of the program on its main thread.
     *
     * @return its result, a value of the engine
     * @throws ProgramFailed when there is no such function, it raised or took too long
     */
    public Object call(String function, Object... arguments) throws ProgramFailed {
        return time(function, arguments).result();
    }

    /**
     * What a call came to.
     *
     * @param result a value of the engine
     * @param nanos how long it took on the program's main thread
     */
    public record Timed(Object result, long nanos) {}

    /** Calls a function as {@link #call} does and times it. */
    public Timed time(String function, Object... arguments) throws ProgramFailed {
        long[] nanos = new long[1];
        Object result = ask(thread -> {
            Object callable = global(main(), function);
            long before = System.nanoTime();
            Object returned = thread.call(callable, arguments);
            nanos[0] = System.nanoTime() - before;
            return returned;
        });
        return new Timed(result, nanos[0]);
    }

    private static Object global(PyModule module, String name) {
        Object value = module.get(name);
        if (value == null) {
            throw Errors.nameError("name '%s' is not defined", name);
        }
        return value;
    }

    /**
     * Runs another text beside the program, which does not see it: same memory, other globals.
     *
     * @param fileName as shown in tracebacks
     */
    public void loadBeside(String fileName, String source) throws ProgramFailed {
        CompiledUnit unit;
        try {
            unit = PythonCompiler.compile(fileName, source, spec.profile().polls());
        } catch (PythonSyntaxError error) {
            throw new ProgramFailed(new Ended(Outcome.FAILED, 1, error.render(), 0));
        }
        PyModule module = new PyModule(BESIDE);
        beside = module;
        ask(thread -> process.runCold(thread, unit, module));
    }

    /** Calls a function of the text loaded beside the program. */
    public Object callBeside(String function, Object... arguments) throws ProgramFailed {
        PyModule module = beside;
        if (module == null) {
            throw new IllegalStateException("nothing was loaded beside the program");
        }
        return ask(thread -> thread.call(global(module, function), arguments));
    }

    /** Calls a value of the engine on the program's main thread. */
    public Object callValue(Object callable, Object... arguments) throws ProgramFailed {
        return ask(thread -> thread.call(callable, arguments));
    }

    /** Returns {@code bool(value)}. */
    public boolean truth(Object value) throws ProgramFailed {
        return (Boolean) ask(thread -> Operators.truth(thread, value));
    }

    /** Returns {@code str(value)}. */
    public String text(Object value) throws ProgramFailed {
        return (String) ask(thread -> Text.str(thread, value));
    }

    /** Evaluates an expression in the program's globals on its main thread. */
    public Object evaluate(String expression) throws ProgramFailed {
        CompiledUnit unit;
        try {
            unit = PythonCompiler.compileExpression(
                    "<expression>", expression, spec.profile().polls());
        } catch (PythonSyntaxError error) {
            throw new ProgramFailed(new Ended(Outcome.UNSUPPORTED, 1, error.render(), 0));
        }
        return ask(thread -> process.run(thread, unit, main()));
    }

    private Object ask(Function<PyThread, Object> body) throws ProgramFailed {
        return calling.ask(body, spec.limits().timeout(), verdict);
    }

    /**
     * What the program has used so far, in all its processes.
     *
     * @param threads threads started, main threads not counted
     * @param processes child processes started
     * @param lockAcquisitions locks taken by the program's own code
     */
    public record Counts(long threads, long processes, long lockAcquisitions) {}

    /** Returns what the program has used so far. */
    public Counts counts() {
        return new Counts(
                process.threads().started() + children.threadsStarted(),
                children.started(),
                process.threads().locksTaken() + children.locksTaken());
    }

    /** Returns the data races so far; none where the run does not look for them. */
    public List<Race> races() {
        return races == null ? List.of() : races.races();
    }

    /** Makes ready what starting child processes takes, outside of what is timed. */
    public void prepareProcesses() {
        children.prepare();
    }

    private PyModule main() {
        return java.util.Objects.requireNonNull(process.machine().modules().find("__main__"));
    }

    private @Nullable CompiledUnit compile() {
        try {
            SourceText source = new SourceText(spec.fileName(), spec.source());
            CompiledUnit unit = PythonCompiler.compile(source, spec.profile().polls());
            process.service(Output.class)
                    .write(Output.Stream.ERR, source.doubts().render());
            return unit;
        } catch (PythonSyntaxError error) {
            process.service(Output.class).write(Output.Stream.ERR, error.render());
            boolean unsupported = error.kind() == PythonSyntaxError.Kind.UNSUPPORTED;
            verdict.give(
                    unsupported ? Outcome.UNSUPPORTED : Outcome.FAILED,
                    1,
                    error.kind().pythonName() + ": " + error.sentence());
            return null;
        }
    }

    /** Waits for the end; sees to it that it comes in time, and that a deadlock is told. */
    private void watch() {
        long deadline = startedNanos + spec.limits().timeout().toNanos();
        StandstillWatch standstill = new StandstillWatch(process, children);
        HeapWatch heap = new HeapWatch();
        try {
            while (!verdict.await(Math.max(1, Math.min(StandstillWatch.PAUSE_NANOS, deadline - System.nanoTime())))) {
                if (System.nanoTime() >= deadline) {
                    process.end(Outcome.TIMED_OUT, TIMED_OUT, spec.limits().timedOut());
                    return;
                }
                if (heap.isExhausted()) {
                    process.end(
                            Outcome.OUT_OF_MEMORY,
                            IMPOSED,
                            "The program needed more than " + spec.limits().memoryMib() + " MiB of memory.");
                    return;
                }
                String deadlock = standstill.look();
                if (deadlock != null) {
                    process.end(Outcome.DEADLOCKED, IMPOSED, deadlock);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
        }
    }

    /** Returns the threads that have not ended, those of children as they were a moment ago. */
    public List<ThreadView> threads() {
        List<ThreadView> views = new ArrayList<>();
        for (PyThread thread : process.threads().live()) {
            views.add(Standstill.view(thread));
        }
        views.addAll(children.threads());
        return views;
    }

    /** Ends the run at the next poll or wait of each thread. */
    public void cancel() {
        process.end(Outcome.CANCELLED, IMPOSED, "The run was cancelled.");
    }

    @Override
    public void close() {
        verdict.give(Outcome.CANCELLED, IMPOSED, "The run was closed.");
        process.threads().cancel();
        children.close();
        if (ownMachines != null) {
            ownMachines.close();
        }
        boolean interrupted = false;
        try {
            process.threads().awaitEnd(THREADS_END);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
