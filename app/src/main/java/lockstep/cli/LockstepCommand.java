package lockstep.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code lockstep} itself: the options every command takes, and the list of commands. A command is a class of its own
 * in this package; it gets at these options with {@code @ParentCommand}.
 */
@Command(
        name = "lockstep",
        description = "Learn concurrency by running it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            LessonsCommand.class,
            ProgressCommand.class,
            WarmUpCommand.class,
        })
public final class LockstepCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where progress is kept (default: your data directory).")
    private @Nullable Path data;

    @Option(
            names = "--lessons",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Read the lessons from this directory (default: the ones inside).")
    private @Nullable Path lessons;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec, "set by picocli");
        throw new ParameterException(own.commandLine(), "No command given");
    }

    /** @return the directory for progress, drafts, keys and the log; it may not exist yet */
    public Path dataDirectory() {
        return data != null ? data.toAbsolutePath() : DataDirectory.usual();
    }

    /** @return where this command finds what it works on */
    Surroundings surroundings() {
        return new Surroundings(dataDirectory(), CacheDirectory.usual(), Optional.ofNullable(lessons));
    }
}
