package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Lesson;
import lockstep.lesson.Prediction;
import lockstep.lesson.Reading;
import lockstep.lesson.Step;
import lockstep.progress.Best;

/** Finds the steps of a course, with the learner's progress in them. Thread-safe. */
final class Steps {
    private final Course course;
    private final Memory memory;

    Steps(Course course, Memory memory) {
        this.course = course;
        this.memory = memory;
    }

    CourseView view() {
        List<CourseView.LessonView> lessons = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            lessons.add(new CourseView.LessonView(
                    lesson.id(),
                    lesson.title(),
                    lesson.steps().stream().map(this::view).toList()));
        }
        return new CourseView(course.title(), lessons);
    }

    CourseView.StepView view(Step step) {
        Best best = memory.best(step.id());
        boolean done = step instanceof Challenge || step instanceof Break ? best.passed() : best.attempts() > 0;
        return new CourseView.StepView(
                step.id(), kind(step), step.title(), done, step.scored(), best.stars(), best.points());
    }

    private static StepKind kind(Step step) {
        if (step instanceof Reading) {
            return StepKind.READ;
        }
        if (step instanceof Break) {
            return StepKind.BREAK;
        }
        if (step instanceof Challenge challenge) {
            return challenge.isProof() ? StepKind.PROVE : StepKind.CHALLENGE;
        }
        return StepKind.PREDICT;
    }

    /** The step behind the given one; behind the opening comes the first. */
    Optional<CourseView.StepView> next(String stepId) {
        List<Step> all = course.lessons().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(stepId)) {
                return i + 1 < all.size() ? Optional.of(view(all.get(i + 1))) : Optional.empty();
            }
        }
        return course.opening().id().equals(stepId) && !all.isEmpty()
                ? Optional.of(view(all.get(0)))
                : Optional.empty();
    }

    Reading reading(String id) {
        return find(id, Reading.class, "a page to read");
    }

    Prediction prediction(String id) {
        return find(id, Prediction.class, "a prediction");
    }

    Challenge challenge(String id) {
        return find(id, Challenge.class, "a challenge");
    }

    Break breaking(String id) {
        return find(id, Break.class, "a program to be broken");
    }

    /** Returns the step if it is a program to be broken. */
    Optional<Break> breakAt(String id) {
        return course.step(id).filter(Break.class::isInstance).map(Break.class::cast);
    }

    /** Returns the hints of a challenge or of a program to be broken. */
    List<String> hints(String id) {
        return breakAt(id).map(Break::hints).orElseGet(() -> challenge(id).hints());
    }

    /** Returns the challenge that is attempted; where there is none, says what can be: challenges and programs to be broken. */
    Challenge attempted(String id) {
        return find(id, Challenge.class, "a challenge", step -> step instanceof Challenge || step instanceof Break);
    }

    private <T extends Step> T find(String id, Class<T> type, String what) {
        return find(id, type, what, type::isInstance);
    }

    private <T extends Step> T find(String id, Class<T> type, String what, Predicate<Step> offered) {
        Optional<Step> step = course.step(id);
        if (step.isPresent() && type.isInstance(step.get())) {
            return type.cast(step.get());
        }
        List<String> ids = course.lessons().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .filter(offered)
                .map(Step::id)
                .toList();
        String problem = step.isPresent() ? "`" + id + "` is not " + what : "There is no step `" + id + "`";
        throw new UnknownStepException(problem + "; there are " + String.join(", ", ids) + ".");
    }
}
