package lockstep.session;

/**
 * Where the learner is; kept, so that coming back is to the same spot.
 *
 * @param stepId the step; empty: the course map
 * @param page page within the step, from 0
 * @param scroll first line shown on that page, from 0
 */
public record Place(String stepId, int page, int scroll) {
    /** The course map. */
    public static final Place MAP = new Place("", 0, 0);
}
