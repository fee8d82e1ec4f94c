package lockstep.engine;

/** How a child process comes to its program, as in {@code multiprocessing.set_start_method}. */
public enum StartMethod {
    /** A copy of the parent as it stands, with only the calling thread. The default. */
    FORK,
    /** A new interpreter that runs the module again as {@code __mp_main__}. */
    SPAWN,
    /** As {@link #SPAWN}, by a name of its own: what a server process would fork is as new as what is spawned. */
    FORKSERVER;

    /** The name in Python and on command lines. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
