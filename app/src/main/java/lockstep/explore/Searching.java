package lockstep.explore;

/** A way to find the states of a program. Confined to one thread. */
interface Searching {
    /** Finds as many as it is to and as the limits allow. */
    void run();

    /** Returns what has come of it so far. */
    Searched result();
}
