package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.RunSpec;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.interpreter.Touches;
import lockstep.engine.state.SavedState;
import lockstep.engine.state.StateRecorder;
import lockstep.engine.thread.PiecewiseScheduler.Blocked;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.thread.Waker;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that is run step by step, any live thread next, and taken back to earlier moments. A step is one access to
 * something shared, one operation of synchronisation, one start or join, with the local work behind it. Confined to one
 * thread.
 */
final class Execution implements PiecewiseProcess.Listener, Touches.Listener {
    /** What became of an attempt to take a step. */
    enum Step {
        TAKEN,
        /** The thread would wait; nothing has changed. */
        DISABLED,
        /** As DISABLED, and the wait has a deadline that may pass. */
        DISABLED_TIMED
    }

    private enum Pause {
        STOPPED,
        BLOCKED,
        ENDED
    }

    private static final Object SCREEN = Naming.Screens.OUTPUT;

    /** Places to poll in one step, beyond which a thread is taken to go on for ever. */
    private static final int MOST_POLLS = 2_000_000;

    private static final int LOOK_EVERY = 4096;

    /** Characters printed, beyond which copies of the output in every state take too long. */
    private static final int MOST_OUTPUT = 50_000;

    /** What the clocks show to a thread whose deadline has passed. */
    private static final long LATE_NANOS = 1_000_000_000_000_000L;

    private final PiecewiseProcess process;
    private final StateRecorder recorder = new StateRecorder();
    private final Marks marks;
    private final Granularity granularity;
    private final Roots roots;
    private final List<Worker> workers = new ArrayList<>();
    private String output = "";
    private List<Failure> failures = List.of();

    private Worker running;
    private @Nullable Wait blocked;
    private @Nullable Frame passingFrame;
    private int passingPc;
    /** Instructions of the program looked at in this step, the one it begins with left out. */
    private int looked;

    private int polls;
    private long deadlineNanos = Long.MAX_VALUE;
    private boolean mayStop;
    private boolean stopNext;
    private boolean begun;
    private boolean sharedHere;
    private Site site;
    private final Sites sites = new Sites();
    private final List<NextOperation.Touch> touches = new ArrayList<>();

    Execution(RunSpec spec, CompiledUnit unit, Granularity granularity) {
        this.granularity = granularity;
        this.marks = new Marks();
        this.process = new PiecewiseProcess(spec, unit, this);
        this.roots = new Roots(process);
        PyThread main = process.threads().piecewiseMain();
        this.running = new Worker(main, process.equip(main));
        this.site = sites.at(process.unit().code(0), 0);
        workers.add(running);
        process.begin(running.interpreter, main);
    }

    Sites sites() {
        return sites;
    }

    Marks marks() {
        return marks;
    }

    List<Worker> workers() {
        return workers;
    }

    String output() {
        return output;
    }

    /** What kept the last thread that had to wait from going on, or null. */
    @Nullable
    Wait blockedOn() {
        return blocked;
    }

    List<Failure> failures() {
        return failures;
    }

    PiecewiseProcess process() {
        return process;
    }

    // ---- running

    /** Sets when to give up, on the clock of {@link System#nanoTime()}. */
    void deadline(long nanos) {
        deadlineNanos = nanos;
    }

    /** Runs the main thread, alone, up to where a second thread lives, or to its end. @return the moment then */
    Moment begin() {
        Worker main = running;
        mayStop = true;
        Pause pause = go(main);
        while (pause == Pause.BLOCKED) {
            Wait wait = java.util.Objects.requireNonNull(blocked);
            if (wait.deadlineNanos() == Wait.NEVER) {
                main.pending = wait;
                break;
            }
            expire(main, wait);
            pause = go(main);
        }
        begun = true;
        roots.settle();
        List<StateRecorder.Roots> all = new ArrayList<>(Roots.of(workers, output, failures));
        all.add(roots.first());
        Set<Object> existing = Collections.newSetFromMap(new IdentityHashMap<>());
        existing.addAll(recorder.begin(all));
        existing.add(SCREEN);
        marks.existing(existing);
        return save();
    }

