package lockstep.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.process.MachineSettings;
import lockstep.engine.process.Nursery;

/**
 * The Java machines that the children of one or several runs are started on, so that a run finds machines ready that were
 * started ahead, or that an earlier one has left. Close it after the last run. Thread-safe.
 */
public final class ChildMachines implements AutoCloseable {
    /** Spares a program gets before any is asked for: as many workers as most programs start. */
    static final int SPARES = 2;

    private static final List<String> PROCESS_WORDS = List.of("multiprocessing", "ProcessPoolExecutor");

    private final Map<MachineSettings, Nursery> nurseries = new HashMap<>();

    /** Whether the text of a program looks as if it will want processes. */
    static boolean wantedBy(String source) {
        for (String word : PROCESS_WORDS) {
            if (source.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Starts spares if the program looks as if it will want processes: the sooner the better. Returns at once. */
    void expect(RunSpec spec) {
        if (wantedBy(spec.source())) {
            nursery(spec).want(Math.min(SPARES, spec.limits().processes()));
        }
    }

    /** Returns where the children of runs like this one come from. */
    synchronized Nursery nursery(RunSpec spec) {
        MachineSettings settings = new MachineSettings(
                ChildProcess.class.getName(), List.of(spec.profile().name()), MachineOptions.of(spec));
        return nurseries.computeIfAbsent(settings, Nursery::new);
    }

    /** Ends all machines. */
    @Override
    public synchronized void close() {
        nurseries.values().forEach(Nursery::close);
    }
}
