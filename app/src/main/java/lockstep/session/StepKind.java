package lockstep.session;

/** What a step asks of the learner. */
public enum StepKind {
    READ,
    PREDICT,
    CHALLENGE,
    /** Make a program fail by saying which thread goes on. */
    BREAK,
    /** Change a program until no interleaving fails. */
    PROVE
}
