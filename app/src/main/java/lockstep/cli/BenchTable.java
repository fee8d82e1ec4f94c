package lockstep.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lockstep.lab.bench.BenchPlan;
import lockstep.lab.bench.Group;
import lockstep.lab.bench.Report;
import lockstep.lab.bench.Spread;
import lockstep.lab.bench.Unit;
import lockstep.lab.cpython.CPython;

/** A bench as text: a table for each group, which is a table in Markdown too. */
final class BenchTable {
    private static final String NOTHING = "-";

    private final BenchPlan plan;
    private final Optional<CPython> cpython;

    BenchTable(BenchPlan plan, Optional<CPython> cpython) {
        this.plan = plan;
        this.cpython = cpython;
    }

    void print(PrintWriter out, List<Report> reports) {
        String other = cpython.map(python -> "CPython " + python.version()).orElse("no CPython");
        out.println("Lockstep under " + plan.profile().label() + " and " + other + ", "
                + Words.count(plan.turns(), "turn") + ", "
                + Words.count(Runtime.getRuntime().availableProcessors(), "core") + ".");
        for (Group group : Group.values()) {
            List<Report> rows = reports.stream()
                    .filter(report -> report.row().group() == group)
                    .toList();
            if (!rows.isEmpty()) {
                print(out, group, rows);
            }
        }
        out.flush();
    }

    private static void print(PrintWriter out, Group group, List<Report> rows) {
        out.println();
        out.println(group.label() + ": " + group.title() + bar(group));
        out.println();
        out.println("| program | Lockstep | " + other(group) + " | ratio | |");
        out.println("|---|---|---|---|---|");
        for (Report row : rows) {
            out.printf(
                    "| %s | %s | %s | %s | %s |%n",
                    row.row().program(),
                    row.ofLockstep()
                            .map(spread -> figures(spread, group.unit()))
                            .orElse(NOTHING),
                    row.ofOther().map(spread -> figures(spread, group.unit())).orElse(NOTHING),
                    row.ratio().map(BenchTable::ratios).orElse(NOTHING),
                    remark(row));
        }
        meanRatio(rows).ifPresent(mean -> out.println("| geometric mean | | | " + ratio(mean) + " | |"));
    }

    /** What Lockstep stands beside. */
    static String other(Group group) {
        return group.comparesWithProcesses() ? "two processes" : "CPython";
    }

    /** Returns the geometric mean of the ratios, where there are several. */
    static Optional<Double> meanRatio(List<Report> rows) {
        List<Double> medians = rows.stream()
                .flatMap(row -> row.ratio().stream())
                .map(Spread::median)
                .toList();
        return medians.size() < 2 ? Optional.empty() : Optional.of(Spread.geometricMean(medians));
    }

    private static String bar(Group group) {
        double value = group.bar().value();
        return switch (group.bar().of()) {
            case NOTHING -> "";
            case RATIO -> "; asked for: a ratio of " + ratio(value);
            case FIGURE -> "; asked for: " + figure(value, group.unit());
        };
    }

    private static String remark(Report row) {
        if (!row.problem().isEmpty()) {
            return row.problem().replace('|', '/');
        }
        return row.reachesBar()
                .map(reached -> reached ? "" : "short of the bar")
                .orElse("");
    }

    private static String ratios(Spread spread) {
        return ratio(spread.median()) + " (" + ratio(spread.low()) + " to " + ratio(spread.high()) + ")";
    }

    private static String figures(Spread spread, Unit unit) {
        return figure(spread.median(), unit) + " (" + figure(spread.low(), unit) + " to " + figure(spread.high(), unit)
                + ")";
    }

    /** @return with three digits that count, for example {@code 0.78} or {@code 21.4} */
    static String ratio(double value) {
        return String.format(
                Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f", value);
    }

    private static String figure(double value, Unit unit) {
        return switch (unit) {
            case SECONDS ->
                value < 1
                        ? String.format(Locale.ROOT, "%.3g ms", value * 1000)
                        : String.format(Locale.ROOT, "%.2f s", value);
            case PER_SECOND -> String.format(Locale.ROOT, "%,.0f/s", value);
            case SPEEDUP, OF_IDEAL -> String.format(Locale.ROOT, "%.2f", value) + unit.label();
        };
    }
}
