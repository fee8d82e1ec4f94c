package lockstep.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What learners have done. Thread-safe. Attempts are only ever added. A method that saves has saved when it returns:
 * what it was given is on disk.
 */
public interface Progress extends AutoCloseable {
    /** Returns why nothing is kept; empty when progress is saved. */
    default Optional<String> unsaved() {
        return Optional.empty();
    }

    /**
     * Adds an attempt.
     *
     * @throws ProgressException when it is not saved
     */
    void add(Learner learner, Attempt attempt) throws ProgressException;

    /** Returns a learner's attempts, oldest first. */
    List<Attempt> attempts(Learner learner) throws ProgressException;

    /** Returns the best of a learner's attempts at each step tried, by step id. */
    Map<String, Best> best(Learner learner) throws ProgressException;

    /** Returns all learners who have an attempt, the one with the most points first. */
    List<Standing> standings() throws ProgressException;

    /**
     * Keeps a draft in place of the one before.
     *
     * @param place a step's id, or a name for the map and such
     */
    void saveDraft(Learner learner, String place, Draft draft) throws ProgressException;

    /** Returns the draft kept last; empty when there is none. */
    Draft draft(Learner learner, String place) throws ProgressException;

    /** Ends the use of it. What was saved stays. */
    @Override
    void close();
}
