package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import lockstep.engine.family.Family;
import lockstep.engine.family.Shared;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Lines;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.explore.StepView.LockState;
import lockstep.explore.StepView.Status;
import lockstep.explore.StepView.ThreadState;
import lockstep.explore.StepView.Value;
import org.jspecify.annotations.Nullable;

/**
 * A program that is stepped as it is shown at one moment. Whether a thread can go on is found out by letting it try; the
 * execution is at the moment again afterwards. Confined to one thread.
 */
final class Scene {
    private static final int MOST_LOCALS = 12;

    private final Program program;
    private final Execution execution;
    private final Naming naming;
    private final Moment moment;
    private final Inventories inventories;
    private final Picture picture;
    private final @Nullable Picture last;
    private final List<ThreadState> threads = new ArrayList<>();
    private final List<@Nullable Waitable> awaited = new ArrayList<>();

    /** @param before the moment one step ago, or null */
    Scene(Program program, Execution execution, Naming naming, Moment moment, @Nullable Moment before) {
        this.program = program;
        this.execution = execution;
        this.naming = naming;
        this.moment = moment;
        this.last = before == null ? null : picture(before);
        this.picture = picture(moment);
        this.inventories = new Inventories(execution, naming.shares());
        for (int i = 0; i < moment.workers().size(); i++) {
            threads.add(thread(i));
        }
        for (int i = 0; i < moment.workers().size(); i++) {
            tasks(i);
        }
    }

    /** Looks at a moment, at which the execution is afterwards. */
    private Picture picture(Moment at) {
        execution.restore(at);
        return Picture.of(execution, naming, program.expectation(), new Inventories(execution, naming.shares()));
    }

    List<ThreadState> threads() {
        return threads;
    }

    List<Value> shared() {
        return values(picture.shared(), last == null ? null : last.shared());
    }

    /** @param before what they were one step ago, or null */
    private static List<Value> values(SortedMap<String, String> now, @Nullable SortedMap<String, String> before) {
        List<Value> values = new ArrayList<>();
        now.forEach(
                (name, text) -> values.add(new Value(name, text, before != null && !text.equals(before.get(name)))));
        return values;
    }

    /** Returns what a process has for itself. */
    private List<Value> own(int process) {
        SortedMap<String, String> now = picture.own().get(process);
        return now == null
                ? List.of()
                : values(now, last == null ? null : last.own().get(process));
    }

    List<LockState> locks() {
        List<LockState> locks = new ArrayList<>();
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        inventories.each((process, inventory) -> inventory.locks().forEach((name, lock) -> {
            if (known.add(lock)) {
                locks.add(lock(lockName(process, name, lock), lock));
            }
        }));
        return locks;
    }

