package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
    private final SharedValues sharedValues;
    private final Moment moment;
    private final Inventory inventory;
    private final List<ThreadState> threads = new ArrayList<>();
    private final List<@Nullable Waitable> awaited = new ArrayList<>();

    Scene(Program program, Execution execution, Naming naming, Moment moment) {
        this.program = program;
        this.execution = execution;
        this.naming = naming;
        this.moment = moment;
        this.sharedValues = new SharedValues(execution, naming, program.expectation());
        execution.restore(moment);
        this.inventory = new Inventory(execution.process().module(), execution.workers(), naming.shares());
        for (int i = 0; i < moment.workers().size(); i++) {
            threads.add(thread(i));
        }
        for (int i = 0; i < moment.workers().size(); i++) {
            tasks(i);
        }
    }

    List<ThreadState> threads() {
        return threads;
    }

    /** @param before what was shared one step ago, or null */
    List<Value> shared(@Nullable SortedMap<String, String> before) {
        List<Value> values = new ArrayList<>();
        sharedValues()
                .forEach((name, text) ->
                        values.add(new Value(name, text, before != null && !text.equals(before.get(name)))));
        return values;
    }

    SortedMap<String, String> sharedValues() {
        return sharedValues.of(inventory);
    }

    /** Returns what is shared at another moment; the execution is at this one afterwards. */
    SortedMap<String, String> sharedAt(Moment other) {
        execution.restore(other);
        SortedMap<String, String> values =
                sharedValues.of(new Inventory(execution.process().module(), execution.workers(), naming.shares()));
        execution.restore(moment);
        return values;
    }

    List<LockState> locks() {
        List<LockState> locks = new ArrayList<>();
        inventory.locks().forEach((name, lock) -> {
            List<String> waiters = new ArrayList<>();
            for (int i = 0; i < threads.size(); i++) {
                if (awaited.get(i) == lock) {
                    waiters.add(threads.get(i).letter());
                }
            }
            locks.add(new LockState(name, holder(lock), waiters));
        });
        return locks;
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
            if (expectation != null && !execution.holds(expectation)) {
                words = Words.unexpected(expectation, execution.process().module());
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
        String goesOn = worker.pending == null ? "" : "go on";
        return state(number, name, Inventory.programFrame(worker), status, waits, goesOn);
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
            threads.add(state(actor, Tasks.name(task), frame, status, waits, goesOn));
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
        String name = on == null ? null : inventory.nameOf(on);
        if (name != null) {
            String holder = holder(on);
            return name + (holder.isEmpty() ? "" : ", held by " + holder);
        }
        Site site = execution.lookout().programSite(worker.interpreter);
        return site == null ? "something" : LineOperations.source(site, program.text());
    }

    /** @param goesOn what it does where it is in the middle of an operation; else empty */
    private ThreadState state(
            int number, String name, @Nullable Frame frame, Status status, String waits, String goesOn) {
        if (frame == null) {
            return new ThreadState(
                    number, Schedule.letter(number), name, status, 0, -1, -1, "", waits, List.of(), "", List.of(), -1);
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
                locals(frame),
                goesOn.isEmpty() ? opened.nextWords() : goesOn,
                opened.operations(),
                opened.next());
    }

    private List<Value> locals(Frame frame) {
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
