package lockstep.session;

/** Something under way for a learner. Thread-safe. */
public interface Task {
    /** Ends it if it is still live or unscored; its listener hears the end. Does nothing when it is over. */
    void cancel();
}
