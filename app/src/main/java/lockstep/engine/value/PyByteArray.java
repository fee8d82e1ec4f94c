package lockstep.engine.value;

import java.util.Arrays;

/** A {@code bytearray}. Thread-safe: every operation on it is one step. */
public final class PyByteArray {
    private byte[] bytes;
    private int size;

    /** Takes over the array. */
    public PyByteArray(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    public synchronized int size() {
        return size;
    }

    /** Returns a copy of the content. */
    public synchronized byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    /** Returns a byte, 0 to 255; -1 when there is none at the index. */
    public synchronized int get(long index) {
        return index < 0 || index >= size ? -1 : bytes[(int) index] & 0xff;
    }

    /** @return false when there is no byte at the index */
    public synchronized boolean set(long index, byte value) {
        if (index < 0 || index >= size) {
            return false;
        }
        bytes[(int) index] = value;
        return true;
    }

    /** Replaces the bytes from {@code start} to {@code end} by others, as many as there are. */
    public synchronized void replace(int start, int end, byte[] others) {
        int from = Math.min(start, size);
        int to = Math.max(from, Math.min(end, size));
        int grown = size - (to - from) + others.length;
        if (grown > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(grown, grown + (grown >> 3)));
        }
        System.arraycopy(bytes, to, bytes, from + others.length, size - to);
        System.arraycopy(others, 0, bytes, from, others.length);
        size = grown;
    }

    /** Replaces the whole content. */
    public synchronized void content(byte[] others) {
        bytes = others;
        size = others.length;
    }
}
