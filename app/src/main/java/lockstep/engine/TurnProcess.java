package lockstep.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderUse;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.module.Clocks;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.thread.Host;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.thread.Turn;
import lockstep.engine.thread.TurnScheduler;
import lockstep.engine.value.Context;
import lockstep.engine.value.Heap;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.Wait;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process whose threads are operating-system threads that take turns, as they are given beforehand: a real run whose
 * schedule is known. Its program is watched as a {@link PiecewiseProcess} is, so that turns mean the same. Used once.
 */
public final class TurnProcess {
    private static final Duration THREADS_END = Duration.ofSeconds(5);

    /** Hears what the program does; on the thread that does it, one at a time. */
    public interface Listener {
        /** The program prints. */
        void printed(Output.Stream stream, String text);

        /** An exception ends a thread or one of its tasks. @param task its number, or 0 */
        void uncaught(PyThread thread, int task, PyException exception);
    }

    /**
     * How it ended.
     *
     * @param completed whether the program came to its end
     * @param through whether all turns were taken
     * @param stuck whether its threads wait for each other
     * @param holds whether what was expected holds at its end
     * @param waiting for a program that is stuck, what each thread waits for by its number
     * @param problem why the turns could not be taken; empty when all were
     */
    public record End(
            boolean completed,
            boolean through,
            boolean stuck,
            boolean holds,
            Map<Integer, String> waiting,
            String problem) {}

    private final TurnScheduler turns;
    private final Listener listener;
    private final PiecewiseProcess piecewise;
    private final CountDownLatch done = new CountDownLatch(1);
    /** What is left of them, by threads; touched by the thread that has the turn. */
    private final Map<Integer, Deque<Boolean>> apart = new ConcurrentHashMap<>();

    private volatile boolean completed;
    private volatile boolean holds;
    private volatile String broken = "";

    /**
     * @param turns in which order its threads go on
     * @param goesOn whether they go on when all turns are taken
     * @param endsApart whether ends of threads and tasks have turns of their own
     * @param apart for each thread which of its uses of files, and of what the library uses for it between calls of the
     *     program, have turns of their own, in order
     */
    public TurnProcess(
            RunSpec spec,
            CompiledUnit unit,
            List<Turn> turns,
            boolean goesOn,
            boolean endsApart,
            Map<Integer, List<Boolean>> apart,
            Listener listener) {
        TurnScheduler scheduler = new TurnScheduler(turns, spec.profile().gil(), goesOn, new Loops());
        this.turns = scheduler;
        this.listener = listener;
        apart.forEach((thread, uses) -> this.apart.put(thread, new ArrayDeque<>(uses)));
        this.piecewise = new PiecewiseProcess(
                spec,
                unit,
                new Heard(),
                host -> PyThreads.under(
                        scheduler, new Equipped(host), spec.limits().threads()));
        piecewise.process().provide(Clocks.class, new Standing());
        if (endsApart) {
            piecewise.process().threads().setEndsApart();
        }
    }

    /**
     * Runs the program.
     *
     * @param expectation an expression of the program's names that is looked at when it has ended; null: none
     * @param atMost after which it is ended
     */
    public End run(@Nullable String expectation, Duration atMost) throws InterruptedException {
        PythonProcess process = piecewise.process();
        process.threads().startMain(thread -> {
            try {
                attempt(thread, () -> process.machine().runBody((Interpreter) thread.runner(), piecewise.unit()));
                attempt(thread, () -> ThreadsEnd.await(process, thread));
                holds = expectation == null || holds(thread, expectation);
                completed = true;
            } finally {
                done.countDown();
            }
        });
        boolean inTime = done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        boolean stuck = turns.isStuck();
        String problem = !turns.problem().isEmpty()
                ? turns.problem()
                : !broken.isEmpty() ? broken : completed && !turns.isThrough() ? "it ended before its last turn" : "";
        Map<Integer, String> waiting = stuck ? turns.waiting() : Map.of();
        process.threads().cancel();
        process.threads().awaitEnd(THREADS_END);
        return new End(inTime && completed, turns.isThrough(), stuck, holds, waiting, problem);
    }

