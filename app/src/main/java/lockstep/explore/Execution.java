package lockstep.explore;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.RunSpec;
import lockstep.engine.family.FreshMemory;
import lockstep.engine.family.Member;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.state.SavedState;
import lockstep.engine.state.StateRecorder;
import lockstep.engine.thread.PiecewiseScheduler.Blocked;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that is run step by step, any live thread next, and taken back to earlier moments. A step is one access to
 * something shared, one operation of synchronisation, one start or join, with the local work behind it. Confined to one
 * thread.
 */
final class Execution {
    /** What became of an attempt to take a step; where it is disabled nothing has changed. */
    enum Step {
        TAKEN,
        /** The thread would wait. */
        DISABLED,
        /** As DISABLED, and the wait has a deadline that may pass. */
        DISABLED_TIMED
    }

    /** Why a thread does not go on by itself. */
    enum Pause {
        STOPPED,
        BLOCKED,
        ENDED
    }

    private final Hearing hearing = new Hearing(this);
    private final PiecewiseProcess process;
    private final StateRecorder recorder = new StateRecorder();
    private final Marks marks = new Marks();
    private final Granularity granularity;
    private final boolean spurious;
    private final Crew crew;
    private final Roots roots;
    private final Lookout lookout;
    private final Told told = new Told();
    private final WaitEnd waitEnd;
    private Worker running;
    private @Nullable Wait blocked;
    private final Memories memories;
    private final Patience patience = new Patience();

    private @Nullable FreshMemory fresh;
    private Set<String> freshModules = Set.of();
    private final boolean noisy;

    /** @param prelude what is done before the program begins */
    Execution(RunSpec spec, CompiledUnit unit, Granularity granularity, boolean spurious, Prelude prelude) {
        this.granularity = granularity;
        this.spurious = spurious;
        this.noisy = prelude.noisy();
        this.process = new PiecewiseProcess(spec, unit, hearing);
        this.crew = new Crew(process.threads());
        this.roots = new Roots(process);
        this.lookout = new Lookout(marks, roots, crew, process.family());
        this.memories = new Memories(roots.cells());
        this.waitEnd = new WaitEnd(process, crew, told);
        PyThread main = process.threads().piecewiseMain();
        process.family().first(main);
        this.running = new Worker(main, process.equip(main));
        crew.add(running);
        goOn(running, null, true);
        process.load(running.interpreter, prelude.modules());
        if (prelude.keepsFresh()) {
            fresh = new Roots(process).fresh();
            freshModules = process.moduleNames();
        }
        process.begin(running.interpreter, main);
    }

    Hearing hearing() {
        return hearing;
    }

    StateRecorder recorder() {
        return recorder;
    }

    Marks marks() {
        return marks;
    }

    List<Worker> workers() {
        return crew.all();
    }

    /** What kept the last thread that had to wait from going on, or null. */
    @Nullable
    Wait blockedOn() {
        return blocked;
    }

    PiecewiseProcess process() {
        return process;
    }

    /** Sets when to give up, on the clock of {@link System#nanoTime()}. */
    void deadline(long nanos) {
        patience.deadline(nanos);
    }

    /**
     * Runs the main thread, alone, up to where a second thread lives, or to its end.
     *
     * @return the moment then
     * @throws ModuleRun.NoisyException when it has to begin anew, since the module does something that can be seen
     */
    Moment begin() {
        FreshMemory before = fresh;
        ModuleRun run = new ModuleRun(this);
        if (before != null && !noisy && run.isNeeded()) {
            fresh = run.after(before);
            process.family().body(null);
        }
        return new Opening(this).begin();
    }

    /** Has each thread go on to its first step, the starter last, as in later starts. @return the moment then */
    Moment settle(Moment from) {
        return new Opening(this).settle(from);
    }

