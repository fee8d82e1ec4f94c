package lockstep.session;

import lockstep.explore.StepView;

/** Hears a program that is stepped. Called from other threads than the caller's, one call at a time; must not block. */
public interface SteppingListener {
    /** How the exploration before the first step goes on, in words. */
    void exploring(String progress);

    /**
     * All interleavings were looked at; the first view follows where the program can be stepped.
     *
     * @param verdict one sentence
     * @param witness the shortest schedule that fails, as schedules are written; empty when there is none
     */
    void explored(String verdict, String witness);

    /** How the program stands. */
    void viewed(StepView view);

    /** The learner has made the program fail. */
    void broken(Broken result);

    /** It is over; the last call. @param reason in words; empty when it was asked to end */
    void ended(String reason);
}
