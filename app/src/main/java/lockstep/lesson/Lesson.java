package lockstep.lesson;

import java.util.List;

/**
 * One lesson of the course.
 *
 * @param id stable name, also the folder's
 * @param title as on the map
 * @param summary one sentence: what the learner can do afterwards
 * @param steps in order; at least one
 */
public record Lesson(String id, String title, String summary, List<Step> steps) {
    public Lesson {
        steps = List.copyOf(steps);
    }
}
