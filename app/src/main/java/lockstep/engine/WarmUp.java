package lockstep.engine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.process.ProcessPrograms;
import lockstep.engine.process.Programs;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;

/**
 * A small program that a spare machine runs before it gets a real one, in a Python process of its own: what it makes the
 * Java machine load and compile, the real program finds done. Thread-safe.
 */
final class WarmUp {
    /** Rounds of the workload; each takes a few milliseconds, so that a program that arrives waits no longer. */
    private static final int ROUNDS = 60;

    private static final long LOOK_MILLIS = 5;

    private static final String WORKLOAD = """
            import multiprocessing


            class Point:
                def __init__(self, x, y):
                    self.x = x
                    self.y = y

                def total(self):
                    return self.x + self.y


            def is_prime(n):
                d = 2
                while d * d <= n:
                    if n % d == 0:
                        return False
                    d += 1
                return n > 1


            def work(n):
                counts = {}
                items = []
                total = 0.0
                for i in range(n):
                    counts[i % 7] = counts.get(i % 7, 0) + 1
                    items.append(i * i)
                    point = Point(i, total)
                    total += point.total() / 3
                    if is_prime(i):
                        total -= 1
                return sum([x for x in items if x % 2]) + len(counts)
            """;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean stopped;

    /** Starts it. @param profile of the programs to come */
    WarmUp(Profile profile) {
        Limits limits = Limits.standard().withTimeout(Duration.ofDays(1));
        RunSpec spec =
                new RunSpec("warm-up", WORKLOAD, profile, StartMethod.FORK, limits, new World(List.of(), false), 1);
        CompiledUnit unit = compile(spec);
        PythonProcess process = new PythonProcess(spec, (stream, text) -> {}, new Verdict());
        ProcessPrograms programs = Children.programs(process, new ChildSettings(spec, 0, 0), 0, unit, () -> {});
        process.provide(Programs.class, programs);
        process.threads().startMain(thread -> {
            try {
                run(process, programs, thread, unit);
            } finally {
                done.countDown();
            }
        });
    }

    private void run(PythonProcess process, ProcessPrograms programs, PyThread thread, CompiledUnit unit) {
        PyModule module = process.moduleNamed("__main__");
        process.run(thread, unit, module);
        Object work = Objects.requireNonNull(module.get("work"));
        for (int round = 0; round < ROUNDS && !stopped; round++) {
            thread.call(work, 150L);
            if (round % 8 == 7) {
                programs.rehearse(thread, work);
            }
        }
    }

    /** Goes on for a moment. @return whether there is more */
    boolean more() throws InterruptedException {
        return !done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Ends it after the present round, and waits for that. */
    void stop() throws InterruptedException {
        stopped = true;
        done.await();
    }

    private static CompiledUnit compile(RunSpec spec) {
        try {
            return PythonCompiler.compile(
                    spec.fileName(), spec.source(), spec.profile().polls());
        } catch (PythonSyntaxError e) {
            throw new IllegalStateException("the warm-up has a syntax error", e);
        }
    }
}
