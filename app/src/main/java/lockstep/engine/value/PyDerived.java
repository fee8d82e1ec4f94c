package lockstep.engine.value;

/**
 * An instance of a class that the program derived from a builtin type with content ({@code class Stack(list)}): its
 * attributes, and the builtin value that inherited methods work on.
 */
public final class PyDerived extends PyInstance {
    private final Object value;

    public PyDerived(PyType type, Object value) {
        super(type);
        this.value = value;
    }

    /** Returns the builtin value, for example a {@link PyList}. */
    public Object value() {
        return value;
    }
}
