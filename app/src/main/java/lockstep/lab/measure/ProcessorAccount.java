package lockstep.lab.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells how much of the machine's processor time others used between two moments: what all processors were busy with,
 * and what the host of a virtual machine took away, less what this process and its children used. Read from
 * {@code /proc}; elsewhere nothing is known. Immutable; safe for any thread.
 *
 * <p>Load averages are no substitute: they see neither time stolen by the host nor short bursts.
 */
public final class ProcessorAccount {
    /** Clock ticks a second in {@code /proc}: fixed by the kernel's user interface. */
    private static final long TICKS_PER_SECOND = 100;

    private static final long NANOS_PER_TICK = 1_000_000_000L / TICKS_PER_SECOND;
    private static final Path STAT = Path.of("/proc/stat");

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * A reading.
     *
     * @param atNanos when, on the clock of {@link System#nanoTime()}
     * @param busyNanos processor time used by anything, since the machine started
     * @param stolenNanos processor time the host took away
     * @param ownNanos processor time of this process and all its children, ended ones included
     * @param known whether the numbers mean anything on this system
     */
    public record Reading(long atNanos, long busyNanos, long stolenNanos, long ownNanos, boolean known) {}

    /** Reads the counters. */
    public Reading read() {
        long now = System.nanoTime();
        try {
            if (!Files.isReadable(STAT)) {
                return new Reading(now, 0, 0, 0, false);
            }
            String[] fields = Files.readAllLines(STAT).get(0).trim().split("\\s+");
            long busy = ticks(fields, 1) + ticks(fields, 2) + ticks(fields, 3) + ticks(fields, 6) + ticks(fields, 7);
            long stolen = ticks(fields, 8);
            return new Reading(now, busy * NANOS_PER_TICK, stolen * NANOS_PER_TICK, ownNanos(), true);
        } catch (IOException | NumberFormatException unreadable) {
            return new Reading(now, 0, 0, 0, false);
        }
    }

    /**
     * Returns the share of the machine's processor time that others used or took between two readings.
     *
     * @param cores processors of the machine
     * @return 0 to 1, or NaN when unknown
     */
    public static double foreignShare(Reading from, Reading to, int cores) {
        if (!from.known() || !to.known() || to.atNanos() <= from.atNanos()) {
            return Double.NaN;
        }
        double others = (to.busyNanos() - from.busyNanos()) - (to.ownNanos() - from.ownNanos());
        double stolen = to.stolenNanos() - from.stolenNanos();
        double all = (double) (to.atNanos() - from.atNanos()) * cores;
        return Math.min(1, Math.max(0, (Math.max(0, others) + stolen) / all));
    }

    private long ownNanos() throws IOException {
        long own = system.getProcessCpuTime();
        own += childTicks(Path.of("/proc/self/stat"), false) * NANOS_PER_TICK;
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        for (ProcessHandle child : children) {
            own += childTicks(Path.of("/proc", Long.toString(child.pid()), "stat"), true) * NANOS_PER_TICK;
        }
        return own;
    }

    /** Ticks of a process's ended children, and with {@code itself} its own too; 0 when it is gone. */
    private static long childTicks(Path stat, boolean itself) throws IOException {
        String text;
        try {
            text = Files.readString(stat);
        } catch (IOException gone) {
            return 0;
        }
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        long ended = ticks(fields, 13) + ticks(fields, 14);
        return itself ? ended + ticks(fields, 11) + ticks(fields, 12) : ended;
    }

    private static long ticks(String[] fields, int index) {
        return index < fields.length ? Long.parseLong(fields[index]) : 0;
    }

    /**
     * Returns the name of the process, not of ours, that used most processor time between two moments, for a message.
     *
     * @param pause waited between the two looks, by the caller
     */
    public static Optional<String> busiest(Runnable pause) {
        var before = new java.util.HashMap<Long, Long>();
        others().forEach(handle -> before.put(handle.pid(), cpuNanos(handle)));
        pause.run();
        return others().map(handle -> new Object[] {handle, cpuNanos(handle) - before.getOrDefault(handle.pid(), 0L)})
                .filter(pair -> (long) pair[1] >= NANOS_PER_TICK)
                .max(java.util.Comparator.comparingLong(pair -> (long) pair[1]))
                .flatMap(pair -> ((ProcessHandle) pair[0]).info().command())
                .map(command -> String.valueOf(Path.of(command).getFileName()));
    }

    private static java.util.stream.Stream<ProcessHandle> others() {
        var own = ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != ProcessHandle.current().pid() && !own.contains(handle.pid()));
    }

    private static long cpuNanos(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L);
    }
}
