package lockstep.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lockstep.engine.module.Environment;
import lockstep.engine.process.ChildLink;
import lockstep.engine.process.ChildMain;
import lockstep.engine.process.ChildProgram;
import lockstep.engine.process.ChildReport;
import lockstep.engine.process.Launch;
import lockstep.engine.process.ProcessPrograms;
import lockstep.engine.process.Programs;
import lockstep.engine.process.Station;
import lockstep.engine.thread.PyThread;
import lockstep.engine.wire.WireInput;
import org.jspecify.annotations.Nullable;

/** The main class of child machines: runs the one program that the hub sends. */
public final class ChildProcess implements ChildProgram {
    private static final long WATCH_NANOS = Duration.ofMillis(150).toNanos();

    /** How long threads that outlive the main program may take to notice, before the machine is given up. */
    private static final Duration THREADS_END = Duration.ofMillis(250);

    private final AtomicReference<@Nullable PythonProcess> running = new AtomicReference<>();

    /** Signals that came before the program; guarded by itself. */
    private final List<Integer> early = new ArrayList<>();

    private final Profile profile;
    private @Nullable WarmUp warmUp;
    private volatile ChildReport atEnd = new ChildReport("", 0, 0, new byte[0]);

    private ChildProcess(Profile profile) {
        this.profile = profile;
    }

    /**
     * Serves the hub that started this machine.
     *
     * @param arguments the name of the profile of the run
     */
    public static void main(String[] arguments) {
        ChildMain.serve(new ChildProcess(Profile.valueOf(arguments[0])), arguments);
    }

    @Override
    public boolean warmUp() throws InterruptedException {
        WarmUp now = warmUp;
        if (now == null) {
            warmUp = now = new WarmUp(profile);
        }
        return now.more();
    }

    @Override
    public End run(Launch launch, byte[] program, ChildLink link) throws InterruptedException {
        WarmUp before = warmUp;
        warmUp = null;
        if (before != null) {
            before.stop();
        }
        WireInput in = new WireInput(program);
        ChildSettings settings = ChildSettings.decode(ProcessPrograms.settings(in));
        Verdict verdict = new Verdict();
        // Classes, here and below: a lambda that is not in the class archive holds a cold start up for 10 ms.
        RunListener listener = new RunListener() {
            @Override
            public void output(Stream stream, String text) {
                link.print(stream == Stream.OUT ? 1 : 2, text);
            }
        };
        long firstPid = settings.firstPid();
        PythonProcess process = new PythonProcess(settings.spec(), listener, verdict);
        process.provide(
                Environment.class,
                new ProcessEnvironment(process, firstPid + link.process(), firstPid + settings.parent()));
        ChildSettings own = new ChildSettings(settings.spec(), settings.unit(), link.process(), firstPid);
        ProcessPrograms programs =
                Children.programs(process, own, settings.parent(), settings.unit(), new NoPreparation());
        process.provide(Station.class, link);
        process.provide(Programs.class, programs);
        synchronized (early) {
            running.set(process);
            early.forEach(process.threads()::signal);
            early.clear();
        }
        programs.startMain(launch, in, new ProcessPrograms.MainBody() {
            @Override
            public void run(PyThread thread, Supplier<Object> life) {
                live(process, thread, life, verdict);
            }
        });
        int code = end(process, verdict, link);
        process.flush();
        return new End(code, isClean(process, verdict));
    }

    /** Ends what is left of its threads. @return whether nothing is, so that the machine can serve another process */
    private boolean isClean(PythonProcess process, Verdict verdict) throws InterruptedException {
        Outcome outcome = verdict.ended(0).outcome();
        if (outcome != Outcome.COMPLETED && outcome != Outcome.FAILED) {
            return false;
        }
        process.threads().cancel();
        boolean ended = process.threads().awaitEnd(THREADS_END);
        ChildReport last = report();
        atEnd = new ChildReport("", last.threads(), last.locks(), new byte[0]);
        running.set(null);
        return ended;
    }

    private static final class NoPreparation implements Runnable {
        @Override
        public void run() {
            // the first process of a run has prepared
        }
    }

    private static void live(PythonProcess process, PyThread thread, Supplier<Object> life, Verdict verdict) {
        Ending ending = new Ending(process, thread);
        ending.attempt(new Runnable() {
            @Override
            public void run() {
                if (life.get() instanceof Long code && code != 0) {
                    ending.status(code.intValue());
                }
            }
        });
        ending.give(verdict);
    }

    /** Waits for the end; the hub ends this machine when the run is over. A full heap is seen here, before it stands still. */
    private static int end(PythonProcess process, Verdict verdict, ChildLink link) {
        HeapWatch heap = new HeapWatch();
        try {
            while (!verdict.await(WATCH_NANOS)) {
                if (heap.isExhausted()) {
                    process.end(Outcome.OUT_OF_MEMORY, Run.IMPOSED, "A child process used more memory than the limit.");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Ended ended = verdict.ended(0);
        if (ended.exitStatus() == Run.IMPOSED
                && ended.outcome() != Outcome.COMPLETED
                && ended.outcome() != Outcome.FAILED) {
            link.mustEnd(ended.outcome().ordinal(), ended.message());
        }
        return ended.exitStatus();
    }

    @Override
    public void signal(int number) {
        PythonProcess process;
        synchronized (early) {
            process = running.get();
            if (process == null) {
                early.add(number);
            }
        }
        if (process != null) {
            process.threads().signal(number);
        }
    }

    @Override
    public ChildReport report() {
        PythonProcess process = running.get();
        if (process == null) {
            return atEnd;
        }
        List<PyThread> still = process.threads().standstill();
        return new ChildReport(
                still == null ? "" : Standstill.describe(process, still),
                process.threads().started(),
                process.threads().locksTaken(),
                ThreadViews.encode(process));
    }
}
