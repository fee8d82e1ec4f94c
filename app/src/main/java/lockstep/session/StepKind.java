package lockstep.session;

/** What a step asks of the learner. */
public enum StepKind {
    READ,
    PREDICT,
    CHALLENGE
}
