package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.lab.Laboratory;
import lockstep.lab.bench.Bench;
import lockstep.lab.bench.BenchPlan;
import lockstep.lab.bench.Report;
import lockstep.lab.bench.Row;
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

/** Measures Lockstep's engine beside a CPython of this machine. */
@Command(
        name = "bench",
        description = "Measure Lockstep's engine beside a CPython of this machine, in turn.",
        footer = {
            "",
            "Figures are medians over the turns, with the middle half of them in brackets.",
            "Exit status: 0 measured, 1 a program failed or the answers differ, 4 no CPython to compare with."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int TURNS = 5;
    private static final int MOST_TURNS = 99;

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private CPythonOptions cpython = new CPythonOptions();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Groups and programs, as in: lockstep bench --list (default: all).")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileConverter.class,
            completionCandidates = ProfileConverter.Names.class,
            description = "Whose rules for switching threads hold: ${COMPLETION-CANDIDATES} (default: 3.13).")
    private Profile profile = Profile.PYTHON_3_13;

    @Option(names = "--turns", paramLabel = "N", description = "How often each is run on each (default: 5).")
    private int turns = TURNS;

    @Option(names = "--list", description = "List the groups and their programs, and measure nothing.")
    private boolean list;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        BenchPlan plan = plan(command);
        if (list) {
            new BenchList(plan.rows()).print(out, json);
            return ExitCode.DONE.status();
        }
        Optional<CPython> other = cpython.find(profile);
        BenchProgress progress = new BenchProgress(command.commandLine().getErr(), ProgressLine.isSeen());
        if (other.isEmpty()) {
            progress.say(CPythonOptions.NOT_FOUND + "; measuring Lockstep alone");
        }
        BenchTable table = new BenchTable(plan, other);
        List<Report> reports = measure(plan, other, progress);
        if (json) {
            JsonOutput output = new JsonOutput();
            output.print(out, BenchJson.fill(output.object(), plan, other, reports));
        } else {
            table.print(out, reports);
        }
        return status(other, reports).status();
    }

    private BenchPlan plan(CommandSpec command) {
        if (turns < 1 || turns > MOST_TURNS) {
            throw new ParameterException(
                    command.commandLine(), "--turns " + turns + " is out of range; use 1 to " + MOST_TURNS);
        }
        try {
            return new BenchPlan(
                    Row.named(names),
                    turns,
                    profile,
                    limits.over(Limits.standard().withTimeout(Duration.ofSeconds(120))),
                    ownCommand());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(
                    command.commandLine(), unknown.getMessage() + "; see: lockstep bench --list", unknown);
        }
    }

    /** This very command line without its arguments: the same Java, options and classes. */
    private static List<String> ownCommand() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return words;
    }

    private List<Report> measure(BenchPlan plan, Optional<CPython> other, BenchProgress progress) {
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
            Path folder = Files.createTempDirectory("lockstep-bench");
            try {
                return new Bench(plan, laboratory, other, folder).run(progress);
            } finally {
                progress.done();
                delete(folder);
            }
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.INTERNAL,
                    "the bench could not be run (" + failed.getMessage() + "); see that "
                            + System.getProperty("java.io.tmpdir") + " can be written to",
                    failed);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static ExitCode status(Optional<CPython> other, List<Report> reports) {
        if (reports.stream().anyMatch(report -> !report.problem().isEmpty())) {
            return ExitCode.FAILED;
        }
        return other.isPresent() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
