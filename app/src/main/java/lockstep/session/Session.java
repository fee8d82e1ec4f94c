package lockstep.session;

import java.util.List;
import java.util.Optional;

/**
 * What one learner can do. Everything is kept as it happens: place, knobs and attempts survive the process. Quick calls
 * answer from memory and write in the background; runs report to listeners. Thread-safe.
 *
 * <p>Step ids that do not exist raise {@link UnknownStepException}.
 */
public interface Session extends AutoCloseable {
    /** Whether the learner has done nothing yet: the game begins with {@link #opening}. */
    boolean fresh();

    /** The program with the question that opens the course. */
    PredictView opening();

    CourseView course();

    /** Where the learner was last. */
    Place place();

    /** Keeps where the learner is; on disk within two seconds. */
    void keepPlace(Place place);

    /** Returns the step after the given one in the course. */
    Optional<CourseView.StepView> next(String stepId);

    ReadView read(String stepId);

    /** The learner has seen the last page. */
    void readToTheEnd(String stepId);

    PredictView predict(String stepId);

    /**
     * Runs a prediction's program.
     *
     * @param stepId the step; {@link PredictView#id} of the opening works too
     * @param choice what is bet, from 0
     */
    Task bet(String stepId, int choice, PredictListener listener);

    ChallengeView challenge(String stepId);

    /**
     * Turns a knob, or keeps what is written for one of {@link KnobView.Kind#CODE}, program or not.
     *
     * @param value as in {@link KnobView#value}
     * @return the challenge as it stands now
     */
    ChallengeView turn(String stepId, String knobId, String value) throws KnobException;

    /**
     * Marks or unmarks a line.
     *
     * @param mark {@link ProgramLine#mark}
     * @return the challenge as it stands now
     */
    ChallengeView mark(String stepId, int mark) throws KnobException;

    /** Puts all knobs back to the start; once more brings back what had been written. */
    ChallengeView reset(String stepId);

    /** Plays one attempt with the knobs as they stand. */
    default Task attempt(String stepId, AttemptListener listener) {
        try {
            return attempt(stepId, Configuration.asItStands(), listener);
        } catch (KnobException impossible) {
            throw new IllegalStateException("knobs that stand have values", impossible);
        }
    }

    /**
     * Plays one attempt.
     *
     * @param configuration which knob values it is played with
     */
    Task attempt(String stepId, Configuration configuration, AttemptListener listener) throws KnobException;

    BreakView breaking(String stepId);

    /**
     * Has the program of a step that is broken or proved looked at over all interleavings and then stepped. A failure that
     * the learner's own schedule reaches is an attempt where the step is to break it.
     */
    Stepping step(String stepId, SteppingListener listener);

    /** Shows one more hint; returns all shown so far, the newest last. */
    List<String> hint(String stepId);

    /** The hints shown so far. */
    List<String> hints(String stepId);

    /** Returns the points that one more hint takes off when the step is solved; 0 once it is, or when none is left. */
    int hintPrice(String stepId);

    /**
     * What the learner should know once, for example that progress cannot be saved and why.
     *
     * @return one sentence each; asked again, only what is new
     */
    List<String> notices();

    /** Ends live and unscored runs and writes what is not on disk yet. */
    @Override
    void close();
}