    /** Has each thread go on to its first step, the starter last, as in later starts. @return the moment then */
    Moment settle(Moment from) {
        restore(from);
        List<Worker> all = new ArrayList<>(workers);
        Collections.reverse(all);
        for (Worker worker : all) {
            if (worker.isActive() && worker.pending == null) {
                running = worker;
                looked = 1;
                polls = 0;
                mayStop = true;
                passingFrame = null;
                if (go(worker) == Pause.BLOCKED) {
                    waitIn(worker, java.util.Objects.requireNonNull(blocked));
                }
            }
        }
        finishMain();
        return save();
    }

    /**
     * Has a thread take a step.
     *
     * @param expire whether its wait ends by its deadline
     * @param before the present moment, to which everything returns where the step is not possible
     */
    Step step(Worker worker, boolean expire, Moment before) {
        running = worker;
        looked = 0;
        polls = 0;
        mayStop = granularity == Granularity.ACCESS;
        passingFrame = null;
        boolean late = expire;
        Wait pending = worker.pending;
        if (pending != null) {
            looked = 1;
            if (!resume(worker, pending, late)) {
                return pending.deadlineNanos() == Wait.NEVER ? Step.DISABLED : Step.DISABLED_TIMED;
            }
            late = false;
        } else {
            Wait known = worker.next == null ? null : worker.next.waitsFor();
            if (known != null && !late && !known.isPossible(worker.thread)) {
                blocked = known;
                return known.deadlineNanos() == Wait.NEVER ? Step.DISABLED : Step.DISABLED_TIMED;
            }
            passingFrame = worker.interpreter.top();
            passingPc = passingFrame == null ? 0 : passingFrame.pc();
        }
        Pause pause = go(worker);
        while (pause == Pause.BLOCKED) {
            Wait wait = java.util.Objects.requireNonNull(blocked);
            if (looked == 0 && late && wait.deadlineNanos() != Wait.NEVER) {
                late = false;
                looked = 1;
                expire(worker, wait);
                pause = go(worker);
                continue;
            }
            if (looked == 0 && (Retried.isIn(worker.interpreter) || changedNothing(before))) {
                boolean plain = !Retried.isCompound(worker.interpreter);
                restore(before);
                if (plain && worker.next != null) {
                    worker.next.waitsFor(wait);
                }
                return wait.deadlineNanos() == Wait.NEVER ? Step.DISABLED : Step.DISABLED_TIMED;
            }
            waitIn(worker, wait);
            break;
        }
        process.clock(0);
        finishMain();
        return Step.TAKEN;
    }

    private boolean changedNothing(Moment before) {
        save();
        return recorder.onlyFramesChanged(before.heap());
    }

    /** A thread waits in the middle of something that others can see the beginning of. */
    private void waitIn(Worker worker, Wait wait) {
        worker.pending = wait;
        Site here = programSite(worker.interpreter);
        if (looked > 0 && here != null) {
            marks.mark(here);
        }
    }

    /** @return false when it must still wait */
    private boolean resume(Worker worker, Wait wait, boolean late) {
        try {
            if (late) {
                expire(worker, wait);
            } else {
                Object result = wait.attempt(worker.thread);
                if (result == null) {
                    return false;
                }
                if (wait.on() instanceof ThreadEnd end) {
                    joined(end);
                }
                worker.pending = null;
                Piecewise.deliver(worker.interpreter, result);
            }
        } catch (PyError error) {
            worker.pending = null;
            try {
                Piecewise.raise(worker.interpreter, error.exception());
            } catch (PyError unhandled) {
                uncaught(worker, unhandled);
            }
        }
        return true;
    }

    private void expire(Worker worker, Wait wait) {
        if (wait.on() instanceof Waker) {
            throw new UnexplorableException("asyncio waits for a time, and what is due at one time comes in any order");
        }
        if (wait.on() != null) {
            process.clock(LATE_NANOS);
        }
        worker.pending = null;
        Piecewise.deliver(worker.interpreter, wait.expired(worker.thread));
    }

    /** Runs a thread until it stops, has to wait or has ended. */
    private Pause go(Worker worker) {
        while (true) {
            try {
                if (worker.interpreter.top() != null && !Piecewise.advance(worker.interpreter)) {
                    return Pause.STOPPED;
                }
            } catch (Blocked wait) {
                if (worker.interpreter.isNested()) {
                    throw new UnexplorableException(
                            "a builtin that calls back into Python waits there, in line " + line(worker));
                }
                if (wait.on().on() == null) {
                    mayStop = true;
                    expire(worker, wait.on());
                    continue;
                }
                blocked = wait.on();
                return Pause.BLOCKED;
            } catch (PyError error) {
                uncaught(worker, error);
            }
            if (!goesOn(worker)) {
                return Pause.ENDED;
            }
        }
    }