    /** Takes a step as {@link StateGraph} names it. @param before as in {@link #step} */
    Step take(int step, Moment before) {
        Worker worker = crew.all().get(StateGraph.worker(StateGraph.thread(step)));
        if (Tasks.dies(step)) {
            return die(worker);
        }
        Object decided = worker.pending instanceof LoopDecision loop ? Tasks.take(loop, step) : null;
        if (decided == null) {
            return step(worker, StateGraph.expires(step), before);
        }
        goOn(worker, null, true);
        worker.pending = null;
        Piecewise.deliver(worker.interpreter, decided);
        return rest(worker, false, before);
    }

    /**
     * Has a thread take a step.
     *
     * @param expire whether its wait ends by its deadline
     * @param before the present moment, to which everything returns where the step is not possible
     */
    Step step(Worker worker, boolean expire, Moment before) {
        boolean late = expire;
        Wait pending = worker.pending;
        lookout.footprint().clear();
        crew.begins();
        if (pending != null) {
            lookout.looksAt(pending, worker.interpreter);
            goOn(worker, null, true);
            if (late) {
                waitEnd.expire(worker, pending);
            } else if (!waitEnd.resume(worker, pending)) {
                return disabled(pending);
            } else if (worker.pending != null) {
                finishMain();
                return Step.TAKEN;
            }
            late = false;
        } else {
            goOn(worker, worker.interpreter.top(), false);
        }
        return rest(worker, late, before);
    }

    private Step die(Worker worker) {
        Member member = Crew.doomed(worker, process);
        if (member == null) {
            return Step.DISABLED;
        }
        goOn(worker, null, true);
        crew.dies(member, process);
        finishMain();
        return Step.TAKEN;
    }

    private Step rest(Worker worker, boolean expire, Moment before) {
        boolean late = expire;
        Pause pause = go(worker);
        while (pause == Pause.BLOCKED) {
            Wait wait = Objects.requireNonNull(blocked);
            lookout.looksAt(wait);
            if (lookout.isInFirst() && late && wait.deadlineNanos() != Wait.NEVER) {
                late = false;
                lookout.firstIsDone();
                waitEnd.expire(worker, wait);
                pause = go(worker);
                continue;
            }
            // changedNothing first: only from a state that was taken can be gone back
            boolean asks = wait instanceof LoopDecision || wait.isStepOfItsOwn();
            if (!asks && lookout.isInFirst() && (changedNothing(before) || Retried.isIn(worker.interpreter))) {
                restore(before);
                return disabled(wait);
            }
            waitIn(worker, wait);
            break;
        }
        process.clock(0);
        finishMain();
        return Step.TAKEN;
    }

    private static Step disabled(Wait wait) {
        return wait.deadlineNanos() == Wait.NEVER ? Step.DISABLED : Step.DISABLED_TIMED;
    }

    /** A thread is about to go on. @param from where it stands, or null; @param alreadyDone as {@link Lookout#goesOn} */
    void goOn(Worker worker, @Nullable Frame from, boolean alreadyDone) {
        running = worker;
        process.family().current(worker.process);
        memories.enter(worker.memory);
        lookout.goesOn(worker, from, alreadyDone);
        lookout.mayStop(granularity == Granularity.ACCESS);
    }

    private boolean changedNothing(Moment before) {
        save();
        return recorder.onlyFramesChanged(before.heap());
    }

    /** A thread waits in the middle of something that others can see the beginning of. */
    void waitIn(Worker worker, Wait wait) {
        worker.pending = spurious ? Spurious.of(wait, worker.interpreter) : wait;
        Site here = lookout.sites().ofProgram(worker.interpreter);
        if (!lookout.isInFirst() && here != null && !(wait instanceof LoopDecision) && !wait.isStepOfItsOwn()) {
            marks.mark(here);
        }
    }

