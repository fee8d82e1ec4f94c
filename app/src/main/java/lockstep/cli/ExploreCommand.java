package lockstep.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.explore.ExploreLimits;
import lockstep.explore.Granularity;
import lockstep.explore.Program;
import lockstep.explore.ReplayKey;
import lockstep.lab.ExploreRequest;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks at every interleaving of a program's threads. */
@Command(
        name = "explore",
        description =
                "Look at every interleaving of a small program's threads: a proof, or the shortest way it breaks.",
        footer = {
            "",
            "Without --expect a program fails by an exception that ends a thread, a failed assertion, threads that wait for"
                    + " ever, or threads that go on for ever. What a step is and what is not modelled:"
                    + " app/docs/exploring.md.",
            "Exit status: 0 proved, 1 refuted or no program, 4 undecided or proved for some random numbers only; with"
                    + " --replay 1 when the schedule fails, else 0."
        })
final class ExploreCommand implements Callable<Integer> {
    private static final int MOST_STATES = 100_000_000;

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
            description = "Only by the rules of one: ${COMPLETION-CANDIDATES} (default: at the finest grain, and what "
                    + "fails there also by those of 3.13).")
    private @Nullable Profile profile;

    @Option(
            names = "--expect",
            paramLabel = "EXPRESSION",
            description = "What must hold when the program has ended, for example \"counter == 4\".")
    private @Nullable String expectation;

    @Option(names = "--strict", description = "More than one outcome, or a data race, is a failure too.")
    private boolean strict;

    @Option(names = "--states", paramLabel = "N", description = "At most so many states (default: 1000000).")
    private @Nullable Integer states;

    @Option(
            names = "--switches",
            paramLabel = "N",
            description = "Only schedules in which another thread goes on than before at most N times.")
    private @Nullable Integer switches;

    @Option(
            names = "--spurious",
            description = "A wait for a condition may also end by itself, without having been notified.")
    private boolean spurious;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Random numbers to which the program gives no seed are those of this one (default: 0).")
    private @Nullable Long seed;

    @Option(
            names = "--replay",
            paramLabel = "KEY",
            description = "Play the schedule again that a witness has named by this key.")
    private @Nullable String replay;

    @Option(names = "--real", description = "With --replay: on real threads too, switched at the same points.")
    private boolean real;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        ExploreLimits within = within(command);
        SourceFile source = SourceFile.read(file, System.in);
        checkExpectation(command);
        long numbers = seed == null ? Program.SEED : seed;
        Program program = new Program(source.name(), source.text(), expectation, strict, strict, spurious, numbers);
        ExploreRequest request = request(command, program, within);
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        return PlainExplore.perform(request, source, surroundings, new ExploreReport(out, err, json, spurious));
    }

    private void checkExpectation(CommandSpec command) {
        if (expectation == null) {
            return;
        }
        try {
            Parser.expression(new SourceText("--expect", expectation));
        } catch (PythonSyntaxError fault) {
            throw new ParameterException(
                    command.commandLine(),
                    "--expect '" + expectation + "' is no Python expression: " + fault.sentence(),
                    fault);
        }
    }

    private ExploreRequest request(CommandSpec command, Program program, ExploreLimits within) {
        if (replay == null) {
            if (real) {
                throw new ParameterException(command.commandLine(), "--real plays a schedule: use it with --replay");
            }
            return new ExploreRequest(program, within, grain());
        }
        if (switches != null || profile != null || spurious) {
            throw new ParameterException(
                    command.commandLine(),
                    "--replay goes without --switches, --profile and --spurious: its key tells them");
        }
        try {
            ReplayKey key = ReplayKey.parse(replay);
            if (!key.isOf(program.text())) {
                throw new ParameterException(
                        command.commandLine(),
                        "the key " + replay + " is of another program, or of " + file + " before it was changed");
            } else if (seed != null && key.seed() != null && !seed.equals(key.seed())) {
                throw new ParameterException(
                        command.commandLine(),
                        "the key " + replay + " is for the random numbers of seed " + key.seed() + ": leave --seed "
                                + seed + " out");
            }
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(command.commandLine(), String.valueOf(malformed.getMessage()), malformed);
        }
        return ExploreRequest.replay(program, within, replay, real);
    }

    private ExploreLimits within(CommandSpec command) {
        ExploreLimits usual = ExploreLimits.standard();
        Limits given =
                limits.over(Limits.standard().withTimeout(usual.timeout()).withMemoryMib(usual.memoryMib()));
        int most = states == null ? usual.states() : states;
        if (most < 1 || most > MOST_STATES) {
            throw new ParameterException(
                    command.commandLine(), "--states " + most + " is out of range; use 1 to " + MOST_STATES);
        }
        Duration timeout = given.timeout();
        int few = switches == null ? ExploreLimits.ANY : switches;
        if (few < 0) {
            throw new ParameterException(
                    command.commandLine(), "--switches " + few + " is out of range; use 0 or more");
        }
        return new ExploreLimits(most, timeout, given.memoryMib()).withSwitches(few);
    }

    private @Nullable Granularity grain() {
        if (profile == null) {
            return null;
        }
        return profile == Profile.PYTHON_3_13 ? Granularity.CALLS_AND_LOOPS : Granularity.ACCESS;
    }
}
