package lockstep.session;

import lockstep.explore.StepCommand;

/** A program that a learner steps. Thread-safe. */
public interface Stepping extends Task {
    /** Has something done; the listener hears a view. */
    void command(StepCommand command);
}
