package lockstep.engine.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.thread.BetweenProcesses;
import org.jspecify.annotations.Nullable;

/** A request under way, and then its reply. Thread-safe. */
public final class Pending implements BetweenProcesses {
    /** A hub that has not acknowledged a cancellation by then is gone, and this process with it. */
    private static final long CANCEL_SECONDS = 10;

    private final Runnable cancel;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Runnable> waiters = new ArrayList<>(1);
    private volatile @Nullable Reply reply;

    /** @param cancel asks the hub to give the request up; its reply follows then, whatever it is */
    Pending(Runnable cancel) {
        this.cancel = cancel;
    }

    /** Returns the reply, or null while there is none. */
    public @Nullable Reply reply() {
        return reply;
    }

    /** Gives the request up and returns the reply: it may have been done just before. */
    public Reply cancel() {
        if (reply == null) {
            cancel.run();
        }
        boolean interrupted = false;
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(CANCEL_SECONDS);
            while (true) {
                try {
                    if (done.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        break;
                    }
                    return Reply.of(Reply.Outcome.CANCELLED);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        Reply last = reply;
        return last == null ? Reply.of(Reply.Outcome.CANCELLED) : last;
    }

    void complete(Reply value) {
        List<Runnable> woken;
        synchronized (this) {
            if (reply != null) {
                return;
            }
            reply = value;
            woken = List.copyOf(waiters);
            waiters.clear();
        }
        done.countDown();
        woken.forEach(Runnable::run);
    }

    @Override
    public void addWaiter(Runnable wake) {
        synchronized (this) {
            if (reply == null) {
                waiters.add(wake);
                return;
            }
        }
        wake.run();
    }

    @Override
    public synchronized void removeWaiter(Runnable wake) {
        waiters.remove(wake);
    }
}
