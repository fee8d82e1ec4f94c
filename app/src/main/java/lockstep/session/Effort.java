package lockstep.session;

import lockstep.explore.Schedule;

/**
 * What a schedule that breaks a program is scored by: its switches; where only the tasks of one event loop take turns, how
 * often the turn changes. A task gives way by itself, so its turn is hardly ever taken away. Immutable.
 *
 * @param count how many there are
 * @param ofTasks whether changes of the turn are meant
 */
record Effort(int count, boolean ofTasks) {
    /** @param schedule as schedules are written; empty: no step at all */
    static Effort of(String schedule, int switches) {
        if (schedule.isEmpty()) {
            return new Effort(0, false);
        }
        Schedule steps = Schedule.parse(schedule);
        return steps.isOfTasks() ? new Effort(steps.changes(), true) : new Effort(switches, false);
    }

    /** Returns the number in words. */
    String words() {
        if (!ofTasks) {
            return ExploreWords.switches(count);
        }
        return count == 0 ? "no change of turn" : count == 1 ? "1 change of turn" : count + " changes of turn";
    }
}
