package lockstep.explore;

import java.util.Set;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;

/**
 * Library operations that do nothing until they can be done: a thread in one of them that would wait has not begun it, and
 * who of several comes first is free. Others ({@code Condition.wait}, {@code Barrier.wait}) are seen by others as soon as
 * they begin.
 */
final class Retried {
    private static final Set<String> NAMES = Set.of(
            "Semaphore.acquire",
            "Semaphore.__enter__",
            "Event.wait",
            "Queue.get",
            "Queue.put",
            "Queue.join",
            "SimpleQueue.get",
            "Future.result",
            "Future.exception",
            "Thread.join");

    private Retried() {}

    /** Whether the thread is in one of them, called by the program itself: not by what does more than it. */
    static boolean isIn(Interpreter interpreter) {
        Frame outermost = null;
        for (Frame frame = interpreter.top(); frame != null; frame = frame.back()) {
            if (frame.code().unit().isOfProgram()) {
                break;
            }
            outermost = frame;
        }
        return outermost != null && NAMES.contains(outermost.code().object().qualifiedName());
    }
}
