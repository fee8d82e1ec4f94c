package lockstep.lab.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records of strings, numbers, booleans, enums, durations, lists, sorted sets and records, component by
 * component in the order of their declaration; one that is an object says first whether it is there. Both ends are the same
 * build, so the bytes carry no names. Thread-safe, no state.
 */
final class RecordCodec {
    private RecordCodec() {}

    static void write(WireOutput out, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object present = read(component, value);
            if (!component.getType().isPrimitive()) {
                out.writeBoolean(present != null);
                if (present == null) {
                    continue;
                }
            }
            writeValue(out, component.getGenericType(), java.util.Objects.requireNonNull(present));
        }
    }

    /** @param trusts whether what is missing was let out by somebody who may be trusted: to look it up takes long */
    static <T extends Record> T read(WireInput in, Class<T> type, boolean trusts) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean absent = !types[i].isPrimitive() && !in.readBoolean();
            if (absent && !trusts && !isNullable(components[i])) {
                throw new WireException("a " + type.getSimpleName() + " without " + components[i].getName());
            }
            values[i] = absent ? null : readValue(in, components[i].getGenericType(), trusts);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException refused) {
            throw new WireException("a " + type.getSimpleName() + " that is none: " + refused);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void writeValue(WireOutput out, Type type, Object value) {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            out.writeInt(constant.ordinal());
        } else if (value instanceof Duration duration) {
            out.writeLong(duration.toNanos());
        } else if (value instanceof BigInteger number) {
            out.writeBytes(number.toByteArray());
        } else if (value instanceof Collection<?> list) {
            out.writeInt(list.size());
            for (Object element : list) {
                writeValue(out, element(type), element);
            }
        } else if (value instanceof Record nested) {
            write(out, nested);
        } else {
            throw new IllegalArgumentException("no way to send a " + value.getClass());
        }
    }

    private static Object readValue(WireInput in, Type type, boolean trusts) {
        if (type == String.class) {
            return in.readString();
        } else if (type == int.class || type == Integer.class) {
            return in.readInt();
        } else if (type == long.class || type == Long.class) {
            return in.readLong();
        } else if (type == double.class || type == Double.class) {
            return in.readDouble();
        } else if (type == boolean.class || type == Boolean.class) {
            return in.readBoolean();
        } else if (type == Duration.class) {
            return Duration.ofNanos(in.readLong());
        } else if (type == BigInteger.class) {
            return new BigInteger(in.readBytes());
        } else if (type instanceof ParameterizedType list
                && (list.getRawType() == List.class || list.getRawType() == SortedSet.class)) {
            int size = in.readCount();
            List<Object> values = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                values.add(readValue(in, element(type), trusts));
            }
            return list.getRawType() == List.class ? values : new TreeSet<>(values);
        } else if (type instanceof Class<?> known && known.isEnum()) {
            Object[] constants = known.getEnumConstants();
            int ordinal = in.readInt();
            if (ordinal < 0 || ordinal >= constants.length) {
                throw new WireException("constant " + ordinal + " of " + known.getSimpleName());
            }
            return constants[ordinal];
        } else if (type instanceof Class<?> known && known.isRecord()) {
            return read(in, known.asSubclass(Record.class), trusts);
        }
        throw new IllegalArgumentException("no way to receive a " + type);
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
