package lockstep.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.Member;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.PyInstance;
import org.jspecify.annotations.Nullable;

/** The threads of the program that is explored, in the order in which they were started. Confined to one thread. */
final class Crew {
    /** As many as there are bits for in {@link Marks}. */
    private static final int MOST_THREADS = 64;

    private final List<Worker> workers = new ArrayList<>();
    private final PyThreads threads;
    /** The newest thread of each number, of whatever path. */
    private final Map<Integer, Worker> earlier = new HashMap<>();

    private boolean asked;

    Crew(PyThreads threads) {
        this.threads = threads;
    }

    List<Worker> all() {
        return workers;
    }

    Worker main() {
        return workers.get(0);
    }

    /** @throws UnexplorableException when there can be no further thread */
    void checkRoom() {
        if (workers.size() >= MOST_THREADS) {
            throw new UnexplorableException("it starts more than " + MOST_THREADS + " threads");
        }
    }

    /** Returns a thread that another one of its process starts: the same again for the same one, as new. */
    Worker started(PyThread thread, Worker starter, PiecewiseProcess process) {
        Worker known = earlier.get(thread.number());
        if (known != null
                && known.thread == thread
                && known.process == starter.process
                && known.memory == starter.memory
                && !known.first) {
            known.renew();
            return known;
        }
        Worker worker = new Worker(thread, process.equip(thread), starter.process, starter.memory, false);
        earlier.put(thread.number(), worker);
        return worker;
    }

    void add(Worker worker) {
        workers.add(worker);
    }

    /** Takes note that a thread has come to its end. */
    void ended(Worker worker) {
        worker.stage = Worker.Stage.ENDED;
        threads.ended(worker.thread);
    }

    /** What a thread whose call has ended does next. @return false when nothing for now */
    boolean goesOn(Worker worker, PiecewiseProcess process) {
        if (!worker.isMain()) {
            if (worker.stage == Worker.Stage.BODY && threads.endsApart()) {
                worker.stage = Worker.Stage.LAST_TURN;
                return false;
            }
            ended(worker);
            Member member = worker.first ? process.family().of(worker.thread) : null;
            if (member != null) {
                endProcess(member, process);
            }
            return false;
        }
        if (worker.stage == Worker.Stage.BODY && !process.endsThreads() && othersLive()) {
            worker.stage = Worker.Stage.LAST_WAIT;
            return false;
        }
        if ((worker.stage == Worker.Stage.BODY || worker.stage == Worker.Stage.LAST_WAIT) && daemonsLive()) {
            worker.stage = Worker.Stage.LAST_TURN;
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
        ended(worker);
        return false;
    }

    /** A process ends with its main thread: what it has besides is a daemon, or not waited for. */
    private void endProcess(Member member, PiecewiseProcess process) {
        for (Worker worker : workers) {
            if (worker.process == member.number() && !worker.hasEnded()) {
                Piecewise.top(worker.interpreter, null);
                worker.pending = null;
                worker.next = null;
                ended(worker);
            }
        }
        process.family().ended(member);
    }

    /** A process ends wherever its threads are, by the signal that it was sent. */
    void dies(Member member, PiecewiseProcess process) {
        process.family().dies(member);
        endProcess(member, process);
    }

    /** Returns the process that a thread is the main one of and that a signal may end, or null. */
    static @Nullable Member doomed(Worker worker, PiecewiseProcess process) {
        Member member = worker.isActive() && worker.first && !worker.isMain()
                ? process.family().of(worker.thread)
                : null;
        return member != null && member.signal() != 0 ? member : null;
    }

    /** Whether threads besides the main one are left for whose end a program waits. */
    boolean othersLive() {
        for (Worker worker : workers) {
            if (worker.process == 0 && !worker.isMain() && !worker.hasEnded() && !worker.thread.daemon()) {
                return true;
            }
        }
        return false;
    }

    /** Whether threads of the main process are left that end with it, wherever they are. */
    private boolean daemonsLive() {
        for (Worker worker : workers) {
            if (worker.process == 0 && worker.thread.daemon() && !worker.hasEnded() && !feeds(worker)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thread does nothing but hand on what goes between processes, and is in no function of the program. */
    static boolean feeds(Worker worker) {
        return worker.thread.work() != null
                && worker.thread.work().callable() instanceof PyInstance instance
                && instance.type().module().startsWith("multiprocessing._explored")
                && Inventory.programFrame(worker) == null;
    }

    /** Whether a thread has company in its process that may be in the middle of something. */
    boolean hasCompany(Worker worker) {
        for (Worker other : workers) {
            if (other != worker
                    && other.process == worker.process
                    && other.stage != Worker.Stage.JOINED
                    && !feeds(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thread runs an event loop. */
    boolean hasLoops() {
        for (Worker worker : workers) {
            if (worker.thread.loop() instanceof PyInstance) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is done now may be done at the same time as what another thread does or has just done. */
    boolean isConcurrent() {
        int count = 0;
        for (Worker worker : workers) {
            count += worker.stage == Worker.Stage.JOINED ? 0 : 1;
        }
        return count > 1;
    }

    /** A step begins. */
    void begins() {
        asked = false;
    }

    /** Whether a thread has waited for the end of another one in the present step, or asked for it. */
    boolean hasAsked() {
        return asked;
    }

    /** A thread asks how far others are, without waiting for them: from now on their ends are steps of their own. */
    void asksForEnds(Marks marks) {
        asked = true;
        if (threads.setEndsApart()) {
            marks.outdate();
        }
    }

    /** Somebody has waited for a thread's end: all that it did comes before whatever is done from now on. */
    void joined(ThreadEnd end) {
        asked = true;
        for (Worker worker : workers) {
            if (worker.thread.end() == end && worker.stage == Worker.Stage.ENDED) {
                joined(worker);
            }
        }
    }

    /** With the main thread of a process all of it has ended. */
    private void joined(Worker ended) {
        ended.stage = Worker.Stage.JOINED;
        for (Worker worker : workers) {
            if (ended.first && worker.memory == ended.memory && worker.stage == Worker.Stage.ENDED) {
                worker.stage = Worker.Stage.JOINED;
            }
        }
    }

    /** All threads but daemons have ended, and the main thread goes on. */
    void joinedAll() {
        for (Worker worker : workers) {
            if (worker.process == 0 && !worker.isMain() && worker.stage == Worker.Stage.ENDED) {
                worker.stage = Worker.Stage.JOINED;
            }
        }
    }

    /** Returns how each thread stands. */
    List<Moment.Standing> standing(PiecewiseProcess process) {
        List<Moment.Standing> standing = new ArrayList<>();
        for (Worker worker : workers) {
            Frame top = worker.interpreter.top();
            standing.add(new Moment.Standing(
                    worker.stage,
                    worker.lastCalls,
                    worker.pending,
                    top,
                    worker.next,
                    worker.pending == null ? null : worker.interpreter.standpoint(),
                    doomed(worker, process) != null));
        }
        return standing;
    }

    /** Goes back to an earlier moment; frames and memory come back otherwise. */
    void restore(Moment moment) {
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
        threads.restore(live, moment.made());
    }
}
