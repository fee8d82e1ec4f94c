package lockstep.lab;

import lockstep.explore.StepCommand;

/** A program that is stepped in a runner process. Thread-safe. */
public interface LiveStepper extends AutoCloseable {
    /** Has something done; a view is heard for each. Does nothing before the first view and after the end. */
    void command(StepCommand command);

    /** Ends it; no process of it is left 2 s later. */
    @Override
    void close();
}
