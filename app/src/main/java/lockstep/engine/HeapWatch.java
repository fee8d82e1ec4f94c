package lockstep.engine;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;

/**
 * Sees when a process does little but collect garbage in a heap that stays full: a program then has no room, long before the
 * Java machine says so. Looks closely, and loads what that takes, only when the heap looks full. Confined to one thread.
 */
final class HeapWatch {
    private static final double LOOKS_FULL = 0.75;
    private static final double STAYS_FULL = 0.93;
    private static final double MOST_COLLECTING = 0.5;
    private static final long WINDOW_NANOS = Duration.ofMillis(600).toNanos();

    private long windowNanos;
    private long collectedMillis;

    /** Returns whether the heap has been full, and collecting it most of the work, for a while. To be asked again and again. */
    boolean isExhausted() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() < LOOKS_FULL * runtime.maxMemory()) {
            windowNanos = 0;
            return false;
        }
        long now = System.nanoTime();
        if (windowNanos != 0 && now - windowNanos < WINDOW_NANOS) {
            return false;
        }
        long collected = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            collected += Math.max(0, collector.getCollectionTime());
        }
        double part = windowNanos == 0 ? 0 : (collected - collectedMillis) * 1e6 / (now - windowNanos);
        windowNanos = now;
        collectedMillis = collected;
        return part > MOST_COLLECTING && staysFull();
    }

    /** Whether the largest part of the heap was full after it was last collected. */
    private static boolean staysFull() {
        MemoryUsage largest = null;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            if (usage != null && (largest == null || usage.getMax() > largest.getMax())) {
                largest = usage;
            }
        }
        return largest != null && largest.getUsed() > STAYS_FULL * largest.getMax();
    }
}
