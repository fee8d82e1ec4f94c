package lockstep.progress;

import java.util.List;

/**
 * Progress ready for use.
 *
 * @param progress what to save to
 * @param notices what the learner should be told: a damaged database set aside, or why nothing is saved
 */
public record OpenedProgress(Progress progress, List<String> notices) {
    public OpenedProgress {
        notices = List.copyOf(notices);
    }
}
