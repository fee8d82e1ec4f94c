package lockstep.engine;

import java.util.HashMap;
import java.util.Map;
import lockstep.engine.process.HubSettings;
import lockstep.engine.process.Nursery;

/**
 * The Java machines that the children of several runs are started on, so that a run finds machines ready that an earlier one
 * has left. Close it after the last run. Thread-safe.
 */
public final class ChildMachines implements AutoCloseable {
    private final Map<HubSettings, Nursery> nurseries = new HashMap<>();

    /** Returns where the children of runs with these settings come from. */
    synchronized Nursery nursery(HubSettings settings) {
        return nurseries.computeIfAbsent(settings, Nursery::new);
    }

    /** Ends all machines. */
    @Override
    public synchronized void close() {
        nurseries.values().forEach(Nursery::close);
    }
}
