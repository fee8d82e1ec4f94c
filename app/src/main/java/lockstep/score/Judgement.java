package lockstep.score;

import java.util.List;
import java.util.Optional;

/**
 * What an attempt is worth.
 *
 * @param verdict how it ended
 * @param passed whether the objective is met
 * @param stars from 0 to 3
 * @param points after hints, from 0 to 1050
 * @param reasons why, a sentence each
 * @param speed what was measured; empty when nothing was, or it could not be scored
 * @param measurable whether a measurement could add stars: none was taken, or the machine was busy
 * @param undecided whether the interval was too wide to decide a star; a rerun is free
 */
public record Judgement(
        Verdict verdict,
        boolean passed,
        int stars,
        int points,
        List<String> reasons,
        Optional<SpeedFigures> speed,
        boolean measurable,
        boolean undecided) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
