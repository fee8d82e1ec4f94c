package lockstep.explore;

import lockstep.engine.PiecewiseProcess;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.Wait;

/** How a wait ends: by what was waited for, by its deadline, or by an exception. Confined to one thread. */
final class WaitEnd {
    /** What the clocks show to a thread whose deadline has passed. */
    private static final long LATE_NANOS = 1_000_000_000_000_000L;

    private final PiecewiseProcess process;
    private final Crew crew;
    private final Told told;

    WaitEnd(PiecewiseProcess process, Crew crew, Told told) {
        this.process = process;
        this.crew = crew;
        this.told = told;
    }

    /**
     * Has a thread go on from where it waits, be it to the next wait within the same operation.
     *
     * @return false when it must still wait; nothing has changed then
     */
    boolean resume(Worker worker, Wait wait) {
        try {
            Object result = wait.attempt(worker.thread);
            if (result == null) {
                return false;
            }
            if (wait.on() instanceof ThreadEnd end) {
                crew.joined(end);
            }
            worker.pending = result instanceof Wait next ? next : null;
            if (worker.pending == null) {
                Piecewise.deliver(worker.interpreter, result);
            }
        } catch (PyError error) {
            raise(worker, error);
        }
        return true;
    }

    /** The deadline of a wait has passed. */
    void expire(Worker worker, Wait wait) {
        if (wait.on() != null && !(wait instanceof Spurious)) {
            process.clock(LATE_NANOS);
        }
        worker.pending = null;
        try {
            Piecewise.deliver(worker.interpreter, wait.expired(worker.thread));
        } catch (PyError error) {
            raise(worker, error);
        }
    }

    /** An exception that nothing in the thread has caught ends it; `SystemExit` does so without a word. */
    void uncaught(Worker worker, PyError error) {
        PyException exception = error.exception();
        if (!PiecewiseProcess.isExit(exception)) {
            told.fail(process, worker.thread, 0, exception);
        }
    }

    private void raise(Worker worker, PyError error) {
        worker.pending = null;
        try {
            Piecewise.raise(worker.interpreter, error.exception());
        } catch (PyError unhandled) {
            uncaught(worker, unhandled);
        }
    }
}
