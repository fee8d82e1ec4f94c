package lockstep.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.family.Shared;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.Typed;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/** What went wrong, in sentences. Stateless. */
final class Words {
    /** What a livelock is called. */
    static final String ENDLESS = "the threads go on for ever without an end";

    private static final int LONGEST_NAME = 30;

    /** Calls that threads wait in for each other, at an object. */
    private static final Set<String> MET = Set.of("Condition.wait", "Condition.wait_for", "Barrier.wait");

    private Words() {}

    static String switches(int count) {
        return count == 1 ? "1 switch" : count + " switches";
    }

    static String failure(Failure failure) {
        String where = failure.line() > 0 ? " in line " + failure.line() : "";
        String letter = Schedule.letter(failure.thread());
        String kind = StateGraph.task(failure.thread()) > 0 ? "task " : "thread ";
        if (!failure.process().isEmpty()) {
            return failure.text() + where + ", in the process " + cut(failure.process()) + " (" + letter + ")";
        }
        String who = failure.thread() == 0 ? "the main thread" : kind + letter;
        return failure.text() + where + ", in " + who;
    }

    /**
     * Says that an expectation does not hold, and what the names in it are.
     *
     * @param raised the last line of what it raises; empty: it is false
     */
    static String unexpected(String expectation, String raised, PyModule module, Shares shares) {
        if (!raised.isEmpty()) {
            return "at the end " + expectation + " cannot be worked out: " + raised;
        }
        List<String> values = new ArrayList<>();
        for (String name : new LinkedHashSet<>(List.of(expectation.split("[^A-Za-z0-9_]+")))) {
            Object value = name.isEmpty() ? null : module.get(name);
            if (value != null && !(value instanceof PyFunction)) {
                String state = value instanceof PyInstance instance ? shares.state(instance) : "";
                values.add(name + " is " + (state.isEmpty() ? Shown.value(value) : state));
            }
        }
        return "at the end " + expectation + " does not hold"
                + (values.isEmpty() ? "" : ": " + String.join(", ", values));
    }

    /** Says who waits for what at the end of a path where nobody can go on. */
    static String deadlock(Moment moment, Naming naming, String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < moment.workers().size(); i++) {
            Moment.Standing standing = moment.threads().get(i);
            Worker worker = moment.workers().get(i);
            if (standing.pending() instanceof LoopDecision decision) {
                tasks(i, decision, text, parts);
            } else if (standing.isActive() && !worker.thread.daemon()) {
                parts.add(who(worker.thread.number(), moment) + " waits for "
                        + wanted(worker, standing, moment, naming, text));
            }
        }
        return parts.isEmpty() ? "nobody can go on" : "deadlock: " + String.join("; ", parts);
    }

    private static void tasks(int worker, LoopDecision decision, String text, List<String> parts) {
        for (PyInstance task : decision.tasks()) {
            Frame frame = Tasks.frame(task);
            String awaited = Tasks.awaited(task, text);
            parts.add("task " + Schedule.letter(StateGraph.actor(worker, LoopDecision.number(task))) + " waits for "
                    + (awaited.isEmpty() ? "something" : awaited)
                    + (frame == null ? "" : " in line " + frame.line()));
        }
    }

    private static String wanted(Worker waiting, Moment.Standing standing, Moment moment, Naming naming, String text) {
        Waitable on = standing.pending() == null ? null : standing.pending().on();
        Object wanted = on;
        if (wanted == null
                && standing.next() != null
                && !standing.next().touches().isEmpty()) {
            wanted = standing.next().touches().get(0).owner();
        }
        for (Worker worker : moment.workers()) {
            if (wanted != null && (worker.thread.end() == wanted || startedBy(worker) == wanted)) {
                return "the end of " + who(worker.thread.number(), moment);
            }
        }
        if (standing.pending() != null && standing.call().indexOf('.') > 0) {
            return returned(waiting, standing, moment, naming, text);
        }
        if (wanted == null || (wanted == on && !(wanted instanceof Typed) && !(wanted instanceof Shared))) {
            return "something";
        }
        int at = standing.line() > 0 || standing.next() == null
                ? standing.line()
                : standing.next().site().line();
        return naming.object(wanted, line(text, at)) + holder(naming.shares().lock(wanted), moment, standing);
    }

    /** Says which call of the library a thread waits in, or at what, where that is made to wait at and has a name. */
    private static String returned(
            Worker waiting, Moment.Standing standing, Moment moment, Naming naming, String text) {
        Object at = MET.contains(standing.call()) ? Standpoint.receiver(waiting.interpreter) : null;
        String name = at == null ? null : naming.known(at, line(text, standing.line()));
        if (name == null) {
            return "a " + standing.call() + " to return, in line " + standing.line();
        }
        Waitable on = standing.pending() == null ? null : standing.pending().on();
        // Once it is notified, a thread waits for the condition's lock; before, for one that is its own.
        boolean notified = at instanceof PyInstance instance && on != null && instance.attribute("_lock") == on;
        return name + (notified ? holder(on, moment, standing) : "");
    }

    /** Returns the text of a line, from 1; empty: there is none. */
    static String line(String text, int number) {
        return number < 1 ? "" : text.lines().skip(number - 1).findFirst().orElse("");
    }

    /** Returns the object of the program's that a thread was started by, or null. */
    private static @Nullable Object startedBy(Worker worker) {
        PyThread.Work work = worker.thread.work();
        return work != null && work.callable() instanceof BoundMethod method ? method.self() : null;
    }

    private static String holder(@Nullable Object wanted, Moment moment, Moment.Standing waiting) {
        int number = Held.by(wanted);
        if (number < 0) {
            return "";
        }
        if (moment.threads().get(number) == waiting) {
            return ", which it holds itself";
        }
        boolean gone = moment.threads().get(number).hasEnded();
        return ", which " + who(number, moment) + (gone ? " held when it ended" : " holds");
    }

    /** Returns what a thread is called in a sentence. */
    private static String who(int number, Moment moment) {
        Worker worker = moment.workers().get(number);
        return worker.isMain()
                ? "the main thread"
                : worker.first
                        ? cut(worker.thread.name()) + " (" + Schedule.letter(number) + ")"
                        : Schedule.letter(number);
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
    }

    /** Returns the name of a thread on a screen. */
    static String name(PyThread thread) {
        return thread.number() == 0 ? "main" : Schedule.letter(thread.number()) + " " + thread.name();
    }
}
