package lockstep.session;

import lockstep.lab.LiveListener;

/** Hears an attempt as it goes. Called from other threads than the caller's, one call at a time; must not block. */
public interface AttemptListener extends LiveListener {
    /**
     * A real run starts.
     *
     * @param number from 1
     * @param of how many there will be if all goes well
     * @param conditions its header
     */
    void runStarted(int number, int of, String conditions);

    /** How measuring goes on: what is being done, and the share done, 0 to 1. */
    void measuring(String phase, double done);

    /** Correctness is known; the learner can move on. */
    void judged(AttemptView result);

    /** The final result, stars and all; the last call. Called also where {@link #judged} said it all. */
    void finished(AttemptView result);
}