    private LockState lock(String name, Object lock) {
        List<String> waiters = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            if (awaited.get(i) == lock) {
                waiters.add(threads.get(i).letter());
            }
        }
        return new LockState(name, holder(lock), waiters);
    }

    /** A lock that processes do not share is another one in each of them. */
    private String lockName(int process, String name, Object lock) {
        if (lock instanceof Shared shared) {
            String known = naming.shares().name(shared);
            return known.indexOf(' ') > 0 ? name : known;
        }
        String of = processName(process);
        return of.isEmpty() ? name : name + " of " + of;
    }

    /** Returns the name of a process; empty: there is only one. */
    private String processName(int process) {
        Family family = execution.process().family();
        return family.hasSeveral() ? family.name(process) : "";
    }

    private static String holder(@Nullable Object lock) {
        int number = Held.by(lock);
        return number < 0 ? "" : Schedule.letter(number);
    }

    boolean isOver() {
        return moment.isOver();
    }

    /** Returns what has gone wrong, in words, or an empty text. */
    String failure() {
        if (!moment.failures().isEmpty()) {
            return Words.failure(moment.failures().get(0));
        }
        String expectation = program.expectation();
        if (moment.isOver()) {
            String words = "";
            String unmet = expectation == null ? null : execution.unmet(expectation);
            if (expectation != null && unmet != null) {
                words = Words.unexpected(expectation, unmet, execution.process().module(), naming.shares());
            }
            goBack();
            return words;
        }
        if (threads.stream().noneMatch(Scene::canGoOn)) {
            return Words.deadlock(moment, naming, program.text());
        }
        return program.refusesRaces() ? race() : "";
    }

    private static boolean canGoOn(ThreadState thread) {
        return thread.status() == Status.READY || thread.status() == Status.WAITING_TIMED;
    }

    /** Returns the first race there is, in words, or an empty text. */
    private String race() {
        List<String> words = new ArrayList<>();
        moment.tellRaces((one, other, touch) -> words.add(threads.get(one).letter() + " and "
                + threads.get(other).letter() + " race for " + naming.of(touch.owner(), touch.part())));
        return words.isEmpty() ? "" : words.get(0);
    }

    private ThreadState thread(int index) {
        Worker worker = execution.workers().get(index);
        Status status = Status.ENDED;
        String waits = "";
        Waitable on = null;
        if (worker.isActive() && worker.pending instanceof LoopDecision decision) {
            status = Tasks.status(decision, index);
            waits = status == Status.READY ? "" : "its tasks";
        } else if (worker.isActive()) {
            Execution.Step taken = execution.step(worker, false, moment);
            Wait wait = worker.pending != null ? worker.pending : execution.blockedOn();
            goBack();
            status = taken == Execution.Step.TAKEN
                    ? Status.READY
                    : taken == Execution.Step.DISABLED ? Status.WAITING : Status.WAITING_TIMED;
            if (status != Status.READY && wait != null) {
                on = wait.on();
                waits = waits(worker, on);
            }
        } else if (worker.stage == Worker.Stage.LAST_WAIT) {
            status = Status.WAITING;
            waits = "the other threads to end";
        }
        awaited.add(on);
        int number = worker.thread.number();
        String name = number == 0 ? "main" : worker.thread.name();
        Wait pending = worker.pending;
        String handed = pending == null ? "" : ProcessWords.next(worker, pending, naming);
        String goesOn = pending == null
                ? ProcessWords.ended(worker, execution.process().family().of(worker.thread))
                : handed.isEmpty() ? "go on" : handed;
        return state(worker, number, name, Inventory.programFrame(worker), status, waits, goesOn);
    }

    private void tasks(int place) {
        Worker worker = execution.workers().get(place);
        LoopDecision decision = worker.pending instanceof LoopDecision loop ? loop : null;
        for (PyInstance task : Tasks.all(worker)) {
            int actor = StateGraph.actor(place, LoopDecision.number(task));
            boolean runs = decision == null && Tasks.actor(place, worker) == actor;
            Status status = runs ? threads.get(place).status() : Tasks.status(decision, actor);
            String until = status == Status.READY ? "" : Tasks.awaited(task, program.text());
            String waits = status != Status.READY && until.isEmpty() ? "its turn" : until;
            Frame frame = runs ? Inventory.programFrame(worker) : Tasks.frame(task);
            String goesOn = runs || Tasks.isNew(task) ? "" : Tasks.isAsleep(decision, actor) ? "wake up" : "go on";
            threads.add(state(worker, actor, Tasks.name(task), frame, status, waits, goesOn));
            awaited.add(null);
        }
    }

    /** Takes back what was tried: what has changed is known only once it is saved. */
    private void goBack() {
        execution.save();
        execution.restore(moment);
    }

    private String waits(Worker worker, @Nullable Waitable on) {
        if (on instanceof ThreadEnd end) {
            for (Worker other : execution.workers()) {
                if (other.thread.end() == end) {
                    return "the end of " + Schedule.letter(other.thread.number());
                }
            }
        }
        String handed = ProcessWords.waits(worker, on, naming);
        if (!handed.isEmpty()) {
            return handed;
        }
        String name = on == null ? null : inventories.of(worker).nameOf(on);
        if (name != null) {
            String holder = holder(on);
            boolean own = holder.equals(Schedule.letter(worker.thread.number()));
            return name + (holder.isEmpty() ? "" : own ? ", which it holds itself" : ", held by " + holder);
        }
        Site site = execution.lookout().sites().ofProgram(worker.interpreter);
        return site == null ? "something" : LineOperations.source(site, program.text());
    }

    /** @param goesOn what it does where it is in the middle of an operation, or how it has ended; else empty */
    private ThreadState state(
            Worker worker, int number, String name, @Nullable Frame frame, Status status, String waits, String goesOn) {
        String process = processName(worker.process);
        boolean main = worker.first && StateGraph.task(number) == 0;
        List<Value> own = main ? own(worker.process) : List.of();
        boolean doomed = main && Crew.doomed(worker, execution.process()) != null;
        if (frame == null) {
            return new ThreadState(
                    number,
                    Schedule.letter(number),
                    name,
                    status,
                    0,
                    -1,
                    -1,
                    "",
                    waits,
                    List.of(),
                    goesOn,
                    List.of(),
                    -1,
                    process,
                    own,
                    doomed);
        }
        LineOperations.Opened opened = LineOperations.of(frame, program.text(), execution.marks());
        Lines lines = frame.code().lines();
        int line = lines.at(frame.pc());
        int start = lines.startOffset(frame.pc());
        int column = start < 0 ? -1 : start - lines.lineStart(line);
        int end = start < 0
                ? -1
                : Math.min(
                        lines.endOffset(frame.pc()) - lines.lineStart(line),
                        lines.line(line).length());
        return new ThreadState(
                number,
                Schedule.letter(number),
                name,
                status,
                line,
                column,
                end,
                frame.code().object().qualifiedName(),
                waits,
                locals(frame, inventories.of(worker)),
                goesOn.isEmpty() ? opened.nextWords() : goesOn,
                opened.operations(),
                opened.next(),
                process,
                own,
                doomed);
    }

    private List<Value> locals(Frame frame, Inventory inventory) {
        List<Value> locals = new ArrayList<>();
        Inventory.eachLocal(frame, (name, register) -> {
            Object value = register instanceof lockstep.engine.value.Cell cell ? cell.get() : register;
            if (Inventory.isData(value) && locals.size() < MOST_LOCALS) {
                locals.add(new Value(name, inventory.shown(value), false));
            }
        });
        return locals;
    }
}
