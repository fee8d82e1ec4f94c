package lockstep.lab;

import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.Replayed;
import org.jspecify.annotations.Nullable;

/**
 * What became of an exploration.
 *
 * @param outcome {@code COMPLETED} when there is an exploration or a replay; {@code FAILED} or {@code UNSUPPORTED} when the text is no
 *     program; else why the runner had to end
 * @param message in words, for any outcome but {@code COMPLETED}
 * @param exploration what was found out, or null
 * @param replayed what came of a schedule that was played again, or null
 */
public record ExploreResult(
        Outcome outcome,
        String message,
        @Nullable Exploration exploration,
        @Nullable Replayed replayed) {
    public static ExploreResult of(Exploration exploration) {
        return new ExploreResult(Outcome.COMPLETED, "", exploration, null);
    }

    public static ExploreResult of(Replayed replayed) {
        return new ExploreResult(Outcome.COMPLETED, "", null, replayed);
    }

    public static ExploreResult none(Outcome outcome, String message) {
        return new ExploreResult(outcome, message, null, null);
    }
}