    /** Runs a thread until it stops, has to wait or has ended. */
    Pause go(Worker worker) {
        while (true) {
            try {
                if (worker.interpreter.top() != null && !Piecewise.advance(worker.interpreter)) {
                    return Pause.STOPPED;
                }
            } catch (Blocked wait) {
                if (wait.on().on() == null) {
                    lookout.mayStop(true);
                    waitEnd.expire(worker, wait.on());
                    continue;
                }
                blocked = wait.on();
                return Pause.BLOCKED;
            } catch (PyError error) {
                waitEnd.uncaught(worker, error);
            }
            if (!crew.goesOn(worker, process)) {
                return Pause.ENDED;
            }
        }
    }

    /** Has the main thread come to its end once it waits for nobody any more. */
    void finishMain() {
        Worker main = crew.main();
        if (main.stage == Worker.Stage.LAST_WAIT && !crew.othersLive()) {
            goOn(main, null, true);
            if (crew.goesOn(main, process) && go(main) == Pause.BLOCKED) {
                main.pending = blocked;
            }
        }
    }

    /** Returns null where an expression of the program's names holds now, else the last line of what it raises, or "". */
    @Nullable
    String unmet(String expression) {
        goOn(crew.main(), null, true);
        try {
            return process.holds(running.interpreter, expression) ? null : "";
        } catch (PyError raised) {
            return process.lastLine(running.thread, raised.exception());
        } catch (Blocked waits) {
            return "";
        }
    }

    Moment save() {
        @Nullable Object[] memory = memories.present();
        memories.enter(null);
        SavedState heap = recorder.save(Roots.of(crew.all(), told.output(), told.failures()));
        memories.enter(memory);
        return new Moment(
                heap,
                List.copyOf(crew.all()),
                crew.standing(process),
                process.threads().made(),
                crew.hasLoops(),
                told.output(),
                told.failures());
    }

    void restore(Moment moment) {
        memories.enter(null);
        recorder.restore(moment.heap());
        crew.restore(moment);
        told.restore(moment);
    }

    /** A thread of the program has made another one, which goes on to its own first step. */
    void begin(PyThread thread) {
        crew.checkRoom();
        Worker starter = running;
        int looked = lookout.looked();
        boolean begun = lookout.hasBegun();
        Site here = lookout.sites().ofProgram(starter.interpreter);
        if (begun && here != null) {
            marks.mark(here);
        }
        @Nullable Object[] own = process.family().begins(thread);
        Worker worker = own == null
                ? crew.started(thread, starter, process)
                : new Worker(thread, process.equip(thread), process.family().current(), own, true);
        crew.add(worker);
        goOn(worker, null, true);
        lookout.mayStop(true);
        lookout.stopNext(!begun);
        if (begun) {
            lookout.tellLibraryThread(thread);
        }
        process.begin(worker.interpreter, thread);
        boolean waits = worker.first && !begun; // what it does from its beginning on is found out only then
        if (!waits && go(worker) == Pause.BLOCKED) {
            waitIn(worker, Objects.requireNonNull(blocked));
        }
        goOn(starter, null, true);
        lookout.looked(looked);
        lookout.stopNext(!begun);
    }

    /** The running thread is at a place where CPython could switch. */
    void polled() {
        if (patience.isOver(lookout.polled(this))) {
            throw new UnexplorableException(
                    "a thread goes on and on without touching what others could change, in line "
                            + running.interpreter.currentLine());
        }
    }

    Worker running() {
        return running;
    }

    Memories memories() {
        return memories;
    }

    /**
     * Returns what names hold before the program begins.
     *
     * @throws LateImportException when that was not kept, or other modules were loaded since
     */
    FreshMemory fresh() {
        FreshMemory known = fresh;
        if (known == null || !freshModules.equals(process.moduleNames())) {
            throw new LateImportException(process.moduleNames(), true);
        }
        return known;
    }

    Roots roots() {
        return roots;
    }

    Crew crew() {
        return crew;
    }

    Lookout lookout() {
        return lookout;
    }

    WaitEnd waitEnd() {
        return waitEnd;
    }

    Told told() {
        return told;
    }
}
