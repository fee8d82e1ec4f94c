package lockstep.engine.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds a sequence of bytes. Whole numbers take as many bytes as they need. Not thread-safe. */
public final class WireOutput {
    /** The largest sequence: what one Java array holds, with room for a header. */
    private static final int MAXIMUM_BYTES = Integer.MAX_VALUE - 64;

    private byte[] bytes;
    private int size;

    public WireOutput() {
        this(64);
    }

    /** @param capacity bytes to reserve at first */
    public WireOutput(int capacity) {
        bytes = new byte[capacity];
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    public void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    /** Writes a number of either sign; small ones of either sign are short. */
    public void writeLong(long value) {
        long rest = (value << 1) ^ (value >> 63);
        reserve(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    public void writeInt(int value) {
        writeLong(value);
    }

    public void writeDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        reserve(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    /** Writes a length and the bytes. */
    public void writeBytes(byte[] value) {
        writeInt(value.length);
        append(value, 0, value.length);
    }

    /** Writes a string; unpaired surrogates survive. */
    public void writeString(String value) {
        int length = value.length();
        boolean latin = true;
        for (int i = 0; i < length && latin; i++) {
            latin = value.charAt(i) < 256;
        }
        if (latin) {
            writeLong((long) length << 1);
            append(value.getBytes(StandardCharsets.ISO_8859_1), 0, length);
            return;
        }
        writeLong((long) length << 1 | 1);
        reserve(2L * length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            bytes[size++] = (byte) (c >>> 8);
            bytes[size++] = (byte) c;
        }
    }

    /** Writes bytes without their length. */
    public void append(byte[] value, int offset, int length) {
        reserve(length);
        System.arraycopy(value, offset, bytes, size, length);
        size += length;
    }

    private void reserve(long more) {
        long needed = size + more;
        if (needed <= bytes.length) {
            return;
        }
        if (needed > MAXIMUM_BYTES) {
            throw new WireException("more than " + MAXIMUM_BYTES + " bytes in one message; send less at once");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(MAXIMUM_BYTES, Math.max(needed, 2L * bytes.length)));
    }
}
