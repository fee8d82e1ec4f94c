package lockstep.engine.family;

import lockstep.engine.value.PyBytes;

/** An object that a manager keeps, pickled. Confined to one thread. */
public final class Store extends Shared {
    private PyBytes content;

    Store(long handle, PyBytes content) {
        super(handle);
        this.content = content;
    }

    PyBytes content() {
        return content;
    }

    void content(PyBytes value) {
        content = value;
    }
}
