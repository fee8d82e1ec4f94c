package lockstep.engine.module;

import java.time.Instant;

/** The clocks that the module {@code time} reads, in nanoseconds. A service; thread-safe. */
public interface Clocks {
    /** Those of the machine. */
    Clocks SYSTEM = new Clocks() {
        private static final long BILLION = 1_000_000_000L;

        @Override
        public long wallNanos() {
            Instant now = Instant.now();
            return now.getEpochSecond() * BILLION + now.getNano();
        }

        @Override
        public long steadyNanos() {
            return System.nanoTime();
        }

        @Override
        public long processNanos() {
            return CpuTime.ofProcess();
        }

        @Override
        public long threadNanos() {
            return CpuTime.ofThread();
        }
    };

    /** Since the beginning of 1970. */
    long wallNanos();

    /** A clock that is never set back, from an arbitrary moment on. */
    long steadyNanos();

    /** Whether they stand still: what waits for a time may be next at any moment. */
    default boolean areStill() {
        return false;
    }

    /** Processor time of the process. */
    long processNanos();

    /** Processor time of the calling thread. */
    long threadNanos();
}
