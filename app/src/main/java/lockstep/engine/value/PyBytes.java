package lockstep.engine.value;

/** A bytes object. Immutable. */
public final class PyBytes {
    private final byte[] bytes;

    /** Takes over the array. */
    public PyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the content; must not be written. */
    public byte[] bytes() {
        return bytes;
    }
}
