package lockstep.engine.value;

import java.util.List;

/**
 * Makes the mutable containers of one run: plain ones where a GIL protects them, guarded ones in the free-threaded
 * profile. Every list, dict and set a program can see is made here. Thread-safe.
 */
public interface Heap {
    /** A list of the items, which are copied. */
    PyList list(List<?> items);

    /** A list that takes over the array; the first {@code size} places count. */
    PyList listOf(Object[] items, int size);

    PyDict dict();

    PySet set();

    /** Python's hash and equality. */
    Keys keys();

    /** To be called by the only thread before it starts a second one. */
    void share();
}
