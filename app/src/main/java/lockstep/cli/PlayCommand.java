package lockstep.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The game, by name; without a command it is the same. */
@Command(name = "play", description = "Play (the default).")
final class PlayCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Override
    public Integer call() {
        return Play.run(Objects.requireNonNull(lockstep, "set by picocli").surroundings());
    }
}
