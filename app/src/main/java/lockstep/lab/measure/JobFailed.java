package lockstep.lab.measure;

/** A job failed or gave a wrong result while being timed. The message is one sentence for the learner. */
public final class JobFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param sentence what happened, for the learner */
    public JobFailed(String sentence) {
        super(sentence);
    }
}
