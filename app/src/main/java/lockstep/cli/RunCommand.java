package lockstep.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.engine.StartMethod;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.cpython.CPython;
import lockstep.lab.launch.RunnerLaboratory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a Python program of the user's and passes its output and status on. */
@Command(
        name = "run",
        description = "Run a Python program on Lockstep's own engine. The web is built in: every host answers.",
        footer = {
            "",
            "Exit status: the program's own; 124 when it ran out of time; 125 when another limit or a deadlock ended it;"
                    + " with --beside, 4 where the program ended well and there is no CPython to compare with."
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Parameters(paramLabel = "FILE", description = "The program; - for standard input.")
    private String file = "";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileConverter.class,
            completionCandidates = ProfileConverter.Names.class,
            description = "Whose rules for switching threads hold: ${COMPLETION-CANDIDATES} (default: 3.13).")
    private Profile profile = Profile.PYTHON_3_13;

    @Option(
            names = "--start-method",
            paramLabel = "METHOD",
            converter = StartMethodConverter.class,
            completionCandidates = StartMethodConverter.Names.class,
            description = "How child processes start: ${COMPLETION-CANDIDATES} (default: fork).")
    private StartMethod startMethod = StartMethod.FORK;

    @Option(
            names = "--beside",
            description = "Run it on a CPython of this machine too, in turn, and compare output and times.")
    private boolean beside;

    @Option(
            names = "--races",
            description =
                    "Look for data races while it runs, which is slower: two lines that touch one thing with nothing "
                            + "to say which comes first.")
    private boolean races;

    @Mixin
    private CPythonOptions cpython = new CPythonOptions();

    @Option(names = "--json", description = "Print one JSON object, the program's output in it.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Limits under = limits.over(Limits.standard());
        if (cpython.isNamed() && !beside) {
            throw new ParameterException(command.commandLine(), "--python is of use with --beside only; add that");
        }
        if (races && beside) {
            throw new ParameterException(command.commandLine(), "--races slows a run down; leave out --beside");
        }
        Trial plain = new PlainRun(file, profile, startMethod).trial(under);
        Trial trial = new Trial(plain.spec(), plain.examination(), races);
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
            return beside ? beside(laboratory, trial, out, err) : alone(laboratory, trial, out, err);
        }
    }

    private int alone(Laboratory laboratory, Trial trial, PrintWriter out, PrintWriter err) {
        return json ? asJson(laboratory, trial, out) : PlainRun.perform(laboratory, trial, out, err);
    }

    private int beside(Laboratory laboratory, Trial trial, PrintWriter out, PrintWriter err) {
        Optional<CPython> other = cpython.find(profile);
        if (other.isPresent()) {
            return new BesideRun(laboratory, other.get()).run(trial, file, json, out);
        }
        err.println("lockstep: " + CPythonOptions.NOT_FOUND + "; running on Lockstep alone");
        int status = alone(laboratory, trial, out, err);
        return status == ExitCode.DONE.status() ? ExitCode.INCOMPLETE.status() : status;
    }

    private static int asJson(Laboratory laboratory, Trial trial, PrintWriter out) {
        TrialResult result = laboratory
                .run(trial, (LiveListener) (stream, text) -> {})
                .result()
                .join();
        JsonOutput output = new JsonOutput();
        var object = RunJson.fill(output.object(), trial.spec(), result);
        output.print(out, trial.races() ? RunJson.races(object, trial.spec(), result.races()) : object);
        return result.ended().exitStatus();
    }
}
