package lockstep.lab.runner;

import lockstep.explore.StepCommand;

/** The one verb a runner process serves. */
interface Task {
    /** Does it and posts the result; returns when all is posted. */
    void perform();

    /** Ends it early, with a result that says so; called from the channel's thread. */
    void cancel();

    /** Something to do with a program that is stepped; called from the channel's thread. */
    default void command(StepCommand command) {
        throw new IllegalStateException("no program is stepped here");
    }
}
