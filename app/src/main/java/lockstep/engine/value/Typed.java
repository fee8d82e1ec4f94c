package lockstep.engine.value;

/**
 * A value that knows its Python type by itself: instances, modules, and every native object outside this package. The
 * basic values (numbers, strings, containers, functions) do not; the type table knows theirs.
 */
public interface Typed {
    /** Returns {@code type(this)}. */
    PyType type();
}
