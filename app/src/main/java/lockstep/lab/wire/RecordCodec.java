package lockstep.lab.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * Writes and reads records of strings, numbers, booleans, enums, durations, lists and records, component by component in
 * the order of their declaration. Both ends are the same build, so the bytes carry no names. Thread-safe, no state.
 */
final class RecordCodec {
    private RecordCodec() {}

    static void write(WireOutput out, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            writeValue(out, component.getGenericType(), read(component, value));
        }
    }

    static <T extends Record> T read(WireInput in, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = readValue(in, components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException refused) {
            throw new WireException("a " + type.getSimpleName() + " that is none: " + refused);
        }
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
        } else if (value instanceof List<?> list) {
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

    private static Object readValue(WireInput in, Type type) {
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
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            int size = in.readCount();
            List<Object> values = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                values.add(readValue(in, element(type)));
            }
            return values;
        } else if (type instanceof Class<?> known && known.isEnum()) {
            Object[] constants = known.getEnumConstants();
            int ordinal = in.readInt();
            if (ordinal < 0 || ordinal >= constants.length) {
                throw new WireException("constant " + ordinal + " of " + known.getSimpleName());
            }
            return constants[ordinal];
        } else if (type instanceof Class<?> known && known.isRecord()) {
            return read(in, known.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no way to receive a " + type);
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
