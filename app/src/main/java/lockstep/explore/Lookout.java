package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.family.Family;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.TouchKinds;
import lockstep.engine.interpreter.Touches;
import lockstep.engine.module.Twister;
import lockstep.engine.state.Footprint;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each instruction before a thread does it, and says where the thread stops: before the next operation that others
 * can see. Confined to one thread.
 */
final class Lookout implements Touches.Listener {
    private static final int MAIN = 0;

    private final Marks marks;
    private final Roots roots;
    private final Crew crew;
    private final Sites sites = new Sites();
    private final Twin.All twins;
    private final Family family;
    private final List<NextOperation.Touch> touches = new ArrayList<>();
    private @Nullable Worker running;
    private @Nullable Frame passingFrame;
    private int passingPc;
    private int looked;
    private boolean mayStop;
    private boolean stopNext;
    private boolean begun;
    private boolean sharedHere;
    private @Nullable Site site;
    private final Spinning spinning = new Spinning();
    private final Footprint footprint = new Footprint();
    private int polls;
    private int from;
    private int reached;

    Lookout(Marks marks, Roots roots, Crew crew, Family family) {
        this.family = family;
        this.marks = marks;
        this.roots = roots;
        this.crew = crew;
        this.twins = new Twin.All(roots, marks);
    }

    Sites sites() {
        return sites;
    }

    /** A step begins in a line of the program. */
    void trace(int line) {
        from = line;
        reached = 0;
    }

    /** Returns the first other line of the program that was come to since, or 0. */
    int reached() {
        return reached;
    }

    /** Returns what the present step has looked at so far. */
    Footprint footprint() {
        return footprint;
    }

    /** A step looks at what it waits for. */
    void looksAt(Wait wait) {
        Object on = wait.on();
        if (on == null || !crew.isConcurrent()) {
            footprint.everything();
        } else {
            footprint.reach(on);
            Object carried = wait.carried();
            if (carried != null) {
                footprint.reach(carried);
            }
        }
    }

    /** A step goes on in the middle of an operation, and looks at whatever that was given. */
    void looksAt(Wait wait, Interpreter interpreter) {
        looksAt(wait);
        boolean library = true;
        for (Frame frame = interpreter.top(); frame != null && library; frame = frame.back()) {
            footprint.reach(frame);
            library = !frame.code().unit().isOfProgram();
        }
    }

    /** A step does an instruction. */
    private void looks(Frame frame, int pc) {
        if (!crew.isConcurrent() || spinning.looks(polls)) {
            footprint.everything();
        } else if (TouchKinds.isStore(frame, pc)) {
            touches.forEach(touch -> footprint.store(touch.owner()));
        } else if (TouchKinds.isShallow(frame, pc)) {
            touches.forEach(touch -> footprint.touch(touch.owner()));
        } else if (!TouchKinds.beginsProgram(frame, pc)) {
            touches.forEach(touch -> footprint.reach(touch.owner()));
            Object local = Touches.ofEachThread(frame, pc);
            if (local != null) {
                footprint.reach(local);
            }
        }
    }

    /** From now on threads stop before what is shared. */
    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /**
     * A thread goes on.
     *
     * @param from the frame at whose instruction it stood, which is done without a look; null: it is in the middle of one
     * @param alreadyDone whether the operation that the step consists of is done
     */
    void goesOn(Worker worker, @Nullable Frame from, boolean alreadyDone) {
        running = worker;
        passingFrame = from;
        passingPc = from == null ? 0 : from.pc();
        looked = alreadyDone ? 1 : 0;
        polls = 0;
    }

    /**
     * The running thread is at a place where CPython could switch.
     *
     * @return how many such places there were in this step
     */
    int polled(Execution execution) {
        mayStop = true;
        if (spinning.polled(++polls, execution)) {
            spinning.sites().forEach(marks::mark);
            if (spinning.sites().isEmpty()) {
                throw new UnexplorableException("a thread goes on for ever by itself" + inLine(execution));
            }
        }
        return polls;
    }

