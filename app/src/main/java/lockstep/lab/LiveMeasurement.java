package lockstep.lab;

import java.util.concurrent.CompletableFuture;

/** A measurement under way. Thread-safe. */
public interface LiveMeasurement {
    /** Completes with the measurement; never exceptionally. */
    CompletableFuture<Measurement> result();

    /** Ends it; the result is {@link Measurement.Status#CANCELLED}. */
    void cancel();
}
