package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.lab.Laboratory;
import lockstep.lab.launch.RunnerLaboratory;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.check.Checker;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import lockstep.session.CourseCheck;
import lockstep.session.ReferenceStars;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks lessons: their files, then what their programs do, then, where asked, the stars of the references. */
@Command(name = "check", description = "Check lessons: their files, and what their programs really do.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The lessons to check (default: those of --lessons, else the ones inside).")
    private @Nullable Path directory;

    @Option(
            names = "--measure",
            description = "Also see that every reference earns three stars on this machine; takes minutes.")
    private boolean measure;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** What was found so far. */
    private static final class Findings {
        private final List<Fault> faults = new ArrayList<>();
        private final List<ReferenceStars> measured = new ArrayList<>();
        private int runs;

        private boolean busy() {
            return measured.stream().anyMatch(stars -> !stars.complete() && stars.undecided());
        }

        private boolean shortOfStars() {
            return measured.stream().anyMatch(stars -> !stars.complete() && !stars.undecided());
        }
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        LessonFiles files = directory == null ? surroundings.lessonFiles() : Surroundings.lessonFiles(directory);
        PrintWriter out = command.commandLine().getOut();
        Findings findings = new Findings();
        findings.faults.addAll(Checker.files(files));
        tell(out, findings.faults);
        if (findings.faults.isEmpty()) {
            try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
                run(new CourseCheck(files, course(files), laboratory), out, findings);
            }
        }
        conclude(out, findings);
        if (!findings.faults.isEmpty() || findings.shortOfStars()) {
            return ExitCode.FAILED.status();
        }
        return findings.busy() ? ExitCode.BUSY.status() : ExitCode.DONE.status();
    }

    private static Course course(LessonFiles files) {
        try {
            return CourseReader.read(files);
        } catch (LessonException changed) {
            throw new CommandException(
                    ExitCode.FAILED, "the lessons changed while they were checked; check again", changed);
        }
    }

    private void run(CourseCheck check, PrintWriter out, Findings findings) {
        List<Fault> verdicts = check.verdicts(Runtime.getRuntime().availableProcessors(), ran -> findings.runs = ran);
        findings.faults.addAll(verdicts);
        tell(out, verdicts);
        if (!measure || !verdicts.isEmpty()) {
            return;
        }
        for (Challenge challenge : check.timed()) {
            ReferenceStars stars = check.measure(challenge);
            findings.measured.add(stars);
            if (!json) {
                out.println(stars.id() + ": " + Words.stars(stars.stars()) + " " + Words.count(stars.points(), "point")
                        + ". " + String.join(" ", stars.reasons()));
                out.flush();
            }
        }
    }

    private void tell(PrintWriter out, List<Fault> faults) {
        if (!json) {
            faults.forEach(out::println);
            out.flush();
        }
    }

    private void conclude(PrintWriter out, Findings findings) {
        if (json) {
            JsonOutput output = new JsonOutput();
            output.print(out, fill(output.object(), findings));
        } else {
            out.println(summary(findings));
            out.flush();
        }
    }

    private static String summary(Findings findings) {
        String runs = findings.runs == 0 ? "no program was run" : Words.count(findings.runs, "run");
        if (!findings.faults.isEmpty()) {
            return Words.count(findings.faults.size(), "fault") + ", " + runs + ".";
        }
        if (findings.shortOfStars()) {
            return "A reference does not earn its three stars here; make the gap to it wider or the job longer.";
        }
        return findings.busy()
                ? "No fault, " + runs + "; this machine was too busy to measure everything. Try again when it is free."
                : "No fault, " + runs + ".";
    }

    private static ObjectNode fill(ObjectNode object, Findings findings) {
        boolean good = findings.faults.isEmpty() && !findings.shortOfStars();
        object.put("outcome", good ? "completed" : "failed")
                .put("runs", findings.runs)
                .put("busy", findings.busy());
        ArrayNode faults = object.putArray("faults");
        for (Fault fault : findings.faults) {
            faults.addObject()
                    .put("file", fault.file())
                    .put("line", fault.line())
                    .put("column", fault.column())
                    .put("what", fault.what())
                    .put("fix", fault.fix());
        }
        ArrayNode measured = object.putArray("measured");
        for (ReferenceStars stars : findings.measured) {
            ArrayNode reasons = measured.addObject()
                    .put("id", stars.id())
                    .put("status", stars.status().name().toLowerCase(java.util.Locale.ROOT))
                    .put("stars", stars.stars())
                    .put("points", stars.points())
                    .putArray("reasons");
            stars.reasons().forEach(reasons::add);
        }
        return object;
    }
}
