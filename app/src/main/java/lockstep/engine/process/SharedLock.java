package lockstep.engine.process;

import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * A lock of several processes that a thread waits for, as one looks at it from outside.
 *
 * @param place in the memory they share, by which the program's objects know it
 * @param holder the thread that took it last, as {@link #identity} has it
 */
public record SharedLock(long place, long holder) {
    private static final int PROCESS_SHIFT = 32;

    /** Returns the lock that a wait is for, or null when it is for something else. */
    public static @Nullable SharedLock of(@Nullable Wait wait, Station station) {
        if (!(wait instanceof HubWait hub) || hub.semaphore() == HubWait.NO_SEMAPHORE) {
            return null;
        }
        long place = hub.semaphore();
        SharedMemory memory = station.memory();
        return SharedCount.isLock(memory, place) ? new SharedLock(place, SharedCount.holder(memory, place)) : null;
    }

    /** Returns the number of a thread among those of all processes of a run. */
    public static long identity(int process, long thread) {
        return ((long) process << PROCESS_SHIFT) + thread;
    }

    /** Returns the process of a thread. */
    public static int process(long identity) {
        return (int) (identity >> PROCESS_SHIFT);
    }
}
