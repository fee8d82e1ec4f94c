package lockstep.engine;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lockstep.engine.builtin.Builtins;
import lockstep.engine.compiled.HotCode;
import lockstep.engine.interpreter.Compilation;
import lockstep.engine.interpreter.FrameFunctions;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.interpreter.Memory;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.module.Clocks;
import lockstep.engine.module.Environment;
import lockstep.engine.process.FileModule;
import lockstep.engine.race.Races;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.Host;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.PythonKeys;
import lockstep.engine.type.Text;
import lockstep.engine.value.GuardedHeap;
import lockstep.engine.value.Heap;
import lockstep.engine.value.Output;
import lockstep.engine.value.PlainHeap;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * One Python process: its memory, threads, modules and services, and the end of its main program. Thread-safe.
 */
public final class PythonProcess implements Host {
    private final RunSpec spec;
    private final Verdict verdict;
    private final Heap heap;
    private final Machine machine;
    private final PyThreads threads;
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final @Nullable Races races;
    private volatile String refusal = "";

    PythonProcess(RunSpec spec, RunListener listener, Verdict verdict) {
        this(spec, listener, verdict, new Compilation(Compilation.Mode.USUAL, new HotCode()), (Races) null);
    }

    /**
     * @param compilation compiles what the process runs often
     * @param races looks for data races; null: nobody does
     */
    PythonProcess(RunSpec spec, RunListener listener, Verdict verdict, Compilation compilation, @Nullable Races races) {
        this(
                spec,
                listener,
                verdict,
                compilation,
                races,
                new PythonKeys(),
                host -> races == null
                        ? PyThreads.real(
                                host, spec.limits().threads(), spec.profile().gil(), Profile.SLICE)
                        : PyThreads.real(
                                host, spec.limits().threads(), spec.profile().gil(), Profile.SLICE, races::before));
        if (races != null) {
            races.watch(machine);
        }
    }

    /** @param threads makes what the process's threads run under */
    PythonProcess(
            RunSpec spec,
            RunListener listener,
            Verdict verdict,
            Compilation compilation,
            Function<Host, PyThreads> threads) {
        this(spec, listener, verdict, compilation, null, new PythonKeys(), threads);
    }

    /**
     * @param keys hash and equality of its values
     * @param threads makes what the process's threads run under
     */
    PythonProcess(
            RunSpec spec,
            RunListener listener,
            Verdict verdict,
            Compilation compilation,
            PythonKeys keys,
            Function<Host, PyThreads> threads) {
        this(spec, listener, verdict, compilation, null, keys, threads);
    }

    private PythonProcess(
            RunSpec spec,
            RunListener listener,
            Verdict verdict,
            Compilation compilation,
            @Nullable Races races,
            PythonKeys keys,
            Function<Host, PyThreads> threads) {
        this.races = races;
        this.spec = spec;
        this.verdict = verdict;
        boolean gil = spec.profile().gil();
        this.heap = gil ? new PlainHeap(keys) : new GuardedHeap(keys);
        Modules modules = new Modules();
        PyModule builtins = Builtins.module();
        FrameFunctions.fill(builtins);
        FileModule.addOpen(builtins);
        modules.enter("builtins", builtins);
        this.machine = new Machine(
                new Memory.Shared(),
                builtins,
                modules,
                spec.profile().polls(),
                spec.limits().recursionDepth(),
                compilation);
        this.threads = threads.apply(this);
        provide(
                Output.class,
                new Console(
                        listener,
                        spec.limits().outputBytes(),
                        text -> end(Outcome.TOO_MUCH_OUTPUT, Run.IMPOSED, text),
                        () -> modules.find("sys")));
        provide(PyThreads.class, this.threads);
        provide(Machine.class, machine);
        provide(RunSpec.class, spec);
        provide(PythonProcess.class, this);
        provide(Environment.class, new ProcessEnvironment(this));
        provide(Clocks.class, Clocks.SYSTEM);
        Library.offer(modules);
    }

    /** Says why services are missing that a program may ask for. */
    void refuse(String reason) {
        refusal = reason;
    }

    /** Gives the process's threads a service. */
    public <T> void provide(Class<T> type, T service) {
        services.put(type, service);
    }

    @Override
    public Heap heap() {
        return heap;
    }

