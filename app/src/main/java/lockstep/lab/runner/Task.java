package lockstep.lab.runner;

/** The one verb a runner process serves. */
interface Task {
    /** Does it and posts the result; returns when all is posted. */
    void perform();

    /** Ends it early, with a result that says so; called from the channel's thread. */
    void cancel();
}
