package lockstep.lab.beside;

import java.util.ArrayList;
import java.util.List;
import lockstep.lab.bench.Spread;

/**
 * A program's runs on both engines, compared.
 *
 * @param turns in the order they were taken, at least one
 */
public record Comparison(List<Turn> turns) {
    private static final double NANOS = 1e9;

    public Comparison {
        turns = List.copyOf(turns);
    }

    /** The first turn, whose outputs are shown. */
    public Turn first() {
        return turns.get(0);
    }

    /** How far standard outputs are the same. */
    public Agreement output() {
        return Agreement.of(first().lockstep().output(), first().cpython().out());
    }

    /** Whether both ended with the same exit status. */
    public boolean sameStatus() {
        return first().lockstep().ended().exitStatus() == first().cpython().status();
    }

    /** Seconds of the program on Lockstep, from its first instruction to its end. */
    public Spread lockstepSeconds() {
        return spread(
                turns.stream().map(turn -> turn.lockstep().ended().wallNanos()).toList());
    }

    /** Seconds on Lockstep, the start of its process included. */
    public Spread lockstepCommandSeconds() {
        return spread(turns.stream().map(Turn::lockstepWallNanos).toList());
    }

    /** Seconds of CPython's whole command. */
    public Spread cpythonSeconds() {
        return spread(turns.stream().map(turn -> turn.cpython().wallNanos()).toList());
    }

    private static Spread spread(List<Long> nanos) {
        return Spread.of(nanos.stream().map(value -> value / NANOS).toList());
    }

    /** What the program itself timed, on both. */
    public List<Timing> timings() {
        return Timing.medians(turns.stream()
                .map(turn -> Timing.of(turn.lockstep().output(), turn.cpython().out()))
                .toList());
    }

    /** Two of the program's times of which each engine says that another is the shorter. */
    public record Contradiction(Timing one, Timing other) {}

    /** Where the engines do not agree which variant is faster. */
    public List<Contradiction> contradictions() {
        List<Timing> timings = timings();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < timings.size(); i++) {
            for (int k = i + 1; k < timings.size(); k++) {
                Timing one = timings.get(i);
                if (one.isOfSameSize(timings.get(k)) && one.contradicts(timings.get(k))) {
                    found.add(new Contradiction(timings.get(i), timings.get(k)));
                }
            }
        }
        return found;
    }
}
