package lockstep.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Counts behaviours that really differ: schedules that order the same conflicting steps alike are one (Mazurkiewicz traces).
 * Sleep sets after Godefroid: a step that was tried is not tried again below as long as nothing that it depends on has
 * happened. A second opinion only; no verdict rests on it. Used once, by one thread.
 */
final class SleepSets {
    /**
     * What came out.
     *
     * @param complete paths to an end, one for each behaviour
     * @param blocked paths given up because every step that was left had been tried elsewhere
     */
    record Count(long complete, long blocked) {}

    /** A step tried before, and what it touched; null: it may depend on anything. */
    private record Tried(int step, @Nullable List<NextOperation.Touch> touches) {
        boolean isIndependentOf(Tried other) {
            if (StateGraph.thread(step) == StateGraph.thread(other.step) || touches == null || other.touches == null) {
                return false;
            }
            for (NextOperation.Touch mine : touches) {
                for (NextOperation.Touch its : other.touches) {
                    if (mine.meets(its)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private static final Object TOLD = new Object();

    private final Execution execution;
    private final long limit;
    /** Who touches the shared locations, as the last search found, and this one. */
    private Set<Long> users = Set.of(-1L);

    private Set<Long> known = Set.of(-1L);
    private long complete;
    private long blocked;

    private SleepSets(Execution execution, long limit) {
        this.execution = execution;
        this.limit = limit;
    }

    /** @param limit of complete paths; beyond it the count goes no further */
    static Count count(Execution execution, long limit) {
        SleepSets sets = new SleepSets(execution, limit);
        Moment begin = execution.begin();
        do {
            execution.marks().forgetLate();
            execution.marks().takeGrown();
            sets.complete = 0;
            sets.blocked = 0;
            sets.users = sets.known;
            sets.from(execution.settle(begin), List.of());
            sets.known = new HashSet<>(execution.marks().users());
        } while (execution.marks().hasGrown() || !sets.known.equals(sets.users));
        return new Count(sets.complete, sets.blocked);
    }

    private void from(Moment moment, List<Tried> asleep) {
        if (execution.marks().hasGrown() || complete >= limit) {
            return;
        }
        List<Tried> done = new ArrayList<>(asleep);
        boolean moved = false;
        if (!moment.isOver()) {
            for (int thread = 0; thread < moment.workers().size(); thread++) {
                if (isOnItsOwn(moment, thread) && goesAlone(moment, thread, done)) {
                    execution.restore(moment);
                    return;
                }
            }
            long group = group(moment, asleep);
            for (int thread = 0; thread < moment.workers().size(); thread++) {
                if ((group >> thread & 1) != 0 && moment.threads().get(thread).isActive()) {
                    moved |= tries(moment, thread, done);
                }
            }
        }
        execution.restore(moment);
        if (!moved && asleep.isEmpty()) {
            complete++;
        } else if (!moved) {
            blocked++;
        }
    }

    /**
     * Returns threads, as bits, that have nothing to do with any other: it is enough to have these go on now. All threads
     * where no fewer are known to do.
     */
    private long group(Moment moment, List<Tried> asleep) {
        for (int thread = 0; thread < moment.workers().size(); thread++) {
            int first = thread;
            boolean fresh = asleep.stream().noneMatch(tried -> StateGraph.thread(tried.step) == first);
            if (fresh && isAble(moment, thread)) {
                long group = connected(1L << thread);
                if (standsByItself(moment, group)) {
                    return group;
                }
            }
        }
        return -1;
    }

    private long connected(long from) {
        long group = from;
        for (long before = 0; before != group; ) {
            before = group;
            for (long users : users) {
                group |= (users & group) != 0 ? users : 0;
            }
        }
        return group;
    }

    /** Whether each of them has been started and waits, if at all, for something that only they touch. */
    private boolean standsByItself(Moment moment, long group) {
        if (group >> moment.workers().size() != 0) {
            return false;
        }
        for (int thread = 0; thread < moment.workers().size(); thread++) {
            Moment.Standing standing = moment.threads().get(thread);
            boolean in =
                    (group >> thread & 1) != 0 && moment.threads().get(thread).isActive();
            if (in && (standing.pending() != null || isOnItsOwn(moment, thread))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAble(Moment moment, int thread) {
        if (!moment.threads().get(thread).isActive()) {
            return false;
        }
        execution.restore(moment);
        Execution.Step taken = execution.step(execution.workers().get(thread), false, moment);
        execution.save(); // only what was saved can be gone back from
        return taken == Execution.Step.TAKEN;
    }

    /** Whether a thread is about to touch nothing that others ever do: it starts one, or has seen one's end. */
    private boolean isOnItsOwn(Moment moment, int thread) {
        Moment.Standing standing = moment.threads().get(thread);
        NextOperation next = standing.next();
        return moment.threads().get(thread).isActive()
                && standing.pending() == null
                && next != null
                && next.touches().stream().noneMatch(touch -> execution.marks().isShared(touch.owner(), touch.part()));
    }

    /** Such a step can go before all others. @return whether it could and did */
    private boolean goesAlone(Moment moment, int thread, List<Tried> asleep) {
        execution.restore(moment);
        Worker worker = execution.workers().get(thread);
        if (execution.step(worker, false, moment) != Execution.Step.TAKEN) {
            return false;
        }
        Moment after = execution.save();
        if (isTold(moment, after)) {
            return false;
        }
        from(after, asleep);
        return true;
    }

    /** @return whether the thread took a step that was not asleep */
    private boolean tries(Moment moment, int thread, List<Tried> done) {
        boolean moved = false;
        boolean[] expiries = mayExpire(moment, thread) ? new boolean[] {false, true} : new boolean[] {false};
        for (boolean expire : expiries) {
            int step = StateGraph.step(thread, expire);
            if (done.stream().anyMatch(tried -> tried.step == step)) {
                continue;
            }
            execution.restore(moment);
            Worker worker = execution.workers().get(thread);
            NextOperation next = worker.pending == null ? worker.next : null;
            Execution.Step taken = execution.step(worker, expire, moment);
            if (taken == Execution.Step.DISABLED_TIMED && !expire) {
                moved |= goesOn(moment, StateGraph.step(thread, true), next, done);
            } else if (taken == Execution.Step.TAKEN) {
                moved |= below(moment, step, next, done);
            }
        }
        return moved;
    }

    private static boolean mayExpire(Moment moment, int thread) {
        Wait pending = moment.threads().get(thread).pending();
        return pending != null && pending.deadlineNanos() != Wait.NEVER;
    }

    /** A wait that can only end by its deadline now. */
    private boolean goesOn(Moment moment, int step, @Nullable NextOperation next, List<Tried> done) {
        if (done.stream().anyMatch(tried -> tried.step == step)) {
            return false;
        }
        execution.restore(moment);
        Worker worker = execution.workers().get(StateGraph.thread(step));
        return execution.step(worker, true, moment) == Execution.Step.TAKEN && below(moment, step, next, done);
    }

    private boolean below(Moment moment, int step, @Nullable NextOperation next, List<Tried> done) {
        Moment after = execution.save();
        Tried taken = new Tried(step, next == null ? null : touches(moment, after, next));
        from(after, done.stream().filter(taken::isIndependentOf).toList());
        done.add(taken);
        return true;
    }

    /** What is printed, and which failure is the first, is touched too. */
    private static List<NextOperation.Touch> touches(Moment before, Moment after, NextOperation next) {
        if (!isTold(before, after)) {
            return next.touches();
        }
        List<NextOperation.Touch> all = new ArrayList<>(next.touches());
        all.add(new NextOperation.Touch(TOLD, null, true));
        return all;
    }

    private static boolean isTold(Moment before, Moment after) {
        return !Objects.equals(before.output(), after.output())
                || before.failures().size() != after.failures().size();
    }
}