    /** Returns the line that a traceback of the exception ends with. */
    public String lastLine(PyThread thread, PyException exception) {
        return piecewise.lastLine(thread, exception);
    }

    private void attempt(PyThread thread, Runnable part) {
        try {
            part.run();
        } catch (PyError error) {
            if (!PythonProcess.isExit(error.exception())) {
                listener.uncaught(thread, 0, error.exception());
            }
        }
    }

    private boolean holds(PyThread thread, String expectation) {
        try {
            return piecewise.holds((Interpreter) thread.runner(), expectation);
        } catch (PyError failed) {
            return false;
        }
    }

    /** Gives threads an interpreter that is watched. */
    private final class Equipped implements Host {
        private final Host host;

        Equipped(Host host) {
            this.host = host;
        }

        @Override
        public Heap heap() {
            return host.heap();
        }

        @Override
        public <T> T service(Class<T> type) {
            return host.service(type);
        }

        @Override
        public void equip(PyThread thread) {
            piecewise.equip(thread);
        }

        @Override
        public void uncaught(PyThread thread, Object callable, PyError error) {
            listener.uncaught(thread, 0, error.exception());
        }

        @Override
        public void signalled(PyThread main, int number) {
            broken = "it was sent a signal";
            turns.cancel();
        }

        @Override
        public void threadLimitReached(int limit) {
            broken = "it had " + limit + " threads at once";
            turns.cancel();
        }

        @Override
        public void broken(PyThread thread, Throwable error) {
            broken = String.valueOf(error.getMessage());
            turns.cancel();
        }
    }

    /** Passes on what the threads do. */
    private final class Heard implements PiecewiseListener {
        @Override
        public boolean stops(Interpreter interpreter, Frame frame, int pc) {
            turns.place((PyThread) interpreter.thread());
            return false;
        }

        @Override
        public void printed(Output.Stream stream, String text) {
            listener.printed(stream, text);
        }

        @Override
        public boolean usesFolder(Context thread, Folder folder, List<FolderUse> uses) {
            return hasTurn(thread);
        }

        @Override
        public boolean touches(Context thread, Object owner, @Nullable Object part, boolean write) {
            return hasTurn(thread);
        }

        private boolean hasTurn(Context thread) {
            Deque<Boolean> left = apart.get(((PyThread) thread).number());
            return left != null && Boolean.TRUE.equals(left.poll());
        }

        @Override
        public void readClock() {
            // the turns say what it shows
        }

        @Override
        public void uncaught(PyThread thread, int task, PyException exception) {
            listener.uncaught(thread, task, exception);
        }

        @Override
        public void started(PyThread thread) {
            throw new RunCancelled();
        }

        @Override
        public boolean canStop(PyThread thread, Wait wait) {
            throw new RunCancelled();
        }

        @Override
        public void joined(ThreadEnd end) {
            // nobody asks
        }

        @Override
        public void polled(PyThread thread) {
            // turns are counted in watched instructions
        }
    }

    /** Answers event loops. */
    private static final class Loops implements TurnScheduler.Chooser {
        @Override
        public boolean asks(Wait wait) {
            return wait instanceof LoopDecision;
        }

        @Override
        public @Nullable Object choose(Wait wait, int task, int timer) {
            LoopDecision decision = (LoopDecision) wait;
            List<LoopDecision.Option> options = decision.options();
            boolean first = task < 0 && !options.isEmpty();
            return first ? decision.take(options.get(0).task(), options.get(0).timer()) : decision.take(task, timer);
        }
    }

    private final class Standing implements Clocks {
        @Override
        public long wallNanos() {
            return turns.nanos();
        }

        @Override
        public long steadyNanos() {
            return turns.nanos();
        }

        @Override
        public boolean areStill() {
            return true;
        }

        @Override
        public long processNanos() {
            return 0;
        }

        @Override
        public long threadNanos() {
            return 0;
        }
    }
}
