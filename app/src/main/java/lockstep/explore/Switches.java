package lockstep.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the switches of a schedule while it is played: the steps that another thread or task takes although the one before
 * could have gone on. Where the one before has ended, waits, sleeps or awaits something, somebody else must take the step,
 * and that is no switch. Confined to one thread.
 */
final class Switches {
    private final Execution execution;
    private int last = -1;
    private int count;

    /** @param execution on which the schedule is played */
    Switches(Execution execution) {
        this.execution = execution;
    }

    /** Tells the step that will be taken next. @param present the moment at which the execution stands, and stays */
    void next(int step, Moment present) {
        int actor = StateGraph.thread(step);
        count += last >= 0 && isSwitch(execution, last, actor, present) ? 1 : 0;
        last = actor;
    }

    int count() {
        return count;
    }

    /**
     * Whether it is a switch when one goes on behind another.
     *
     * @param present the moment at which the execution stands, and stays
     */
    static boolean isSwitch(Execution execution, int before, int now, Moment present) {
        return before != now && canGoOn(execution, before, present);
    }

    private static boolean canGoOn(Execution execution, int actor, Moment present) {
        List<Integer> steps = new ArrayList<>();
        Tasks.eachChoice(present, steps::add);
        for (int step : steps) {
            if (StateGraph.thread(step) == actor && counts(step, present)) {
                Execution.Step taken = execution.take(step, present);
                // What has changed is known only once it is saved.
                execution.save();
                execution.restore(present);
                return taken == Execution.Step.TAKEN;
            }
        }
        return false;
    }

    /** Whether who takes this step goes on by itself: no deadline passes in it, and no wait ends for no reason. */
    static boolean counts(int step, Moment moment) {
        return !StateGraph.expires(step) && !moment.isRare(step);
    }
}
