package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.engine.Outcome;
import lockstep.lab.Laboratory;
import lockstep.lab.launch.RunnerLaboratory;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.progress.OpenedProgress;
import lockstep.session.AttemptView;
import lockstep.session.Configuration;
import lockstep.session.KnobException;
import lockstep.session.LearnerSession;
import lockstep.session.UnknownStepException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Plays one attempt without the screens, through the same session. */
@Command(
        name = "attempt",
        description = "Play one attempt at a challenge, with the knobs as you left them.",
        footer = {"", "Exit status: 0 passed, 1 not passed, 3 machine busy, 4 measured too little to tell."})
final class AttemptCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Parameters(paramLabel = "STEP", description = "The challenge's id, as in: lockstep lessons")
    private String step = "";

    @Option(
            names = "--set",
            paramLabel = "KNOB=VALUE",
            description = {
                "Turn a knob first; it stays so. May be given several times.",
                "KNOB=@FILE takes the value from a file: lines to write are best written there."
            })
    private Map<String, String> knobs = new LinkedHashMap<>();

    @Option(names = "--start", description = "Play what the challenge starts with; not stored.")
    private boolean start;

    @Option(names = "--reference", description = "Play the author's solution; not stored.")
    private boolean reference;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        Configuration configuration = configuration(command);
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        Course course = surroundings.course();
        AttemptReport report = new AttemptReport(
                command.commandLine().getOut(), command.commandLine().getErr(), json);
        OpenedProgress progress = surroundings.openProgress();
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory());
                LearnerSession session = new LearnerSession(
                        course,
                        Surroundings.learner(),
                        progress,
                        laboratory,
                        Runnable::run,
                        System::currentTimeMillis)) {
            session.attempt(step, configuration, report);
            AttemptView result = report.result();
            boolean timed = course.step(step).orElseThrow() instanceof Challenge challenge
                    && challenge.speed().isPresent();
            tell(command.commandLine().getErr(), session);
            return status(result, timed).status();
        } catch (UnknownStepException | KnobException wrong) {
            throw new CommandException(ExitCode.WRONG_USE, String.valueOf(wrong.getMessage()), wrong);
        } finally {
            progress.progress().close();
        }
    }

    private static void tell(PrintWriter err, LearnerSession session) {
        session.notices().forEach(notice -> err.println("lockstep: " + notice));
        err.flush();
    }

    private Configuration configuration(CommandSpec command) {
        if ((start ? 1 : 0) + (reference ? 1 : 0) + (knobs.isEmpty() ? 0 : 1) > 1) {
            throw new ParameterException(
                    command.commandLine(), "--start, --reference and --set exclude each other; give one of them");
        }
        if (start) {
            return Configuration.start();
        }
        if (reference) {
            return Configuration.reference();
        }
        if (knobs.isEmpty()) {
            return Configuration.asItStands();
        }
        Map<String, String> values = new LinkedHashMap<>();
        knobs.forEach((knob, value) -> values.put(knob, value.startsWith("@") ? file(value.substring(1)) : value));
        return Configuration.given(values);
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new CommandException(
                    ExitCode.WRONG_USE, "cannot read " + name + ": name a file with the lines after the @", e);
        }
    }

    /** @param timed whether speed counts in the challenge */
    static ExitCode status(AttemptView result, boolean timed) {
        if (result.busy()) {
            return ExitCode.BUSY;
        }
        boolean unmeasured = timed && result.stars() > 0 && result.speed() == null;
        boolean undecided = result.undecided() && !result.passed();
        if (unmeasured || undecided || result.outcome() == Outcome.CANCELLED) {
            return ExitCode.INCOMPLETE;
        }
        if (result.outcome() == Outcome.RUNNER_LOST) {
            return ExitCode.INTERNAL;
        }
        return result.passed() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
