package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lockstep.lab.bench.BenchPlan;
import lockstep.lab.bench.Group;
import lockstep.lab.bench.Report;
import lockstep.lab.bench.Spread;
import lockstep.lab.cpython.CPython;

/** What {@code bench --json} says. */
final class BenchJson {
    private BenchJson() {}

    static ObjectNode fill(ObjectNode object, BenchPlan plan, Optional<CPython> cpython, List<Report> reports) {
        boolean good = reports.stream().allMatch(report -> report.problem().isEmpty());
        object.put("outcome", good ? "completed" : "failed")
                .put("profile", plan.profile().label())
                .put("turns", plan.turns())
                .put("cores", Runtime.getRuntime().availableProcessors());
        put(object, cpython);
        ArrayNode rows = object.putArray("rows");
        reports.forEach(report -> row(rows.addObject(), report));
        ObjectNode means = object.putObject("geometricMeans");
        reports.stream()
                .collect(Collectors.groupingBy(report -> report.row().group()))
                .forEach((group, of) -> BenchTable.meanRatio(of).ifPresent(mean -> means.put(group.label(), mean)));
        return object;
    }

    /** Which CPython it was, or null. */
    static void put(ObjectNode object, Optional<CPython> cpython) {
        if (cpython.isEmpty()) {
            object.putNull("cpython");
            return;
        }
        object.putObject("cpython")
                .put("version", cpython.get().version())
                .put("command", cpython.get().executable().toString())
                .put("gil", cpython.get().gil());
    }

    private static void row(ObjectNode object, Report report) {
        Group group = report.row().group();
        object.put("group", group.label())
                .put("program", report.row().program())
                .put("unit", group.unit().label())
                .put("problem", report.problem());
        spread(object, "lockstep", report.ofLockstep());
        spread(object, group.comparesWithProcesses() ? "processes" : "cpython", report.ofOther());
        spread(object, "ratio", report.ratio());
        report.reachesBar()
                .ifPresentOrElse(reached -> object.put("reachesBar", reached), () -> object.putNull("reachesBar"));
    }

    /** A median with its quartiles, or null. */
    static void spread(ObjectNode object, String name, Optional<Spread> spread) {
        if (spread.isEmpty()) {
            object.putNull(name);
            return;
        }
        object.putObject(name)
                .put("median", spread.get().median())
                .put("low", spread.get().low())
                .put("high", spread.get().high())
                .put("count", spread.get().count());
    }
}