    private static int line(Worker worker) {
        return worker.interpreter.currentLine();
    }

    /** What a thread whose call has ended does next. @return false when nothing for now */
    private boolean goesOn(Worker worker) {
        if (!worker.isMain()) {
            worker.stage = Worker.Stage.ENDED;
            process.threads().ended(worker.thread);
            return false;
        }
        if (worker.stage == Worker.Stage.BODY && !process.endsThreads() && othersLive()) {
            worker.stage = Worker.Stage.LAST_WAIT;
            return false;
        }
        if (!process.endsThreads()) {
            joinedAll();
        }
        worker.stage = Worker.Stage.LAST_CALLS;
        List<Object> calls = process.lastCalls();
        while (worker.lastCalls < calls.size()) {
            Object call = calls.get(worker.lastCalls++);
            if (Piecewise.begin(worker.interpreter, call, new Object[0])) {
                return true;
            }
        }
        worker.stage = Worker.Stage.ENDED;
        process.threads().ended(worker.thread);
        return false;
    }

    private boolean othersLive() {
        for (Worker worker : workers) {
            if (!worker.isMain() && !worker.hasEnded() && !worker.thread.daemon()) {
                return true;
            }
        }
        return false;
    }

    /** Has the main thread come to its end once it waits for nobody any more. */
    private void finishMain() {
        Worker main = workers.get(0);
        if (main.stage == Worker.Stage.LAST_WAIT && !othersLive()) {
            running = main;
            looked = 1;
            if (goesOn(main) && go(main) == Pause.BLOCKED) {
                main.pending = blocked;
            }
        }
    }

    private void uncaught(Worker worker, PyError error) {
        if (!PiecewiseProcess.isExit(error.exception())) {
            fail(worker.thread, error.exception());
        }
    }

    private void fail(PyThread thread, PyException exception) {
        List<Failure> more = new ArrayList<>(failures);
        more.add(new Failure(thread.number(), Raised.line(exception), process.lastLine(thread, exception)));
        failures = List.copyOf(more);
    }

    /** Whether the program has come to its end: only daemons are left. */
    boolean isOver() {
        for (Worker worker : workers) {
            if (!worker.hasEnded() && !worker.thread.daemon()) {
                return false;
            }
        }
        return true;
    }

    /** Whether an expression of the program's names holds now; what raises does not. */
    boolean holds(String expression) {
        running = workers.get(0);
        try {
            return process.holds(running.interpreter, expression);
        } catch (PyError | Blocked failed) {
            return false;
        }
    }

    // ---- moments

    Moment save() {
        List<Moment.Standing> threads = new ArrayList<>();
        for (Worker worker : workers) {
            Frame top = worker.interpreter.top();
            threads.add(new Moment.Standing(
                    worker.stage,
                    worker.lastCalls,
                    worker.pending,
                    top,
                    worker.next,
                    worker.pending == null ? null : worker.interpreter.standpoint()));
        }
        SavedState heap = recorder.save(Roots.of(workers, output, failures));
        return new Moment(heap, List.copyOf(workers), threads, process.threads().made(), output, failures);
    }

