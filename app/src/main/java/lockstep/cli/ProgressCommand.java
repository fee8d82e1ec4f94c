package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.lesson.Course;
import lockstep.lesson.Lesson;
import lockstep.lesson.Step;
import lockstep.progress.Attempt;
import lockstep.progress.Best;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is stored for the local learner. Steps the course no longer has are shown by their ids. */
@Command(name = "progress", description = "Show what you have reached.")
final class ProgressCommand implements Callable<Integer> {
    private static final int STARS_PER_STEP = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** A step of the course, or one that is stored and no longer in it. */
    private record Row(
            String id,
            String title,
            boolean scored,
            @Nullable Best best) {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        Course course = surroundings.course();
        try (StoredProgress stored = StoredProgress.open(surroundings)) {
            List<Row> rows = rows(course, stored.best());
            if (json) {
                JsonOutput output = new JsonOutput();
                output.print(out, fill(output.object(), rows, stored));
            } else {
                print(out, rows, stored);
            }
            stored.tell(command.commandLine().getErr());
        }
        return ExitCode.DONE.status();
    }

    private static List<Row> rows(Course course, Map<String, Best> best) {
        Map<String, Best> left = new LinkedHashMap<>(best);
        List<Step> steps = new ArrayList<>(List.of(course.opening()));
        course.lessons().stream().map(Lesson::steps).forEach(steps::addAll);
        List<Row> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(new Row(step.id(), step.title(), step.scored(), left.remove(step.id())));
        }
        left.forEach((id, gone) -> rows.add(new Row(id, "(no longer in the course)", gone.stars() > 0, gone)));
        return rows;
    }

    private static int stars(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> row.best() == null ? 0 : row.best().stars())
                .sum();
    }

    private static int points(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> row.best() == null ? 0 : row.best().points())
                .sum();
    }

    private static ObjectNode fill(ObjectNode object, List<Row> rows, StoredProgress stored) {
        object.put("outcome", "completed")
                .put("learner", stored.learner().name())
                .put("stars", stars(rows))
                .put("points", points(rows));
        Map<String, Long> last = new LinkedHashMap<>();
        for (Attempt attempt : stored.attempts()) {
            last.put(attempt.step(), attempt.takenAtMillis());
        }
        ArrayNode steps = object.putArray("steps");
        for (Row row : rows) {
            ObjectNode node = steps.addObject()
                    .put("id", row.id())
                    .put("title", row.title())
                    .put("scored", row.scored());
            BestJson.put(node, row.best());
            Long taken = last.get(row.id());
            node.put(
                    "lastAttempt",
                    taken == null ? null : Instant.ofEpochMilli(taken).toString());
        }
        ArrayNode notices = object.putArray("notices");
        stored.notices().forEach(notices::add);
        return object;
    }

    private static void print(PrintWriter out, List<Row> rows, StoredProgress stored) {
        long scored = rows.stream().filter(Row::scored).count();
        out.println(stored.learner().name() + ": " + stars(rows) + " of " + STARS_PER_STEP * scored + " stars, "
                + Words.count(points(rows), "point"));
        out.println();
        for (Row row : rows) {
            Best best = row.best();
            String mark = row.scored() ? Words.stars(best == null ? 0 : best.stars()) : best == null ? "" : "done";
            String tried = best == null
                    ? ""
                    : (row.scored() ? best.points() + " points, " : "") + Words.count(best.attempts(), "attempt");
            out.printf("%-4s  %-20s  %-26s  %s%n", mark, row.id(), row.title(), tried);
        }
        out.flush();
    }
}
