package lockstep.engine.state;

import java.util.Arrays;

/** Bytes of a key in the making. Not thread-safe. */
final class KeyOutput {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    void clear() {
        size = 0;
    }

    void writeByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    /** Writes a number so that small ones, negative ones too, take few bytes. */
    void writeNumber(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7fL) != 0) {
            writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    /** Returns the bytes, of which {@link #size} count. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }
}
