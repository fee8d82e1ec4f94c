package lockstep.engine.process;

import java.util.concurrent.atomic.AtomicLong;

/** How many requests went from a child to the hub, and how many replies came back, as one of the two counts. Thread-safe. */
final class Traffic {
    /** Both counts at one moment. */
    record Count(long requests, long replies) {}

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong replies = new AtomicLong();

    void request() {
        requests.incrementAndGet();
    }

    void reply() {
        replies.incrementAndGet();
    }

    Count count() {
        return new Count(requests.get(), replies.get());
    }
}
