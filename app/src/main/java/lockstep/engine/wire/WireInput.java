package lockstep.engine.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link WireOutput} wrote. Not thread-safe.
 *
 * <p>Every method raises {@link WireException} where the bytes end early or make no sense; no length read from them
 * reserves more memory than the bytes that are there.
 */
public final class WireInput {
    private final byte[] bytes;
    private int position;

    public WireInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes are left. */
    public int remaining() {
        return bytes.length - position;
    }

    public int readByte() {
        need(1);
        return bytes[position++] & 0xFF;
    }

    /** Returns the next byte without taking it. */
    public int peekByte() {
        need(1);
        return bytes[position] & 0xFF;
    }

    public boolean readBoolean() {
        int value = readByte();
        if (value > 1) {
            throw new WireException("a truth value of " + value + " at byte " + (position - 1));
        }
        return value == 1;
    }

    public long readLong() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = readByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw new WireException("a number of more than ten bytes before byte " + position);
    }

    public int readInt() {
        long value = readLong();
        if (value != (int) value) {
            throw new WireException("the number " + value + " where at most 32 bits belong, before byte " + position);
        }
        return (int) value;
    }

    /** Reads a count of things that take at least one byte each. */
    public int readCount() {
        int count = readInt();
        if (count < 0 || count > remaining()) {
            throw new WireException("a count of " + count + " with " + remaining() + " bytes left");
        }
        return count;
    }

    public double readDouble() {
        need(8);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | bytes[position++] & 0xFF;
        }
        return Double.longBitsToDouble(bits);
    }

    public byte[] readBytes() {
        int length = readCount();
        byte[] value = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return value;
    }

    /** Reads all bytes that are left. */
    public byte[] readRest() {
        byte[] value = Arrays.copyOfRange(bytes, position, bytes.length);
        position = bytes.length;
        return value;
    }

    public String readString() {
        long head = readLong();
        long length = head >>> 1;
        boolean wide = (head & 1) != 0;
        if (length > (wide ? remaining() / 2 : remaining())) {
            throw new WireException("a string of " + length + " characters with " + remaining() + " bytes left");
        }
        int count = (int) length;
        if (!wide) {
            String value = new String(bytes, position, count, StandardCharsets.ISO_8859_1);
            position += count;
            return value;
        }
        char[] characters = new char[count];
        for (int i = 0; i < count; i++) {
            characters[i] = (char) (bytes[position] << 8 | bytes[position + 1] & 0xFF);
            position += 2;
        }
        return new String(characters);
    }

    private void need(int count) {
        if (remaining() < count) {
            throw new WireException("the bytes end at " + bytes.length + ", " + (count - remaining()) + " too early");
        }
    }
}
