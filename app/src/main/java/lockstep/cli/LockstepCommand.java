package lockstep.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * {@code lockstep} itself: the options every command takes, and the list of commands. A command is a class of its own
 * in this package; it gets at these options with {@code @ParentCommand}. Without a command it is the game.
 */
@Command(
        name = "lockstep",
        description = "Learn concurrency by running it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            PlayCommand.class,
            ServeCommand.class,
            RunCommand.class,
            ExploreCommand.class,
            LessonsCommand.class,
            AttemptCommand.class,
            ProgressCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            WarmUpCommand.class,
        })
public final class LockstepCommand implements Callable<Integer> {
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
        return Play.run(surroundings());
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
