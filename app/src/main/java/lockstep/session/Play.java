package lockstep.session;

import java.util.concurrent.CompletableFuture;

/** An attempt on its way. Thread-safe. */
interface Play extends Task {
    /** Completed when the attempt is over and its listener has heard so. */
    CompletableFuture<Void> over();

    /** Starts it. */
    void begin();

    /** Ends it unless it is already being measured. */
    void cancelLive();
}
