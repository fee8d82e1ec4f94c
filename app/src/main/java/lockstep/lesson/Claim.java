package lockstep.lesson;

import java.util.Optional;
import lockstep.explore.ExploreLimits;
import lockstep.explore.Program;
import lockstep.lab.ExploreRequest;

/**
 * What a step says of all interleavings of its program. An uncaught exception, a failed assertion, a deadlock and a livelock
 * are against any claim.
 *
 * @param expectation a Python expression over the program's globals that should hold at the end; empty: none
 * @param racesRefused whether a data race is against it
 * @param limits what the exploration may use
 * @param small the program at the size that is explored, with the same holes; empty: the one that runs
 */
public record Claim(
        Optional<String> expectation, boolean racesRefused, ExploreLimits limits, Optional<Template> small) {
    /** Returns the exploration of a program. */
    public ExploreRequest request(FilledProgram program) {
        return ExploreRequest.of(
                new Program(program.fileName(), program.source(), expectation.orElse(null), racesRefused, false),
                limits);
    }
}
