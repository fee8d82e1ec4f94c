package lockstep.engine.race;

import lockstep.engine.thread.PyThread;
import org.jspecify.annotations.Nullable;

/** Whose time passes on a thread: its own, or that of the task that it does for a pool. Confined to the thread. */
final class Self {
    private final PyThread thread;
    private final Timeline own;
    private final VectorClock beforeTasks = new VectorClock();
    private Timeline now;
    private @Nullable Timeline task;
    private boolean worker;

    Self(PyThread thread, Timeline own) {
        this.thread = thread;
        this.own = own;
        this.now = own;
    }

    /** Returns the time that passes now. */
    Timeline now() {
        return now;
    }

    String threadName() {
        return thread.name();
    }

    /** The thread takes up a task, which comes after nothing that its other tasks did: they could be on other threads. */
    void begin(Timeline taskTime) {
        if (!worker) {
            worker = true;
            own.handOn(beforeTasks);
        }
        taskTime.join(beforeTasks);
        task = taskTime;
        now = taskTime;
    }

    /** The thread has done its task, if it had one. */
    void finish() {
        Timeline done = task;
        if (done != null) {
            VectorClock all = new VectorClock();
            done.leave(all);
            own.join(all);
            task = null;
            now = own;
        }
    }
}
