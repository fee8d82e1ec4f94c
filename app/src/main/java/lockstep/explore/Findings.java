package lockstep.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one search has come upon. Confined to one thread. */
final class Findings implements Moment.RaceListener {
    private final StateGraph graph = new StateGraph();
    private final List<Ending> endings = new ArrayList<>();
    private final BitSet failed = new BitSet();
    private final BitSet raced = new BitSet();
    private final Set<Race> races = new LinkedHashSet<>();
    /** The state that is looked at. */
    private int looked;

    /** A location that two threads are about to touch at the same time, one of them writing. */
    record Race(Object owner, @Nullable Object part) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Race race && race.owner == owner && Objects.equals(race.part, part);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(owner) * 31 + Objects.hashCode(part);
        }
    }

    /**
     * Looks at a state that is new.
     *
     * @param over whether the program has come to its end there
     */
    void look(int state, Moment moment, boolean over) {
        looked = state;
        moment.tellRaces(this);
        if (!moment.failures().isEmpty()) {
            failed.set(state);
        }
        if (over) {
            endings.add(new Ending(state, Ending.Kind.COMPLETED, moment.output(), moment.failures(), moment));
        }
    }

    @Override
    public void race(int one, int other, NextOperation.Touch touch) {
        races.add(new Race(touch.owner(), touch.part()));
        raced.set(looked);
    }

    /** Takes note that nobody can go on from a state. */
    void stuck(int state, Moment moment) {
        endings.add(new Ending(state, Ending.Kind.DEADLOCK, moment.output(), moment.failures(), moment));
    }

    StateGraph graph() {
        return graph;
    }

    /** Returns how paths end, each last state once. */
    List<Ending> endings() {
        return endings;
    }

    /** Returns the states in which a thread has been ended by an exception. */
    BitSet failed() {
        return failed;
    }

    /** Returns the states in which two threads are about to race. */
    BitSet raced() {
        return raced;
    }

    /** Returns what they race for. */
    Set<Race> races() {
        return races;
    }
}
