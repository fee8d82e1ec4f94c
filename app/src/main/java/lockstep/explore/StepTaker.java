package lockstep.explore;

import java.util.Objects;
import lockstep.engine.state.Footprint;
import lockstep.engine.state.StateKey;
import org.jspecify.annotations.Nullable;

/** Takes steps from any moment: by running the thread, unless it is known where that leads. Confined to one thread. */
final class StepTaker {
    private final Execution execution;
    private final KnownSteps known;
    private final boolean remembers;
    /** Where the last step led, or where from: {@link #found} leads there when it is none. */
    private @Nullable Moment reached;

    private KnownSteps.@Nullable Found found;
    private @Nullable StateKey key;
    /** Where the execution stands, or null when it has to go back before it goes on. */
    private @Nullable Moment present;

    /** @param remembers whether a step is taken but once; with false it is slower, and finds the same */
    StepTaker(Execution execution, Moment start, boolean remembers) {
        this.execution = execution;
        this.remembers = remembers;
        this.known = new KnownSteps(execution.recorder());
        this.reached = start;
    }

    /** Begins anew. @return the moment at which each thread stands before its first step */
    Moment settle(Moment from) {
        known.clear();
        Moment settled = execution.settle(from);
        execution.roots().checkModules();
        Moment first = canonical(settled);
        reached = first;
        found = null;
        key = null;
        present = first == settled ? settled : null;
        return first;
    }

    /**
     * Takes a step.
     *
     * @param from a moment that this object has led to
     * @param concurrent {@link Moment#isConcurrent} of it
     * @param stages {@link Moment#stages} of it
     * @param step as the {@link StateGraph} names it
     */
    Execution.Step take(Moment from, boolean concurrent, long stages, int step) {
        int thread = StateGraph.worker(StateGraph.thread(step));
        boolean expires = StateGraph.expires(step);
        key = null;
        found = knows(from) ? known.find(from, concurrent, stages, thread, expires) : null;
        if (found != null) {
            reached = found.result() == Execution.Step.TAKEN ? null : from;
            return found.result();
        }
        if (present != from) {
            execution.restore(from);
        }
        Execution.Step taken = execution.take(step, from);
        execution.roots().checkModules();
        Moment to = from;
        present = from;
        if (taken == Execution.Step.TAKEN) {
            Moment saved = execution.save();
            to = canonical(saved);
            present = to == saved ? saved : null;
        }
        reached = to;
        if (knows(from)) {
            Footprint footprint = execution.lookout().footprint();
            known.learn(from, to, thread, expires, taken, execution.crew().hasAsked(), footprint);
        }
        return taken;
    }

    private Moment canonical(Moment moment) {
        return knows(moment) ? known.canonical(moment) : moment;
    }

    /**
     * Who goes on in an event loop is asked of the loop itself; what processes share is known to it by number only; and
     * where an object's number has been told, it cannot be replaced by one that is alike.
     */
    private boolean knows(Moment from) {
        return remembers
                && !from.loops()
                && !execution.process().family().isUsed()
                && !execution.hearing().hasReadIdentity();
    }

    /** Returns the key of where the last step led; where it was not possible, of the moment it was tried from. */
    StateKey reachedKey() {
        StateKey now = key;
        if (now == null) {
            now = reached == null
                    ? Objects.requireNonNull(found).key()
                    : reached.heap().key();
            key = now;
        }
        return now;
    }

    /** Returns where the last step led; where it was not possible, the moment it was tried from. */
    Moment reached() {
        Moment now = reached;
        if (now == null) {
            now = Objects.requireNonNull(found).moment(reachedKey());
            reached = now;
        }
        return now;
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return known.bytes();
    }
}