    private static String inLine(Execution execution) {
        return ", in line " + execution.running().interpreter.currentLine();
    }

    /** Whether the thread is still in the operation that its step began with. */
    boolean isInFirst() {
        return looked == 0;
    }

    /** The operation that the step began with is done. */
    void firstIsDone() {
        looked++;
    }

    /** Says whether the place is one where the thread could be interrupted. */
    void mayStop(boolean value) {
        mayStop = value;
    }

    /** Has the running thread stop at its next instruction, whatever that is. */
    void stopNext(boolean value) {
        stopNext = value;
    }

    /** Returns what is to be set again when the thread goes on after another one has run in the middle of its step. */
    int looked() {
        return looked;
    }

    void looked(int value) {
        looked = value;
    }

    /** What the library keeps from one call to the next is used. */
    private void looksInLibrary(Frame frame, int pc) {
        Cell cell = Touches.used(frame, pc);
        if (cell != null && roots.isLibrary(cell)) {
            footprint.reach(cell);
        }
    }

    /** @return whether the running thread stops before the instruction */
    boolean stops(Interpreter interpreter, Frame frame, int pc) {
        if (!frame.code().unit().isOfProgram() && !Touches.isSpread(frame, pc)) {
            looksInLibrary(frame, pc);
            return false;
        }
        Worker worker = java.util.Objects.requireNonNull(running);
        if (stopNext && !interpreter.isNested()) {
            stopNext = false;
            worker.next = null;
            return true;
        }
        boolean first = frame == passingFrame && pc == passingPc;
        Site here = sites.at(frame.code(), pc);
        site = here;
        here.reached = true;
        if (reached == 0 && here.line() != from && frame.code().unit().isOfProgram()) {
            reached = here.line();
        }
        if (begun) {
            checkDefinitions(frame, pc, here);
        }
        sharedHere = false;
        touches.clear();
        if (crew.isConcurrent()) {
            Touches.of(frame, pc, this);
            spinning.touches(touches, here, polls);
        }
        if (first) {
            passingFrame = null;
            looks(frame, pc);
            return false;
        }
        if ((sharedHere || here.marked) && (mayStop || here.betweenProcesses) && begun) {
            if (interpreter.isNested()) {
                throw new UnexplorableException(
                        "a builtin that calls back into Python touches what threads share, in line " + here.line());
            }
            if (!crew.isConcurrent()) {
                Touches.of(frame, pc, this::wants);
            }
            worker.next = new NextOperation(here, TouchKinds.isPlain(frame, pc), List.copyOf(touches));
            return true;
        }
        looked += frame.code().unit().isOfProgram() ? 1 : 0;
        looks(frame, pc);
        return false;
    }

    /** Told of what a thread would touch that has no company any more: nobody else is concerned, but it may wait for it. */
    private void wants(Object owner, @Nullable Object part, boolean write) {
        if (owner != Touches.PROGRESS) {
            touches.add(new NextOperation.Touch(owner, part, write));
        }
    }

    /** What a class or a function is made of is no part of a state, but for the class attributes that were there first. */
    private void checkDefinitions(Frame frame, int pc, Site here) {
        Object changed = Touches.changedDefinition(frame, pc);
        if (changed == null) {
            return;
        }
        String where = ", in line " + here.line();
        if (changed instanceof PyFunction) {
            throw new UnexplorableException("a function gets an attribute while threads run" + where);
        } else if (changed instanceof PyType type) {
            if (!roots.holds(type.own(Touches.changedAttribute(frame, pc)))) {
                throw new UnexplorableException("a class gets or loses an attribute while threads run" + where);
            }
        } else if (java.util.Objects.requireNonNull(running).process != 0
                && changed instanceof LinkedCode code
                && code.object().kind() == CodeObject.Kind.MODULE) {
            throw new UnexplorableException(
                    "a spawned process makes the program's classes anew, which cannot be explored where the module"
                            + " does besides what others can see: put that below the guard"
                            + where);
        } else {
            throw new UnexplorableException("a class is made while threads run" + where);
        }
    }

