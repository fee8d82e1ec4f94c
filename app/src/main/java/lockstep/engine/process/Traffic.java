package lockstep.engine.process;

import java.util.concurrent.atomic.AtomicLong;

/** How many requests went from a child to the hub, and how many replies came back, as one of the two counts. Thread-safe. */
final class Traffic {
    /** Both counts at one moment. */
    record Count(long requests, long replies) {
        // Written out, since what the JVM makes for a record at run time is slow to come on a cold machine.
        @Override
        public boolean equals(Object other) {
            return other instanceof Count count && requests == count.requests && replies == count.replies;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(requests * 31 + replies);
        }
    }

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
