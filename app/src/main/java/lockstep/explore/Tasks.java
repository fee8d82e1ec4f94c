package lockstep.explore;

import java.util.List;
import java.util.function.IntConsumer;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Suspended;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/** The tasks of event loops: which steps they can take, and where they stand. Stateless. */
final class Tasks {
    /** The alternative of a step in which a process ends by a signal; deadlines of tasks in a process come before it. */
    static final int DIES = 63;

    private Tasks() {}

    /** Whether a process ends by a signal in a step. */
    static boolean dies(int step) {
        return StateGraph.alternative(step) == DIES;
    }

    /** Tells the steps that could be tried from a moment; where a thread runs an event loop, the present one. */
    static void eachChoice(Moment moment, IntConsumer to) {
        List<Moment.Standing> threads = moment.threads();
        for (int i = 0; i < threads.size(); i++) {
            Moment.Standing standing = threads.get(i);
            Wait pending = standing.pending();
            if (pending instanceof LoopDecision decision) {
                eachStep(i, decision, to);
            } else if (standing.isActive()) {
                int actor = moment.loops() ? actor(i, moment.workers().get(i)) : i;
                to.accept(StateGraph.step(actor, false));
                if (pending != null && pending.deadlineNanos() != Wait.NEVER) {
                    to.accept(StateGraph.step(actor, true));
                }
            }
            if (standing.doomed()) {
                to.accept(StateGraph.step(i, DIES));
            }
        }
    }

    /** Tells the steps that a loop could take. @param worker place of its thread */
    private static void eachStep(int worker, LoopDecision decision, IntConsumer to) {
        for (LoopDecision.Option option : decision.options()) {
            to.accept(StateGraph.step(StateGraph.actor(worker, option.task()), option.timer()));
        }
    }

    /** Takes a step of a loop. @return what the loop is told, or null when there is no such step now */
    static @Nullable Object take(LoopDecision decision, int step) {
        return decision.take(StateGraph.task(StateGraph.thread(step)), StateGraph.alternative(step));
    }

    /** Returns the step that a thread or task takes, or the one in which its deadline passes. */
    static int step(Worker worker, int actor, boolean expire) {
        int best = -1;
        if (worker.pending instanceof LoopDecision decision) {
            for (LoopDecision.Option option : decision.options()) {
                // Waking up is what a task that sleeps does next; other timers are deadlines.
                boolean wanted = option.task() == StateGraph.task(actor)
                        && (expire || option.timer() <= LoopDecision.SLEEP)
                        && (!expire || option.timer() > 0);
                boolean better = best < 0 || (expire ? option.timer() > best : option.timer() < best);
                best = wanted && better ? option.timer() : best;
            }
        }
        return best < 0 ? StateGraph.step(actor, expire) : StateGraph.step(actor, best);
    }

    /** Returns what a thread or task can do while its loop asks who goes on. @param decision null: it does not */
    static StepView.Status status(@Nullable LoopDecision decision, int actor) {
        StepView.Status status = StepView.Status.WAITING;
        for (LoopDecision.Option option : decision == null ? List.<LoopDecision.Option>of() : decision.options()) {
            if (option.task() == StateGraph.task(actor)) {
                if (option.timer() == 0) {
                    return StepView.Status.READY;
                }
                boolean deadline = option.timer() > LoopDecision.SLEEP;
                status = deadline || status == StepView.Status.WAITING_TIMED
                        ? StepView.Status.WAITING_TIMED
                        : StepView.Status.READY;
            }
        }
        return status;
    }

    /** Whether what a task does next is to wake up from its sleep. @param decision null: its loop does not ask who goes on */
    static boolean isAsleep(@Nullable LoopDecision decision, int actor) {
        boolean sleeps = false;
        for (LoopDecision.Option option : decision == null ? List.<LoopDecision.Option>of() : decision.options()) {
            if (option.task() == StateGraph.task(actor)) {
                if (option.timer() == 0) {
                    return false;
                }
                sleeps |= option.timer() == LoopDecision.SLEEP;
            }
        }
        return sleeps;
    }

    /** Returns the tasks of a thread that have not ended. */
    static List<PyInstance> all(Worker worker) {
        return worker.thread.loop() instanceof PyInstance loop ? LoopDecision.tasks(loop) : List.of();
    }

    /** Returns who takes the next step of a thread: the task that it is in, or itself. @param place of the thread */
    static int actor(int place, Worker worker) {
        return worker.thread.loop() instanceof PyInstance loop
                        && loop.attribute("_current") instanceof PyInstance current
                ? StateGraph.actor(place, LoopDecision.number(current))
                : place;
    }

    /** Returns the task of that number in a loop that asks who goes on, or null. */
    static @Nullable PyInstance find(LoopDecision decision, int number) {
        for (PyInstance task : decision.tasks()) {
            if (LoopDecision.number(task) == number) {
                return task;
            }
        }
        return null;
    }

    /** Returns the option that a step stands for, or null. */
    static LoopDecision.@Nullable Option option(LoopDecision decision, int step) {
        for (LoopDecision.Option option : decision.options()) {
            if (option.task() == StateGraph.task(StateGraph.thread(step))
                    && option.timer() == StateGraph.alternative(step)) {
                return option;
            }
        }
        return null;
    }

    /** Returns the name of a task, as Python has it. */
    static String name(PyInstance task) {
        Object name = task.attribute("_name");
        return name instanceof Long number ? "Task-" + number : String.valueOf(name);
    }

    /** Returns the frame of the program in which a task stands, or null. */
    static @Nullable Frame frame(PyInstance task) {
        return Suspended.innermost(task.attribute("_coro"));
    }

    /** Whether a task has not run yet. */
    static boolean isNew(PyInstance task) {
        return task.attribute("_coro") instanceof PyCoroutine coroutine
                && coroutine.state() == PySuspendable.State.CREATED;
    }

    /** Returns what a task has come to, in words; empty: it has not ended. */
    static String end(PyInstance task) {
        Object state = task.attribute("_state");
        if (state == null) {
            return "";
        } else if (state.equals("CANCELLED")) {
            return "is cancelled";
        }
        return task.attribute("_exception") instanceof lockstep.engine.value.PyException exception
                ? "ends with " + name(exception.type())
                : "ends";
    }

    private static String name(PyType type) {
        return type.name();
    }

    /** Returns what the program has a task wait for, in words, or empty text. */
    static String awaited(PyInstance task, String text) {
        Frame frame = isNew(task) ? null : frame(task);
        String words = frame == null ? "" : LineOperations.source(frame.code(), frame.pc(), text, 40);
        return words.startsWith("await ") ? words.substring("await ".length()) : words;
    }
}
