package lockstep.lab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one row came to: a figure of each engine for each turn, in the order they were taken.
 *
 * @param row what was measured
 * @param lockstep Lockstep's figures
 * @param cpython CPython's figures; as many, or none where it was not run
 * @param problem why there are no figures, or why they are not to be compared; empty where all is well
 */
public record Report(Row row, List<Double> lockstep, List<Double> cpython, String problem) {
    public Report {
        lockstep = List.copyOf(lockstep);
        cpython = List.copyOf(cpython);
    }

    /** Lockstep's figures, summed up. */
    public Optional<Spread> ofLockstep() {
        return spread(lockstep);
    }

    /** CPython's figures, summed up. */
    public Optional<Spread> ofCPython() {
        return spread(cpython);
    }

    /** How many times as good as CPython Lockstep was: each turn's figures against each other, then summed up. */
    public Optional<Spread> ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(lockstep.size(), cpython.size()); i++) {
            ratios.add(row.group().unit().ratio(lockstep.get(i), cpython.get(i)));
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
