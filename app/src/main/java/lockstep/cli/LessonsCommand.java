package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.lesson.Course;
import lockstep.lesson.Lesson;
import lockstep.lesson.Step;
import lockstep.progress.Best;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the course, with the local learner's best in it. */
@Command(name = "lessons", description = "List the lessons and their steps.")
final class LessonsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        Course course = surroundings.course();
        try (StoredProgress stored = StoredProgress.open(surroundings)) {
            if (json) {
                JsonOutput output = new JsonOutput();
                output.print(out, fill(output.object(), course, stored.best()));
            } else {
                print(out, course, stored.best());
            }
            stored.tell(command.commandLine().getErr());
        }
        return ExitCode.DONE.status();
    }

    private static ObjectNode fill(ObjectNode object, Course course, Map<String, Best> best) {
        object.put("outcome", "completed").put("title", course.title());
        ArrayNode lessons = object.putArray("lessons");
        for (Lesson lesson : course.lessons()) {
            ObjectNode node = lessons.addObject()
                    .put("id", lesson.id())
                    .put("title", lesson.title())
                    .put("summary", lesson.summary());
            ArrayNode steps = node.putArray("steps");
            for (Step step : lesson.steps()) {
                ObjectNode one = steps.addObject()
                        .put("id", step.id())
                        .put("kind", step.kind())
                        .put("title", step.title())
                        .put("scored", step.scored());
                BestJson.put(one, best.get(step.id()));
            }
        }
        return object;
    }

    private static void print(PrintWriter out, Course course, Map<String, Best> best) {
        out.println(course.title());
        int number = 1;
        for (Lesson lesson : course.lessons()) {
            out.println();
            out.println(number + ". " + lesson.title() + " - " + lesson.summary());
            number++;
            for (Step step : lesson.steps()) {
                out.printf("   %-4s  %-20s  %-9s  %s%n", mark(step, best), step.id(), step.kind(), step.title());
            }
        }
        out.println();
        out.println("Play them: lockstep   One attempt without the screens: lockstep attempt STEP");
        out.flush();
    }

    private static String mark(Step step, Map<String, Best> best) {
        Best found = best.get(step.id());
        if (step.scored()) {
            return Words.stars(found == null ? 0 : found.stars());
        }
        return found == null ? "" : "done";
    }
}
