package lockstep.session;

import java.util.List;
import lockstep.lab.Measurement;

/**
 * What a challenge's reference earned on this machine.
 *
 * @param id the challenge's id
 * @param status whether it could be measured
 * @param stars from 0 to 3; a lesson is right when it is 3
 * @param points from 0 to 1050
 * @param undecided whether the machine was too busy or too restless to tell
 * @param reasons a sentence each
 */
public record ReferenceStars(
        String id, Measurement.Status status, int stars, int points, boolean undecided, List<String> reasons) {
    private static final int ALL_STARS = 3;

    public ReferenceStars {
        reasons = List.copyOf(reasons);
    }

    /** Whether the reference earned all it can. */
    public boolean complete() {
        return stars == ALL_STARS;
    }
}
