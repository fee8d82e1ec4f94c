package lockstep.explore;

/** What an exploration found out. */
public enum Verdict {
    /** No interleaving fails; all were looked at. */
    PROVED,
    /** Some interleaving fails; one is shown. */
    REFUTED,
    /** A limit was reached, or the program does something that cannot be explored. */
    UNDECIDED
}
