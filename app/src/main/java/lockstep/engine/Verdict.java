package lockstep.engine;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Why a run ends: the first reason given counts. Thread-safe. */
final class Verdict {
    private final CountDownLatch given = new CountDownLatch(1);
    private @Nullable Outcome outcome;
    private int exitStatus;
    private String message = "";

    /** @return whether this is the reason that counts */
    synchronized boolean give(Outcome reason, int status, String text) {
        if (outcome != null) {
            return false;
        }
        outcome = reason;
        exitStatus = status;
        message = text;
        given.countDown();
        return true;
    }

    /** Forgets the reason: what is called in the ended program may end in its own way. */
    synchronized void reopen() {
        outcome = null;
        message = "";
    }

    synchronized boolean isGiven() {
        return outcome != null;
    }

    /** Waits for a reason. @return whether one came in time */
    boolean await(long nanos) throws InterruptedException {
        return given.await(nanos, java.util.concurrent.TimeUnit.NANOSECONDS);
    }

    synchronized Ended ended(long wallNanos) {
        Outcome reason = outcome == null ? Outcome.CANCELLED : outcome;
        return new Ended(reason, exitStatus, message, wallNanos);
    }
}
