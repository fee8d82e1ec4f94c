package lockstep.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What each process of a program has names for at one moment, as far as it has not ended. Confined to one thread. */
final class Inventories {
    private final Map<Integer, Inventory> byProcess = new TreeMap<>();

    /** @param execution which stands at the moment */
    Inventories(Execution execution, Shares shares) {
        List<Worker> workers = execution.workers();
        for (Worker first : workers) {
            if (first.isMain() || first.first && !first.hasEnded()) {
                execution.memories().enter(first.memory);
                List<Worker> own = workers.stream()
                        .filter(worker -> worker.process == first.process)
                        .toList();
                byProcess.put(first.process, new Inventory(execution.process().module(), own, shares));
            }
        }
        execution.memories().enter(null);
    }

    /** Returns what the process of a thread has names for; of one that has ended, what the first one has. */
    Inventory of(Worker worker) {
        return byProcess.getOrDefault(worker.process, first());
    }

    /** Returns what the first process has names for. */
    Inventory first() {
        return java.util.Objects.requireNonNull(byProcess.get(0));
    }

    /** Tells each process's, by its number. */
    void each(BiConsumer<Integer, Inventory> listener) {
        byProcess.forEach(listener);
    }
}
