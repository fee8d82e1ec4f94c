package lockstep.lab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one row came to: a figure of each engine for each turn, in the order they were taken.
 *
 * @param row what was measured
 * @param lockstep Lockstep's figures
 * @param other CPython's figures, or those of two processes; as many, or none where it was not run
 * @param problem why there are no figures, or why they are not to be compared; empty where all is well
 */
public record Report(Row row, List<Double> lockstep, List<Double> other, String problem) {
    public Report {
        lockstep = List.copyOf(lockstep);
        other = List.copyOf(other);
    }

    /** Lockstep's figures, summed up. */
    public Optional<Spread> ofLockstep() {
        return spread(lockstep);
    }

    /** The other's figures, summed up. */
    public Optional<Spread> ofOther() {
        return spread(other);
    }

    /** How many times as good as the other Lockstep was: each turn's figures against each other, then summed up. */
    public Optional<Spread> ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(lockstep.size(), other.size()); i++) {
            ratios.add(row.group().unit().ratio(lockstep.get(i), other.get(i)));
        }
        return spread(ratios);
    }

    /** Whether the row reaches its bar; empty where it has none, or nothing to hold it against. */
    public Optional<Boolean> reachesBar() {
        Group.Bar bar = row.group().bar();
        return switch (bar.of()) {
            case NOTHING -> Optional.empty();
            case RATIO -> ratio().map(ratio -> ratio.median() >= bar.value());
            case FIGURE -> ofLockstep().map(figure -> row.group().unit().reaches(figure.median(), bar.value()));
        };
    }

    private static Optional<Spread> spread(List<Double> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }
}
