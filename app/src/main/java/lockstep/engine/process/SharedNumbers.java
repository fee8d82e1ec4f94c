package lockstep.engine.process;

import java.math.BigInteger;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;

/** Numbers in shared memory by the letters that {@code array} and {@code ctypes} have for their types. Stateless. */
public final class SharedNumbers {
    private static final int LONG_BYTES = 8;

    private SharedNumbers() {}

    /** Returns how many bytes a number of that type has. */
    public static int size(String code) {
        return switch (code) {
            case "b", "B", "c", "?" -> 1;
            case "h", "H" -> 2;
            case "i", "I", "f", "u" -> 4;
            case "l", "L", "q", "Q", "d" -> LONG_BYTES;
            default -> throw Errors.typeError("this type has no size");
        };
    }

    /** Returns what stands at a place. */
    static Object read(SharedMemory memory, String code, long at) {
        return read(memory.bytes(), code, place(memory, at, size(code)));
    }

    /** Returns what stands at a place that is known to be one. */
    public static Object read(ByteBuffer bytes, String code, int place) {
        return switch (code) {
            case "b" -> Ints.of(bytes.get(place));
            case "B" -> Ints.of(Byte.toUnsignedLong(bytes.get(place)));
            case "c" -> new PyBytes(new byte[] {bytes.get(place)});
            case "?" -> bytes.get(place) != 0;
            case "h" -> Ints.of(bytes.getShort(place));
            case "H" -> Ints.of(Short.toUnsignedLong(bytes.getShort(place)));
            case "i" -> Ints.of(bytes.getInt(place));
            case "I" -> Ints.of(Integer.toUnsignedLong(bytes.getInt(place)));
            case "f" -> (double) bytes.getFloat(place);
            case "u" -> Character.toString(bytes.getInt(place));
            case "d" -> bytes.getDouble(place);
            case "L", "Q" -> Ints.of(new BigInteger(Long.toUnsignedString(bytes.getLong(place))));
            default -> Ints.of(bytes.getLong(place));
        };
    }

    /** Puts a value at a place as its type keeps it: integers wrap around. */
    static void write(Context thread, SharedMemory memory, String code, long at, Object value) {
        write(thread, memory.bytes(), code, place(memory, at, size(code)), value);
    }

    /** Puts a value at a place that is known to be one. */
    public static void write(Context thread, ByteBuffer bytes, String code, int place, Object value) {
        int size = size(code);
        switch (code) {
            case "f" -> bytes.putFloat(place, (float) real(value));
            case "d" -> bytes.putDouble(place, real(value));
            case "?" -> bytes.put(place, (byte) (Operators.truth(thread, value) ? 1 : 0));
            case "c" -> bytes.put(place, character(value));
            case "u" -> bytes.putInt(place, letter(value));
            default -> {
                long whole = whole(value);
                switch (size) {
                    case 1 -> bytes.put(place, (byte) whole);
                    case 2 -> bytes.putShort(place, (short) whole);
                    case LONG_BYTES -> bytes.putLong(place, whole);
                    default -> bytes.putInt(place, (int) whole);
                }
            }
        }
    }

    static byte[] readBytes(SharedMemory memory, long at, long count) {
        byte[] content = new byte[Math.toIntExact(count)];
        try {
            memory.bytes().get(place(memory, at, count), content);
        } catch (BufferUnderflowException e) {
            throw Errors.valueError("outside of shared memory");
        }
        return content;
    }

    static void writeBytes(SharedMemory memory, long at, byte[] content) {
        try {
            memory.bytes().put(place(memory, at, content.length), content);
        } catch (BufferOverflowException e) {
            throw Errors.valueError("outside of shared memory");
        }
    }

    private static int place(SharedMemory memory, long at, long size) {
        if (at < LONG_BYTES || size < 0 || at > memory.bytes().capacity() - size) {
            throw Errors.valueError("outside of shared memory");
        }
        return (int) at;
    }

    private static double real(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw Errors.typeError("must be real number, not %s", Types.nameOf(value));
    }

    private static long whole(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return number.longValue();
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.nameOf(value));
    }

    private static byte character(Object value) {
        if (value instanceof PyBytes text && text.bytes().length == 1) {
            return text.bytes()[0];
        }
        if (value instanceof Long number && number >= 0 && number < 256) {
            return number.byteValue();
        }
        throw Errors.typeError("one character bytes, bytearray, or an integer in range(256) expected");
    }

    private static int letter(Object value) {
        if (value instanceof String text && text.codePointCount(0, text.length()) == 1) {
            return text.codePointAt(0);
        }
        throw Errors.typeError("one character unicode string expected");
    }
}
