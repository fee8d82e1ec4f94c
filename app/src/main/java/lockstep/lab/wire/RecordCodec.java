package lockstep.lab.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads records of strings, numbers, booleans, enums, durations, lists and records, component by component in
 * the order of their declaration. Both ends are the same build, so the bytes carry no names. Thread-safe, no state.
 */
final class RecordCodec {
    /** Longest string or list that is read; far beyond anything a runner has to say. */
    private static final int MOST = 16 << 20;

    private RecordCodec() {}

    static void write(DataOutputStream out, Record value) throws IOException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            writeValue(out, component.getGenericType(), read(component, value));
        }
    }

    static <T extends Record> T read(DataInputStream in, Class<T> type) throws IOException {
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
            throw new ProtocolException("a " + type.getSimpleName() + " that is none", refused);
        }
    }

    private static void writeValue(DataOutputStream out, Type type, Object value) throws IOException {
        if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
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

    private static Object readValue(DataInputStream in, Type type) throws IOException {
        if (type == String.class) {
            return new String(in.readNBytes(size(in, 1)), StandardCharsets.UTF_8);
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
            int size = size(in, 0);
            List<Object> values = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                values.add(readValue(in, element(type)));
            }
            return values;
        } else if (type instanceof Class<?> known && known.isEnum()) {
            Object[] constants = known.getEnumConstants();
            int ordinal = in.readInt();
            if (ordinal < 0 || ordinal >= constants.length) {
                throw new ProtocolException("constant " + ordinal + " of " + known.getSimpleName(), null);
            }
            return constants[ordinal];
        } else if (type instanceof Class<?> known && known.isRecord()) {
            return read(in, known.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no way to receive a " + type);
    }

    private static int size(DataInputStream in, int unit) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST || (unit > 0 && size > in.available())) {
            throw new ProtocolException("a length of " + size, null);
        }
        return size;
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
