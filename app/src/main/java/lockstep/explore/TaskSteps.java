package lockstep.explore;

import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.module.LoopDecision;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import org.jspecify.annotations.Nullable;

/** Says what a step of an event loop does: what a task does until it awaits, or a timer. Confined to one thread. */
final class TaskSteps {
    private final LoopDecision.Option option;
    private final @Nullable PyInstance task;
    private final String text;
    private final boolean isNew;
    private final @Nullable LinkedCode code;
    private final int pc;
    private final int line;
    private final String awaited;

    /** A step that is about to be taken. @param text of the program */
    TaskSteps(LoopDecision decision, LoopDecision.Option option, String text) {
        this.option = option;
        this.text = text;
        this.task = option.task() == 0 ? null : Tasks.find(decision, option.task());
        this.isNew = task != null && Tasks.isNew(task);
        Frame frame = task == null ? null : Tasks.frame(task);
        this.code = frame == null ? null : frame.code();
        this.pc = frame == null ? 0 : frame.pc();
        this.line = frame == null ? 0 : frame.line();
        this.awaited = task == null ? "" : Tasks.awaited(task, text);
    }

    /** Returns the line of the program at which the task stands, or 0. */
    int line() {
        return isNew ? 0 : line;
    }

    /**
     * Returns the step once it has been taken.
     *
     * @param actor as schedules name it
     * @param reached the first line that it has come to beyond the one where it stood, or 0
     */
    TraceStep taken(int actor, int reached) {
        if (task == null || option.timer() != 0 || reached == 0) {
            LinkedCode known = code;
            return known == null || isNew
                    ? new TraceStep(actor, reached == 0 ? line : reached, -1, -1, words(line))
                    : new TraceStep(
                            actor,
                            line,
                            known.lines().startOffset(pc),
                            known.lines().endOffset(pc),
                            words(line));
        }
        return new TraceStep(actor, reached, -1, -1, words(reached));
    }

    private String words(int shown) {
        PyInstance subject = option.subject();
        if (subject == null) {
            return "tells those that wait";
        } else if (option.timer() != 0) {
            return timer(subject);
        } else if (task == null) {
            return "calls " + callback(subject);
        }
        String begins = isNew ? "begins" : "goes on";
        String end = Tasks.end(task);
        if (!end.isEmpty()) {
            return begins + ", " + end;
        }
        Frame frame = Tasks.frame(task);
        String waits = frame == null ? "" : Tasks.awaited(task, text);
        if (waits.isEmpty()) {
            return begins;
        }
        int now = java.util.Objects.requireNonNull(frame).line();
        return begins + ", awaits " + waits + (now == shown ? "" : " in line " + now);
    }

    private String timer(PyInstance timer) {
        if (option.timer() == LoopDecision.SLEEP) {
            return "wakes" + (awaited.isEmpty() ? "" : ": " + awaited);
        }
        String callback = callback(timer);
        return switch (callback) {
            case "Timeout._late", "_release", "_AsCompletedIterator._late" -> "its timeout is over";
            case "_Arrivals._arrive" -> "what was sent arrives";
            default -> "its time is up: " + callback;
        };
    }

    private static String callback(PyInstance handle) {
        Object callback = handle.attribute("_callback");
        Object target = callback instanceof BoundMethod method ? method.callable() : callback;
        return target instanceof PyFunction function ? function.qualifiedName() : Shown.value(callback);
    }
}
