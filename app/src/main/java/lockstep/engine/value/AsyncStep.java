package lockstep.engine.value;

/**
 * One step of an async generator, to be awaited: {@code __anext__()}, {@code asend()}, {@code athrow()} or {@code
 * aclose()}. Confined to one thread at a time.
 */
public final class AsyncStep implements Typed {
    /** What it does. */
    public enum Kind {
        SEND("anext", "__anext__()/asend()"),
        THROW("athrow", "aclose()/athrow()"),
        CLOSE("aclose", "aclose()/athrow()");

        private final String method;
        private final String title;

        Kind(String method, String title) {
            this.method = method;
            this.title = title;
        }

        /** How a message calls the step while another one runs. */
        public String method() {
            return method;
        }

        /** How a message calls the step when it is over. */
        public String title() {
            return title;
        }
    }

    private enum State {
        INITIAL,
        BEGUN,
        CLOSED
    }

    private final PyType type;
    private final PyAsyncGenerator generator;
    private final Kind kind;
    private final Object value;
    private State state = State.INITIAL;

    /** @param value what is sent or thrown */
    public AsyncStep(PyType type, PyAsyncGenerator generator, Kind kind, Object value) {
        this.type = type;
        this.generator = generator;
        this.kind = kind;
        this.value = value;
    }

    @Override
    public PyType type() {
        return type;
    }

    public PyAsyncGenerator generator() {
        return generator;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns what is sent or thrown first. */
    public Object value() {
        return value;
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    /** Returns whether it has not begun so far. */
    public boolean initial() {
        return state == State.INITIAL;
    }

    /** Begins: the generator is busy with it from now on. */
    public void begin() {
        state = State.BEGUN;
        generator.stepping(true);
    }

    /** Ends it. */
    public void close() {
        if (state == State.BEGUN) {
            generator.stepping(false);
        }
        state = State.CLOSED;
    }
}
