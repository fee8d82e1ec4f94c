package lockstep.engine.process;

/**
 * The count of a semaphore in memory that processes share: the value and how many wait at the hub in the first eight
 * bytes, the greatest value in the next, who took one last in the others. Who takes or gives without having to wait asks nobody. Stateless;
 * thread-safe between processes too.
 */
final class SharedCount {
    /** Bytes of one. */
    static final int BYTES = 24;

    private static final byte[] NOTHING = {};
    private static final int MAXIMUM = 8;
    private static final int HOLDER = 16;
    private static final long ONE_WAITER = 1L << 32;
    private static final long VALUE = ONE_WAITER - 1;

    /** How often a taker looks again before it asks the hub to wait: locks are mostly held for a moment. */
    private static final int LOOKS = Runtime.getRuntime().availableProcessors() > 1 ? 300 : 1;

    /** What giving one came to. */
    enum Given {
        /** It stood at its greatest value already. */
        REFUSED,
        DONE,
        /** Done, and the hub must look who waits. */
        AWAITED
    }

    private SharedCount() {}

    static void initialize(SharedMemory memory, long place, long value, long maximum) {
        memory.store(place + MAXIMUM, maximum);
        memory.store(place, value);
    }

    static long value(SharedMemory memory, long place) {
        return memory.load(place) & VALUE;
    }

    /** Whether only one can hold it at a time. */
    static boolean isLock(SharedMemory memory, long place) {
        return memory.load(place + MAXIMUM) == 1;
    }

    /** Returns who took one last. While others take and give it may be out of date. */
    static long holder(SharedMemory memory, long place) {
        return memory.load(place + HOLDER);
    }

    /**
     * Takes one if there is one.
     *
     * @param taker the thread, as {@link SharedLock#identity} has it
     */
    static boolean take(SharedMemory memory, long place, long taker) {
        long now = memory.load(place);
        while ((now & VALUE) != 0) {
            if (memory.replace(place, now, now - 1)) {
                memory.store(place + HOLDER, taker);
                return true;
            }
            now = memory.load(place);
        }
        return false;
    }

    /** Takes one if there is one now or in a moment. */
    static boolean takeSoon(SharedMemory memory, long place, long taker) {
        for (int look = 0; look < LOOKS; look++) {
            if (take(memory, place, taker)) {
                return true;
            }
        }
        return false;
    }

    static Given give(SharedMemory memory, long place) {
        long maximum = memory.load(place + MAXIMUM);
        while (true) {
            long now = memory.load(place);
            if ((now & VALUE) >= maximum) {
                return Given.REFUSED;
            }
            if (memory.replace(place, now, now + 1)) {
                return now >= ONE_WAITER ? Given.AWAITED : Given.DONE;
            }
        }
    }

    /**
     * Gives one, and has the hub hand it on where somebody waits.
     *
     * @return false: it stood at its greatest value already
     */
    static boolean give(Station station, long place) {
        Given came = give(station.memory(), place);
        if (came == Given.AWAITED) {
            station.tell(Action.WAKE, place, 0, NOTHING);
        }
        return came != Given.REFUSED;
    }

    /** Notes that one more waits at the hub, or one less. */
    static void waiters(SharedMemory memory, long place, int change) {
        long now = memory.load(place);
        while (!memory.replace(place, now, now + change * ONE_WAITER)) {
            now = memory.load(place);
        }
    }
}
