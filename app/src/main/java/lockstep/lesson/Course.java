package lockstep.lesson;

import java.util.List;
import java.util.Optional;

/**
 * All lessons in their order.
 *
 * @param title as on the map
 * @param opening the first thing a newcomer sees: a short program and a bet on what it prints
 * @param lessons in the order of the course
 * @param terms the words the course explains, in alphabetical order
 */
public record Course(String title, Prediction opening, List<Lesson> lessons, List<Term> terms) {
    public Course {
        lessons = List.copyOf(lessons);
        terms = List.copyOf(terms);
    }

    /** Returns the step with this id, the opening included. */
    public Optional<Step> step(String id) {
        if (opening.id().equals(id)) {
            return Optional.of(opening);
        }
        return lessons.stream()
                .flatMap(lesson -> lesson.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    /** Returns the lesson that holds the step with this id. */
    public Optional<Lesson> lessonOf(String stepId) {
        return lessons.stream()
                .filter(lesson ->
                        lesson.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst();
    }
}
