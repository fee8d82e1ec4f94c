package lockstep.session;

import java.util.List;
import lockstep.engine.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The result of an attempt. It comes twice where speed is scored: when correctness is known, and when it is measured.
 *
 * @param id the step's id
 * @param outcome how the deciding run ended
 * @param passed whether the objective is met
 * @param scoring whether speed is still being measured, so that stars may yet come
 * @param busy whether the machine was too busy to be scored; that costs nothing
 * @param undecided whether the machine was too restless to decide a star or whether the objective is met
 * @param refuted whether some interleaving fails, so that it can be stepped through
 * @param stars 0 to 3
 * @param points 0 to 1050
 * @param verdict one sentence: what happened
 * @param reasons why, a sentence each
 * @param speed what was measured, or null
 * @param next what to try next, one sentence; may be empty
 * @param saved whether the attempt is on disk
 */
public record AttemptView(
        String id,
        Outcome outcome,
        boolean passed,
        boolean scoring,
        boolean busy,
        boolean undecided,
        boolean refuted,
        int stars,
        int points,
        String verdict,
        List<String> reasons,
        @Nullable SpeedView speed,
        String next,
        boolean saved) {
    public AttemptView {
        reasons = List.copyOf(reasons);
    }
}
