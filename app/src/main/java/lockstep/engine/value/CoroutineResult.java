package lockstep.engine.value;

import lockstep.python.code.Singleton;

/** What a coroutine returned, told to who resumed it without an exception. Confined to one thread. */
public final class CoroutineResult implements Typed {
    private final PyType type;
    private Object value = Singleton.NONE;

    public CoroutineResult(PyType type) {
        this.type = type;
    }

    @Override
    public PyType type() {
        return type;
    }

    public Object value() {
        return value;
    }

    public void value(Object result) {
        value = result;
    }
}
