package lockstep.session;

import lockstep.lab.LiveListener;

/** Hears the run that decides a bet. Called from other threads than the caller's, one call at a time; must not block. */
public interface PredictListener extends LiveListener {
    /** The run is over and the bet decided; the last call. */
    void decided(PredictResult result);
}
