package lockstep.explore;

import lockstep.engine.family.Member;
import lockstep.engine.interpreter.Touches;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.process.FolderStep;
import lockstep.engine.thread.OwnStep;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/** Takes steps and says what each of them does. Confined to one thread. */
final class Steps {
    private static final int MOST_LETTERS = 60;

    private final Execution execution;
    private final Naming naming;
    private final String text;

    Steps(Execution execution, Naming naming, String text) {
        this.execution = execution;
        this.naming = naming;
        this.text = text;
    }

    /** Takes a step. @return what it did, or null when the thread cannot take one now */
    @Nullable
    TraceStep take(int step, Moment before) {
        Worker worker = execution.workers().get(StateGraph.worker(StateGraph.thread(step)));
        if (worker.pending instanceof LoopDecision decision) {
            return ofLoop(decision, step, before);
        }
        NextOperation next = worker.pending == null ? worker.next : null;
        Wait waited = worker.pending;
        String handed = waited == null
                ? ""
                : waited instanceof FolderStep file ? file.words() : ProcessWords.done(worker, waited, naming);
        Site site = next != null ? next.site() : execution.lookout().sites().ofProgram(worker.interpreter);
        boolean held = next != null && isHeld(next);
        boolean last = worker.stage == Worker.Stage.LAST_TURN;
        if (execution.take(step, before) != Execution.Step.TAKEN) {
            return null;
        }
        if (Tasks.dies(step)) {
            return new TraceStep(StateGraph.thread(step), 0, -1, -1, "is ended by a signal");
        }
        String what = last
                ? worker.isMain() ? "ends the program" : "ends"
                : waited != null
                        ? handed.isEmpty() ? goesOn(waited) : handed
                        : next == null ? "begins" : describe(next, held);
        if (before.isRare(step)) {
            what = "wakes up by itself";
        } else if (StateGraph.expires(step)) {
            what += ": its time is up";
        }
        if (worker.pending != null && !(worker.pending instanceof OwnStep) && !Crew.feeds(worker)) {
            boolean atEnd = worker.first
                    && Inventory.programFrame(worker) == null
                    && (!worker.pending.isStepOfItsOwn() || worker.pending.on() instanceof Member);
            what += atEnd ? ", and waits at its end" : ", and waits";
        }
        return at(StateGraph.thread(step), site, what);
    }

    /** Says what a thread does in the middle of an operation of the library. */
    private static String goesOn(Wait pending) {
        if (!pending.isStepOfItsOwn()) {
            return "goes on";
        }
        return switch (pending.reason()) {
            case "task" -> "looks for a task";
            case "end" -> "is done";
            case "answer" -> "hands in its result";
            case "handler" -> "hears of a result";
            case "library" -> "goes on in the library";
            case "sender", "queue" -> "sends on what was put";
            default -> "goes on";
        };
    }

    private @Nullable TraceStep ofLoop(LoopDecision decision, int step, Moment before) {
        LoopDecision.Option option = Tasks.option(decision, step);
        if (option == null) {
            return null;
        }
        TaskSteps words = new TaskSteps(decision, option, text);
        execution.lookout().trace(words.line());
        execution.take(step, before);
        return words.taken(StateGraph.thread(step), execution.lookout().reached());
    }

    private TraceStep at(int thread, @Nullable Site site, String what) {
        if (site == null) {
            return new TraceStep(thread, 0, -1, -1, what);
        }
        var lines = site.code().lines();
        return new TraceStep(thread, site.line(), lines.startOffset(site.pc()), lines.endOffset(site.pc()), what);
    }

    private boolean isHeld(NextOperation next) {
        return next.touches().stream()
                .map(touch -> naming.shares().lock(touch.owner()))
                .filter(Held::isLock)
                .findFirst()
                .map(lock -> Held.by(lock) >= 0)
                .orElse(false);
    }

    /** Says what an operation did, which has just been done. */
    private String describe(NextOperation next, boolean held) {
        NextOperation.Touch touch =
                next.touches().isEmpty() ? null : next.touches().get(0);
        if (touch != null && next.plain()) {
            String name = naming.of(touch.owner(), touch.part());
            Object value = value(touch);
            return touch.write() ? name + " = " + Shown.value(value) : "reads " + name + ": " + Shown.value(value);
        }
        Object lock = touch == null ? null : naming.shares().lock(touch.owner());
        if (touch != null && Held.isLock(lock)) {
            boolean taken = Held.by(lock) >= 0;
            String name = named(touch, next);
            return (taken && !held ? "takes " : !taken && held ? "releases " : "uses ") + name;
        }
        String entered = Touches.enteredOrLeft(next.site().code(), next.site().pc());
        if (touch != null && entered.equals("__enter__")) {
            return "enters " + named(touch, next);
        } else if (touch != null && entered.equals("__exit__")) {
            return "leaves " + named(touch, next);
        } else if (touch != null
                && !Touches.isCall(next.site().code(), next.site().pc())) {
            return (touch.write() ? "changes " : "looks at ") + naming.of(touch.owner(), touch.part());
        }
        return source(next.site());
    }

    private String named(NextOperation.Touch touch, NextOperation next) {
        return naming.object(touch.owner(), Words.line(text, next.site().line()));
    }

    /** Returns the text of the instruction, cut to one line. */
    private String source(Site site) {
        String words = LineOperations.source(site.code(), site.pc(), text, MOST_LETTERS);
        return words.isEmpty() ? "runs" : words;
    }

    private @Nullable Object value(NextOperation.Touch touch) {
        Object owner = touch.owner();
        Object part = touch.part();
        if (owner instanceof Cell cell) {
            return cell.get();
        } else if (owner instanceof PyInstance instance && part instanceof String name) {
            Object value = instance.attribute(name);
            return value == null ? naming.shares().number(instance, null) : value;
        } else if (owner instanceof PyList list && part instanceof Long index) {
            return list.get(index);
        } else if (owner instanceof PyDict dict && part instanceof String key) {
            Object[] keys = dict.keys();
            for (int i = 0; i < keys.length; i++) {
                if (key.equals(keys[i])) {
                    return dict.values()[i];
                }
            }
            return null;
        }
        return owner;
    }
}
