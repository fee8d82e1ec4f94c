package lockstep.python.code;

/** The constants of Python that have no value but themselves. The engine uses them as its run-time values too. */
public enum Singleton {
    NONE("None"),
    ELLIPSIS("Ellipsis"),
    NOT_IMPLEMENTED("NotImplemented");

    private final String text;

    Singleton(String text) {
        this.text = text;
    }

    /** Returns the Python {@code repr}. */
    @Override
    public String toString() {
        return text;
    }
}
