package lockstep.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;
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

    private static final long WATCH_NANOS = Duration.ofMillis(150).toNanos();
    private static final Duration THREADS_END = Duration.ofSeconds(5);

    private final RunSpec spec;
    private final Verdict verdict = new Verdict();
    private final PythonProcess process;
    private final Calling calling;
    private volatile long startedNanos;

    public Run(RunSpec spec, RunListener listener) {
        this.spec = spec;
        this.process = new PythonProcess(spec, listener, verdict);
        this.calling = new Calling(process);
    }

    /** Returns the Python process that runs the program. */
    public PythonProcess process() {
        return process;
    }

    /** Runs the program as {@code __main__} to its end, that of its threads included. */
    public Ended execute() {
        startedNanos = System.nanoTime();
        CompiledUnit unit = compile();
        if (unit != null) {
            PyModule module = process.moduleNamed("__main__");
            process.threads().startMain(thread -> process.runMain(thread, () -> process.run(thread, unit, module)));
            watch();
        }
        close();
        return verdict.ended(System.nanoTime() - startedNanos);
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
        PyModule module = process.moduleNamed("__main__");
        CountDownLatch begun = new CountDownLatch(1);
        process.threads().startMain(thread -> {
            begun.countDown();
            calling.serve(thread);
        });
        calling.ask(thread -> process.run(thread, unit, module), spec.limits().timeout(), verdict);
    }

    /** Calls a function of the loaded program on its main thread. @return its result, a value of the engine */
    public Object call(String function, Object... arguments) throws ProgramFailed {
        return calling.ask(
                thread -> {
                    Object callable = main().get(function);
                    if (callable == null) {
                        throw lockstep.engine.type.Errors.nameError("name '%s' is not defined", function);
                    }
                    return thread.call(callable, arguments);
                },
                spec.limits().timeout(),
                verdict);
    }

    /** Evaluates an expression in the loaded program's globals on its main thread. */
    public Object evaluate(String expression) throws ProgramFailed {
        CompiledUnit unit;
        try {
            unit = PythonCompiler.compileExpression(
                    "<expression>", expression, spec.profile().polls());
        } catch (PythonSyntaxError error) {
            throw new ProgramFailed(new Ended(Outcome.UNSUPPORTED, 1, error.render(), 0));
        }
        return calling.ask(
                thread -> process.run(thread, unit, main()), spec.limits().timeout(), verdict);
    }

    private PyModule main() {
        return java.util.Objects.requireNonNull(process.machine().modules().find("__main__"));
    }

    private @Nullable CompiledUnit compile() {
        try {
            return PythonCompiler.compile(
                    spec.fileName(), spec.source(), spec.profile().polls());
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
        List<PyThread> still = null;
        try {
            while (!verdict.await(Math.max(1, Math.min(WATCH_NANOS, deadline - System.nanoTime())))) {
                if (System.nanoTime() >= deadline) {
                    process.end(
                            Outcome.TIMED_OUT,
                            TIMED_OUT,
                            "The program did not end within "
                                    + spec.limits().timeout().toSeconds() + " seconds.");
                    return;
                }
                List<PyThread> now = process.threads().standstill();
                if (now != null && now.equals(still)) {
                    process.end(Outcome.DEADLOCKED, IMPOSED, Standstill.describe(now));
                    return;
                }
                still = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
        }
    }

    /** Returns the threads that have not ended. */
    public List<ThreadView> threads() {
        List<ThreadView> views = new ArrayList<>();
        for (PyThread thread : process.threads().live()) {
            views.add(Standstill.view(thread));
        }
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
