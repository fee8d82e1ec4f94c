package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveListener;
import lockstep.lab.Measurement;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Fault;
import lockstep.lesson.Lesson;
import lockstep.lesson.Step;
import lockstep.lesson.check.Checker;
import lockstep.lesson.file.LessonFiles;
import lockstep.score.Judge;
import lockstep.score.Judgement;

/** Checks a course by really running its programs, as a learner's attempts are run. */
public final class CourseCheck {
    private static final long SEED = 1;

    /** A machine that is busy or restless at first may be free a little later. */
    private static final int TRIES = 3;

    private final LessonFiles files;
    private final Course course;
    private final Laboratory laboratory;

    /**
     * @param files where the course was read from
     * @param course as read
     * @param laboratory where programs run
     */
    public CourseCheck(LessonFiles files, Course course, Laboratory laboratory) {
        this.files = files;
        this.course = course;
        this.laboratory = laboratory;
    }

    /**
     * Runs every program: starts, references, each knob's values, predictions and the opening.
     *
     * @param parallel how many may run at once, at least 1
     * @param ran told how many runs have ended, from any thread
     * @return what is wrong, in the order of the course
     */
    public List<Fault> verdicts(int parallel, IntConsumer ran) {
        AtomicInteger runs = new AtomicInteger();
        return Checker.verdicts(
                files,
                course,
                trial -> laboratory.run(trial, new Unheard()).result().thenApply(result -> {
                    ran.accept(runs.incrementAndGet());
                    return result;
                }),
                request -> laboratory.explore(request, progress -> {}).result().thenApply(result -> {
                    ran.accept(runs.incrementAndGet());
                    return result;
                }),
                parallel);
    }

    /** The challenges where speed counts, in the order of the course. */
    public List<Challenge> timed() {
        List<Challenge> timed = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            for (Step step : lesson.steps()) {
                if (step instanceof Challenge challenge && challenge.speed().isPresent()) {
                    timed.add(challenge);
                }
            }
        }
        return timed;
    }

    /** Measures a challenge's reference, which should earn all stars. Waits for its end. */
    public ReferenceStars measure(Challenge challenge) {
        Solution reference = new Solution(challenge, challenge.reference());
        List<TrialResult> results = new ArrayList<>();
        for (Trial trial : reference.trials(SEED)) {
            results.add(laboratory.run(trial, new Unheard()).result().join());
        }
        ReferenceStars stars = measure(reference, results);
        for (int again = 1; again < TRIES && stars.undecided(); again++) {
            stars = measure(reference, results);
        }
        return stars;
    }

    private ReferenceStars measure(Solution reference, List<TrialResult> results) {
        Measurement taken = laboratory
                .measure(reference.measurement(SEED), (phase, done) -> {})
                .result()
                .join();
        Judgement judgement = Judge.judge(reference.rules(), results, taken, 0);
        boolean undecided = judgement.undecided()
                || taken.status() != Measurement.Status.CLEAN && taken.status() != Measurement.Status.WRONG;
        return new ReferenceStars(
                reference.challenge().id(),
                taken.status(),
                judgement.stars(),
                judgement.points(),
                undecided,
                judgement.reasons());
    }

    /** Nobody looks at these runs. */
    private static final class Unheard implements LiveListener {
        @Override
        public void output(Stream stream, String text) {
            // The result holds it all.
        }
    }
}
