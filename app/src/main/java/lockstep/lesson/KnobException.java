package lockstep.lesson;

/** A value that a knob does not have, or knobs that do not go together. The message is for the learner. */
public final class KnobException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param knob its id
     * @param value what was asked for
     * @param range which values there are
     */
    public KnobException(String knob, String value, String range) {
        super("`" + knob + "` cannot be `" + value + "`; use " + range);
    }

    /** @param message what is wrong and what to do */
    public KnobException(String message) {
        super(message);
    }
}
