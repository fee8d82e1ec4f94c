package lockstep.engine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.process.ProcessPrograms;
import lockstep.engine.process.Programs;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;

/**
 * A small program that a spare machine runs before it gets a real one, in a Python process of its own: what it makes the
 * Java machine load and compile, the real program finds done. Thread-safe.
 */
final class WarmUp {
    private static final long LOOK_MILLIS = 5;

    /** Turns of the workload: a few milliseconds. What is compiled by more of them costs the program a core meanwhile. */
    private static final Long TURNS = 150L;

    /** The module that is run. */
    private static final String WORKLOAD = "_rehearsal";

    private final PythonProcess process;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean stopped;

    /** Starts it. @param profile of the programs to come */
    WarmUp(Profile profile) {
        Limits limits = Limits.standard().withTimeout(Duration.ofDays(1));
        CompiledUnit unit = Modules.unit(WORKLOAD, profile.polls());
        RunSpec spec = new RunSpec(
                unit.fileName(), unit.text(), profile, StartMethod.FORK, limits, new World(List.of(), false), 1);
        process = new PythonProcess(spec, (stream, text) -> {}, new Verdict());
        ProcessPrograms programs = Children.programs(process, new ChildSettings(spec, unit, 0, 0), 0, unit, () -> {});
        process.provide(Programs.class, programs);
        process.threads().startMain(thread -> {
            try {
                run(programs, thread, unit);
            } finally {
                done.countDown();
            }
        });
    }

    private void run(ProcessPrograms programs, PyThread thread, CompiledUnit unit) {
        PyModule module = process.moduleNamed("__main__");
        process.run(thread, unit, module);
        Object work = Objects.requireNonNull(module.get("work"));
        if (!stopped) {
            programs.rehearse(thread, work);
        }
        if (!stopped) {
            thread.call(work, TURNS);
        }
    }

    /** Goes on for a moment. @return whether there is more */
    boolean more() throws InterruptedException {
        return !done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Goes on to its end. */
    void finish() throws InterruptedException {
        done.await();
    }

    /** Ends it at its next poll, and waits for that. */
    void stop() throws InterruptedException {
        stopped = true;
        process.threads().cancel();
        done.await();
    }
}
