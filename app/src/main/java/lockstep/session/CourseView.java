package lockstep.session;

import java.util.List;

/**
 * The course with the learner's progress in it.
 *
 * @param title the course's title
 * @param lessons in the order of the course
 */
public record CourseView(String title, List<LessonView> lessons) {
    public CourseView {
        lessons = List.copyOf(lessons);
    }

    /**
     * @param id the lesson's id
     * @param title its title
     * @param steps in order
     */
    public record LessonView(String id, String title, List<StepView> steps) {
        public LessonView {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param id the step's id, unique in the course
     * @param kind what it asks
     * @param title its title
     * @param done read to the end, predicted or passed
     * @param scored whether it gives stars
     * @param stars the best so far, 0 to 3
     * @param points the best so far
     */
    public record StepView(
            String id, StepKind kind, String title, boolean done, boolean scored, int stars, int points) {}
}