    void restore(Moment moment) {
        recorder.restore(moment.heap());
        workers.clear();
        workers.addAll(moment.workers());
        List<PyThread> live = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            Moment.Standing standing = moment.threads().get(i);
            worker.stage = standing.stage();
            worker.lastCalls = standing.lastCalls();
            worker.pending = standing.pending();
            worker.next = standing.next();
            Piecewise.top(worker.interpreter, standing.top());
            if (!worker.hasEnded()) {
                live.add(worker.thread);
            }
        }
        process.threads().restore(live, moment.made());
        output = moment.output();
        failures = moment.failures();
    }

    // ---- what the program does

    @Override
    public boolean stops(Interpreter interpreter, Frame frame, int pc) {
        if (stopNext && !interpreter.isNested()) {
            stopNext = false;
            running.next = null;
            return true;
        }
        boolean first = frame == passingFrame && pc == passingPc;
        boolean own = frame.code().unit().isOfProgram();
        site = sites.at(frame.code(), pc);
        site.reached = true;
        if (begun) {
            checkDefinitions(frame, pc);
        }
        sharedHere = false;
        touches.clear();
        if (isConcurrent()) {
            Touches.of(frame, pc, this);
        }
        if (first) {
            passingFrame = null;
            return false;
        }
        if ((sharedHere || site.marked) && mayStop && begun) {
            if (interpreter.isNested()) {
                throw new UnexplorableException(
                        "a builtin that calls back into Python touches what threads share, in line " + site.line());
            }
            running.next = new NextOperation(site, Touches.isPlain(frame, pc), List.copyOf(touches));
            return true;
        }
        looked += own ? 1 : 0;
        return false;
    }

    /** What a class or a function is made of is no part of a state, but for the class attributes that were there first. */
    private void checkDefinitions(Frame frame, int pc) {
        Object changed = Touches.changedDefinition(frame, pc);
        if (changed == null) {
            return;
        }
        String where = ", in line " + site.line();
        if (changed instanceof PyFunction) {
            throw new UnexplorableException("a function gets an attribute while threads run" + where);
        } else if (changed instanceof PyType type) {
            if (!roots.holds(type.own(Touches.changedAttribute(frame, pc)))) {
                throw new UnexplorableException("a class gets or loses an attribute while threads run" + where);
            }
        } else {
            throw new UnexplorableException("a class is made while threads run" + where);
        }
    }

    /** Whether what is done now may be done at the same time as what another thread does or has just done. */
    private boolean isConcurrent() {
        int count = 0;
        for (Worker worker : workers) {
            count += worker.stage == Worker.Stage.JOINED ? 0 : 1;
        }
        return count > 1;
    }

    @Override
    public void joined(ThreadEnd end) {
        for (Worker worker : workers) {
            if (worker.thread.end() == end && worker.stage == Worker.Stage.ENDED) {
                worker.stage = Worker.Stage.JOINED;
            }
        }
    }

    /** All threads but daemons have ended, and the main thread goes on. */
    private void joinedAll() {
        for (Worker worker : workers) {
            if (!worker.isMain() && worker.stage == Worker.Stage.ENDED) {
                worker.stage = Worker.Stage.JOINED;
            }
        }
    }

    @Override
    public void touched(Object owner, @Nullable Object part, boolean write) {
        touches.add(new NextOperation.Touch(owner, part, write));
        sharedHere |= marks.note(owner, part, write, running.thread.number(), site);
    }

    @Override
    public void printed(Output.Stream stream, String text) {
        if (stream == Output.Stream.OUT) {
            output += text;
            if (output.length() > MOST_OUTPUT) {
                throw new UnexplorableException("it prints more than " + MOST_OUTPUT + " characters");
            }
            Site known = programSite(running.interpreter);
            Site here = known == null ? site : known;
            if (isConcurrent() && marks.note(SCREEN, null, true, running.thread.number(), here)) {
                marks.mark(here);
            }
        }
    }

    @Override
    public void uncaught(PyThread thread, PyException exception) {
        fail(thread, exception);
    }

    @Override
    public void polled(PyThread thread) {
        mayStop = true;
        if (++polls > MOST_POLLS || (polls % LOOK_EVERY == 0 && System.nanoTime() > deadlineNanos)) {
            throw new UnexplorableException(
                    "a thread goes on and on without touching what others could change, in line " + line(running));
        }
    }

    @Override
    public void started(PyThread thread) {
        Worker starter = running;
        int lookedBefore = looked;
        Site here = programSite(starter.interpreter);
        if (begun && here != null) {
            marks.mark(here);
        }
        Worker worker = new Worker(thread, process.equip(thread));
        workers.add(worker);
        running = worker;
        mayStop = true;
        looked = 1;
        stopNext = !begun;
        process.begin(worker.interpreter, thread);
        if (go(worker) == Pause.BLOCKED) {
            waitIn(worker, java.util.Objects.requireNonNull(blocked));
        }
        running = starter;
        looked = lookedBefore;
        mayStop = granularity == Granularity.ACCESS;
        stopNext = !begun;
    }

    @Nullable
    Site programSite(Interpreter interpreter) {
        for (Frame frame = interpreter.top(); frame != null; frame = frame.back()) {
            if (frame.code().unit().isOfProgram()) {
                return sites.at(frame.code(), frame.pc());
            }
        }
        return null;
    }
}
