package lockstep.engine.thread;

/** The end of a thread, which others may wait for. Thread-safe. */
public final class ThreadEnd extends WaitQueue implements InProcess {
    private volatile boolean reached;

    /** Returns whether the thread has ended. */
    public boolean reached() {
        return reached;
    }

    /** Has it be as when it was made; nobody waits for it. */
    void renew() {
        reached = false;
    }

    void reach() {
        reached = true;
        wakeAll();
    }
}
