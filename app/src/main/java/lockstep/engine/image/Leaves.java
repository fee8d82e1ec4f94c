package lockstep.engine.image;

import java.math.BigInteger;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/** Objects without references to others: written by their content. */
enum Leaves {
    NOT_A_LEAF,
    STRING,
    BIG_INTEGER,
    ENUM,
    CLASS,
    BYTES,
    INTS,
    LONGS,
    CHARACTERS,
    DOUBLES,
    BOOLEANS;

    private static final Leaves[] ALL = values();

    static Leaves of(Object object) {
        if (object instanceof String) {
            return STRING;
        } else if (object instanceof Enum<?>) {
            return ENUM;
        } else if (object instanceof BigInteger) {
            return BIG_INTEGER;
        } else if (object instanceof Class<?>) {
            return CLASS;
        } else if (!object.getClass().isArray()) {
            return NOT_A_LEAF;
        } else if (object instanceof byte[]) {
            return BYTES;
        } else if (object instanceof int[]) {
            return INTS;
        } else if (object instanceof long[]) {
            return LONGS;
        } else if (object instanceof char[]) {
            return CHARACTERS;
        } else if (object instanceof double[]) {
            return DOUBLES;
        }
        return object instanceof boolean[] ? BOOLEANS : NOT_A_LEAF;
    }

    static Leaves of(int ordinal) {
        if (ordinal >= ALL.length) {
            throw new ImageException("a leaf of kind " + ordinal);
        }
        return ALL[ordinal];
    }

    void write(Object leaf, WireOutput out) {
        switch (this) {
            case STRING -> out.writeString((String) leaf);
            case BIG_INTEGER -> out.writeBytes(((BigInteger) leaf).toByteArray());
            case ENUM -> {
                out.writeString(((Enum<?>) leaf).getDeclaringClass().getName());
                out.writeInt(((Enum<?>) leaf).ordinal());
            }
            case CLASS -> out.writeString(((Class<?>) leaf).getName());
            case BYTES -> out.writeBytes((byte[]) leaf);
            case CHARACTERS -> out.writeString(new String((char[]) leaf));
            case INTS -> {
                out.writeInt(((int[]) leaf).length);
                for (int item : (int[]) leaf) {
                    out.writeInt(item);
                }
            }
            case LONGS -> {
                out.writeInt(((long[]) leaf).length);
                for (long item : (long[]) leaf) {
                    out.writeLong(item);
                }
            }
            case DOUBLES -> {
                out.writeInt(((double[]) leaf).length);
                for (double item : (double[]) leaf) {
                    out.writeDouble(item);
                }
            }
            case BOOLEANS -> {
                out.writeInt(((boolean[]) leaf).length);
                for (boolean item : (boolean[]) leaf) {
                    out.writeBoolean(item);
                }
            }
            case NOT_A_LEAF -> throw new ImageException("no leaf: " + leaf.getClass());
        }
    }

    Object read(WireInput in, Classes classes) {
        return switch (this) {
            case STRING -> in.readString();
            case BIG_INTEGER -> new BigInteger(in.readBytes());
            case ENUM -> constant(classes.find(in.readString()), in.readInt());
            case CLASS -> classes.find(in.readString());
            case BYTES -> in.readBytes();
            case CHARACTERS -> in.readString().toCharArray();
            case INTS -> {
                int[] items = new int[in.readCount()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = in.readInt();
                }
                yield items;
            }
            case LONGS -> {
                long[] items = new long[in.readCount()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = in.readLong();
                }
                yield items;
            }
            case DOUBLES -> {
                double[] items = new double[in.readCount()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = in.readDouble();
                }
                yield items;
            }
            case BOOLEANS -> {
                boolean[] items = new boolean[in.readCount()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = in.readBoolean();
                }
                yield items;
            }
            case NOT_A_LEAF -> throw new ImageException("no leaf where one belongs");
        };
    }

    private static Object constant(Class<?> type, int ordinal) {
        @Nullable Object[] constants = type.getEnumConstants();
        if (constants == null || ordinal < 0 || ordinal >= constants.length || constants[ordinal] == null) {
            throw new ImageException("no constant " + ordinal + " in " + type.getName());
        }
        return java.util.Objects.requireNonNull(constants[ordinal]);
    }
}
