package lockstep.explore;

import java.util.Map;
import java.util.TreeMap;

/** Takes every step in every state of an execution, one path after another, and remembers none of them. */
final class BruteForce {
    private final Execution execution;
    private final long limit;
    private final Map<String, Long> counts = new TreeMap<>();
    private long schedules;

    private final int switches;

    private BruteForce(Execution execution, long limit, int switches) {
        this.execution = execution;
        this.limit = limit;
        this.switches = switches;
    }

    /** Returns how many schedules lead to each outcome, deadlocks as one. @throws ToyOracle.TooManyException */
    static Map<String, Long> count(String text, long limit) throws Exception {
        return count(text, limit, Integer.MAX_VALUE);
    }

    /** @param switches of the schedules that are counted, at most */
    static Map<String, Long> count(String text, long limit, int switches) throws Exception {
        BruteForce force =
                new BruteForce(Explorer.execution(Program.of("toy.py", text), Granularity.ACCESS), limit, switches);
        Moment begin = force.execution.begin();
        do {
            force.execution.marks().forgetLate();
            force.execution.marks().takeGrown();
            force.counts.clear();
            force.schedules = 0;
            force.from(force.execution.settle(begin), -1, 0);
        } while (force.execution.marks().hasGrown());
        return force.counts;
    }

    private void from(Moment moment, int last, int switched) {
        if (execution.marks().hasGrown()) {
            return;
        }
        boolean moved = false;
        if (!moment.isOver()) {
            boolean free = last < 0 || !canGoOn(moment, last);
            for (int i = 0; i < moment.workers().size(); i++) {
                Worker worker = moment.workers().get(i);
                execution.restore(moment);
                if (!worker.isActive()) {
                    continue;
                }
                Execution.Step taken = execution.step(worker, false, moment);
                if (taken == Execution.Step.DISABLED_TIMED) {
                    execution.restore(moment);
                    taken = execution.step(worker, true, moment);
                }
                if (taken == Execution.Step.TAKEN) {
                    moved = true;
                    int more = switched + (free || last == i ? 0 : 1);
                    Moment next = execution.save();
                    if (more <= switches) {
                        from(next, i, more);
                    }
                }
            }
            execution.restore(moment);
        }
        if (!moved && !execution.marks().hasGrown()) {
            if (++schedules > limit) {
                throw new ToyOracle.TooManyException();
            }
            counts.merge(outcome(moment), 1L, Long::sum);
        }
    }

    private boolean canGoOn(Moment moment, int thread) {
        Worker worker = moment.workers().get(thread);
        execution.restore(moment);
        boolean taken = worker.isActive() && execution.step(worker, false, moment) == Execution.Step.TAKEN;
        execution.save();
        return taken;
    }

    private String outcome(Moment moment) {
        if (!moment.failures().isEmpty()) {
            return Explored.asOfThread(Words.failure(moment.failures().get(0)));
        }
        return moment.isOver() ? moment.output() : "deadlock";
    }
}