    @Override
    public <T> T service(Class<T> type) {
        Object service = services.get(type);
        if (service == null) {
            if (!refusal.isEmpty()) {
                throw new UnsupportedStateException(refusal);
            }
            throw new IllegalStateException("this process has no " + type.getSimpleName());
        }
        return type.cast(service);
    }

    @Override
    public void equip(PyThread thread) {
        Interpreter interpreter = new Interpreter(machine, thread);
        if (races != null) {
            races.watch(interpreter, thread);
        }
    }

    /** Returns what its threads share. */
    public Machine machine() {
        return machine;
    }

    /** Passes on what was printed without an end of line. */
    public void flush() {
        Output output = service(Output.class);
        output.flush(Output.Stream.OUT);
        output.flush(Output.Stream.ERR);
    }

    /** Returns its threads. */
    public PyThreads threads() {
        return threads;
    }

    public RunSpec spec() {
        return spec;
    }

    /** Ends the run with an imposed outcome, unless it has one. */
    public void end(Outcome outcome, int status, String message) {
        verdict.give(outcome, status, message);
        threads.cancel();
    }

    @Override
    public void uncaught(PyThread thread, Object callable, PyError error) {
        service(Output.class)
                .write(
                        Output.Stream.ERR,
                        "Exception ignored in thread started by: " + Text.repr(thread, callable) + "\n"
                                + TracebackText.of(thread, error.exception()));
    }

    @Override
    public void signalled(PyThread main, int number) {
        Object handle = machine.modules()
                .load((Interpreter) main.runner(), "signal", true)
                .get("_handle");
        main.call(Objects.requireNonNull(handle), (long) number);
    }

    @Override
    public void threadLimitReached(int limit) {
        end(
                Outcome.TOO_MANY_THREADS,
                Run.IMPOSED,
                "The program had " + limit + " threads at once and started one more.");
    }

    @Override
    public void broken(PyThread thread, Throwable error) {
        if (error instanceof OutOfMemoryError) {
            end(
                    Outcome.OUT_OF_MEMORY,
                    Run.IMPOSED,
                    "The program needed more than " + spec.limits().memoryMib() + " MiB.");
            return;
        }
        if (error instanceof PyError raised) {
            uncaught(thread, "a part of Lockstep", raised);
        }
        StringBuilder text = new StringBuilder("Lockstep itself failed: ").append(error);
        for (int i = 0; i < Math.min(5, error.getStackTrace().length); i++) {
            text.append(" at ").append(error.getStackTrace()[i]);
        }
        end(Outcome.RUNNER_LOST, Run.IMPOSED, text.toString());
    }

    /** Makes a module that the program's text is to run in. */
    public PyModule moduleNamed(String name) {
        PyModule module = new PyModule(name);
        module.set("__file__", spec.fileName());
        module.set("__builtins__", machine.modules().find("builtins"));
        module.set("__doc__", Singleton.NONE);
        module.set("__package__", Singleton.NONE);
        module.set("__spec__", Singleton.NONE);
        machine.modules().enter(name, module);
        return module;
    }

    /** Runs a compiled text in a module. @return the value, for an expression */
    public Object run(PyThread thread, CompiledUnit unit, PyModule module) {
        return machine.runBody((Interpreter) thread.runner(), machine.link(unit, module));
    }

    /** Like {@link #run}, for a text that is never compiled further. */
    Object runCold(PyThread thread, CompiledUnit unit, PyModule module) {
        return machine.runBody((Interpreter) thread.runner(), machine.linkCold(unit, module));
    }

    /**
     * Runs something as the main program does: an uncaught exception is printed and becomes the exit status, then other
     * threads are waited for.
     */
    public void runMain(PyThread thread, Runnable body) {
        Ending ending = new Ending(this, thread);
        ending.attempt(body);
        ending.attempt(() -> ThreadsEnd.await(this, thread));
        ending.give(verdict);
    }

    /** Runs a main thread's module as {@link #runMain} does, but the process does not end: its functions are still to be called. */
    void loadMain(PyThread thread, Runnable body) {
        Ending ending = new Ending(this, thread);
        ending.attempt(body);
        ending.give(verdict);
    }

    /** Returns what the last line of an uncaught exception's traceback says. */
    String lastLine(PyThread thread, PyException exception) {
        return TracebackText.line(thread, exception);
    }

    static boolean isExit(PyException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT);
    }
}