    @Override
    public void touched(Object owner, @Nullable Object part, boolean write) {
        if (owner == Touches.PROGRESS) {
            crew.asksForEnds(marks);
            sharedHere = true;
            return;
        }
        touches.add(new NextOperation.Touch(owner, part, write));
        if (owner instanceof Twister) {
            return; // tells itself when it is used
        }
        Worker worker = java.util.Objects.requireNonNull(running);
        Object own = twins.of(owner, worker.process);
        // the number of a process's main thread depends on who has started threads before
        int thread = own instanceof Twin && worker.first ? MAIN : worker.thread.number();
        sharedHere |= marks.note(own, part, write, thread, site);
    }

    /**
     * A thread runs code of the library with the object that it was started by: a timer with itself, the worker of a pool
     * with the pool, to which others give tasks, be it by code of the library, as an event loop does.
     */
    void tellLibraryThread(PyThread thread) {
        PyThread.Work work = thread.work();
        if (work == null
                || !(work.callable() instanceof BoundMethod method)
                || !(method.self() instanceof PyInstance instance)) {
            return;
        }
        if (instance.type().lookup("run") instanceof PyFunction run
                && run.code().object().qualifiedName().startsWith("Timer.")) {
            marks.note(instance, null, true, thread.number(), site);
        } else if (instance.attribute("_target") instanceof BoundMethod target
                && target.callable() instanceof PyFunction life
                && life.code().object().qualifiedName().equals("ThreadPoolExecutor._worker")) {
            marks.note(target.self(), null, true, MAIN, null);
        }
    }

    /** The running thread prints: from two threads the order of what is printed is shared. */
    void printed(Interpreter interpreter) {
        Site known = sites.ofCall(interpreter);
        Site here = known == null ? site : known;
        Worker worker = java.util.Objects.requireNonNull(running);
        boolean shared = crew.isConcurrent()
                && (marks.note(Naming.Screens.OUTPUT, null, true, worker.thread.number(), here) || isLast(worker));
        if (shared && here != null) {
            marks.mark(here);
        }
    }

    /** Whether what a thread does may be the last thing that its process did. */
    private boolean isLast(Worker worker) {
        return worker.process != 0 && family.kills();
    }

    /** A thread uses something that processes share, in the middle of an operation of the library. */
    void uses(PyThread thread, Object owner, @Nullable Object part, boolean write) {
        if (!crew.isConcurrent()) {
            return;
        }
        Worker worker = java.util.Objects.requireNonNull(running);
        Site here = worker.thread == thread ? sites.ofCall(worker.interpreter) : null;
        boolean shared = marks.note(owner, part, write, thread.number(), here) || (write && isLast(worker));
        if (here != null && (shared || here.marked)) {
            here.betweenProcesses = true;
        }
        if (shared && here != null) {
            marks.mark(here);
        }
    }

    /** The library uses something of the program's. @return whether it is shared, so that it does so in a step of its own */
    boolean usesBetween(Object owner, @Nullable Object part, boolean write) {
        footprint.reach(owner);
        if (!crew.isConcurrent()) {
            return false;
        }
        Worker worker = java.util.Objects.requireNonNull(running);
        Site here = sites.ofCall(worker.interpreter);
        Object own = twins.of(owner, worker.process);
        boolean shared = marks.note(own, part, write, worker.thread.number(), here);
        return begun && (shared || (here != null && here.marked && marks.isShared(own, part)));
    }

    /** A builtin that the running thread is in uses something that it was not given: a generator of random numbers, a file. */
    void uses(Object object, boolean write) {
        footprint.reach(object);
        if (!crew.isConcurrent()) {
            return;
        }
        Worker worker = java.util.Objects.requireNonNull(running);
        Site here = sites.ofCall(worker.interpreter);
        if (marks.note(object, null, write, worker.thread.number(), here) && here != null) {
            marks.mark(here);
        }
    }
}
