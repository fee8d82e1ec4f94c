package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts behaviours as {@link SleepSets} does, in fewer paths: a step is tried from a moment only where a later step races
 * with the one taken there. Source sets after Abdulla, Aronis, Jonsson and Sagonas (POPL 2014), with their sleep sets. Only
 * for programs whose main thread starts and joins, and whose other threads never wait or print. Used once, by one thread.
 */
final class SourceSets {
    /** A step on the present path. */
    private static final class Event {
        final int thread;
        final List<NextOperation.Touch> touches;
        /** Per thread: how many of its steps come before this one, or are it, whatever the schedule. */
        final int[] clock;

        final int number;
        final Node from;

        Event(int thread, List<NextOperation.Touch> touches, int[] clock, Node from) {
            this.thread = thread;
            this.touches = touches;
            this.clock = clock;
            this.number = clock[thread];
            this.from = from;
        }

        boolean isBefore(int[] later) {
            return number <= later[thread];
        }
    }

    /** A moment on the present path; threads as bits. */
    private static final class Node {
        long toTry;
        long asleep;
    }

    private final Execution execution;
    private final StepTaker steps;
    private final List<Event> path = new ArrayList<>();
    private long complete;
    private long blocked;

    private SourceSets(Execution execution, Moment begin) {
        this.execution = execution;
        this.steps = new StepTaker(execution, begin, true);
    }

    /** @param execution that has not begun */
    static SleepSets.Count count(Execution execution) {
        Moment begin = execution.begin();
        SourceSets sets = new SourceSets(execution, begin);
        do {
            execution.marks().forgetLate();
            execution.marks().takeGrown();
            sets.complete = 0;
            sets.blocked = 0;
            sets.path.clear();
            Moment started = sets.steps.settle(begin);
            for (Moment next = sets.take(started, 0); next != null; next = sets.take(started, 0)) {
                started = next;
            }
            sets.from(started, 0);
        } while (execution.marks().hasGrown());
        return new SleepSets.Count(sets.complete, sets.blocked);
    }

    private void from(Moment moment, long asleep) {
        long active = 0;
        for (int thread = 1; thread < moment.workers().size(); thread++) {
            active |= moment.threads().get(thread).isActive() ? 1L << thread : 0;
        }
        if (execution.marks().hasGrown()) {
            return;
        }
        if ((active & ~asleep) == 0) {
            complete += active == 0 ? 1 : 0;
            blocked += active == 0 ? 0 : 1;
            return;
        }
        Node node = new Node();
        node.asleep = asleep;
        node.toTry = Long.highestOneBit(active & ~asleep);
        for (long left = node.toTry; left != 0; left = node.toTry & ~node.asleep) {
            goOn(moment, node, Long.numberOfTrailingZeros(left));
        }
    }

    private void goOn(Moment moment, Node node, int thread) {
        List<NextOperation.Touch> touches = touches(moment, thread);
        int[] clock = clock(thread, touches, moment.workers().size());
        Moment after = take(moment, thread);
        if (after == null || !after.output().equals(moment.output())) {
            throw new IllegalStateException("thread " + thread + " waits or prints");
        }
        long stillAsleep = 0;
        for (long left = node.asleep; left != 0; left &= left - 1) {
            int other = Long.numberOfTrailingZeros(left);
            stillAsleep |= meet(touches(moment, other), touches) ? 0 : 1L << other;
        }
        path.add(new Event(thread, touches, clock, node));
        from(after, stillAsleep);
        path.remove(path.size() - 1);
        node.asleep |= 1L << thread;
    }

    /** Returns the clock of a thread's next step, and has what races with it tried the other way round too. */
    private int[] clock(int thread, List<NextOperation.Touch> touches, int threads) {
        int[] clock = new int[threads];
        List<Integer> races = new ArrayList<>();
        for (int i = path.size() - 1; i >= 0; i--) {
            Event event = path.get(i);
            if (!event.isBefore(clock) && (event.thread == thread || meet(event.touches, touches))) {
                if (event.thread != thread) {
                    races.add(i);
                }
                for (int j = 0; j < event.clock.length; j++) {
                    clock[j] = Math.max(clock[j], event.clock[j]);
                }
            }
        }
        clock[thread]++;
        races.forEach(race -> reverse(race, thread, clock));
        return clock;
    }

    /** Has some first step tried that leads to the next step of a thread coming before a step on the path. */
    private void reverse(int race, int thread, int[] clock) {
        Event first = path.get(race);
        List<Event> rest = new ArrayList<>();
        long seen = 0;
        long initials = 0;
        for (Event event : path.subList(race + 1, path.size())) {
            if (!first.isBefore(event.clock)) {
                if ((seen >> event.thread & 1) == 0 && rest.stream().noneMatch(each -> each.isBefore(event.clock))) {
                    initials |= 1L << event.thread;
                }
                seen |= 1L << event.thread;
                rest.add(event);
            }
        }
        if ((seen >> thread & 1) == 0 && rest.stream().noneMatch(each -> each.isBefore(clock))) {
            initials |= 1L << thread;
        }
        if ((initials & (first.from.toTry | first.from.asleep)) == 0) {
            first.from.toTry |= Long.lowestOneBit(initials);
        }
    }

    private @Nullable Moment take(Moment moment, int thread) {
        if (!moment.threads().get(thread).isActive()) {
            return null;
        }
        int step = StateGraph.step(thread, false);
        Execution.Step taken = steps.take(moment, moment.isConcurrent(), moment.stages(), step);
        return taken == Execution.Step.TAKEN ? steps.reached() : null;
    }

    private static List<NextOperation.Touch> touches(Moment moment, int thread) {
        NextOperation next = moment.threads().get(thread).next();
        if (next == null) {
            throw new IllegalStateException("thread " + thread + " waits");
        }
        return next.touches();
    }

    private static boolean meet(List<NextOperation.Touch> some, List<NextOperation.Touch> others) {
        for (NextOperation.Touch one : some) {
            for (NextOperation.Touch other : others) {
                if (one.meets(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
