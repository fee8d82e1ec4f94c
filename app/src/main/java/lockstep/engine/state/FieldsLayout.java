package lockstep.engine.state;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects by their fields. Final fields are looked at and never written: what they hold may change, they do not. */
final class FieldsLayout extends Layout {
    private final Field[] references;
    private final Field[] primitives;
    private final Field[] openReferences;
    private final int[] openReferencePlaces;
    private final Field[] openPrimitives;
    private final int[] openPrimitivePlaces;

    /** @param ignored fields that are no part of the state, as {@code Class.field} with the class's simple name */
    FieldsLayout(Class<?> type, Set<String> ignored) {
        List<Field> objects = new ArrayList<>();
        List<Field> numbers = new ArrayList<>();
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                boolean counts = !Modifier.isStatic(field.getModifiers())
                        && !ignored.contains(part.getSimpleName() + "." + field.getName());
                if (counts) {
                    (field.getType().isPrimitive() ? numbers : objects).add(field);
                }
            }
        }
        references = objects.toArray(new Field[0]);
        primitives = numbers.toArray(new Field[0]);
        AccessibleObject.setAccessible(references, true);
        AccessibleObject.setAccessible(primitives, true);
        openReferencePlaces = open(references);
        openReferences = at(references, openReferencePlaces);
        openPrimitivePlaces = open(primitives);
        openPrimitives = at(primitives, openPrimitivePlaces);
    }

    private static int[] open(Field[] fields) {
        int[] places = new int[fields.length];
        int count = 0;
        for (int i = 0; i < fields.length; i++) {
            if (!Modifier.isFinal(fields[i].getModifiers())) {
                places[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(places, count);
    }

    private static Field[] at(Field[] fields, int[] places) {
        Field[] some = new Field[places.length];
        for (int i = 0; i < places.length; i++) {
            some[i] = fields[places[i]];
        }
        return some;
    }

    /** Whether the object itself never changes. */
    @Override
    boolean isConstant() {
        return openReferences.length == 0 && openPrimitives.length == 0;
    }

    @Override
    Content save(Object object, @Nullable Content before) {
        try {
            if (before != null && isUnchanged(object, before)) {
                return before;
            }
            @Nullable Object[] parts = new @Nullable Object[references.length];
            long[] numbers = new long[primitives.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = references[i].get(object);
            }
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number(primitives[i], object);
            }
            return new Content(parts, numbers);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "cannot read the fields of " + object.getClass().getName(), e);
        }
    }

    private boolean isUnchanged(Object object, Content before) throws IllegalAccessException {
        for (int i = 0; i < openReferences.length; i++) {
            if (!Content.same(openReferences[i].get(object), before.parts()[openReferencePlaces[i]])) {
                return false;
            }
        }
        for (int i = 0; i < openPrimitives.length; i++) {
            if (number(openPrimitives[i], object) != before.numbers()[openPrimitivePlaces[i]]) {
                return false;
            }
        }
        return true;
    }

    @Override
    void restore(Object object, Content content) {
        try {
            for (int i = 0; i < openReferences.length; i++) {
                openReferences[i].set(object, content.parts()[openReferencePlaces[i]]);
            }
            for (int i = 0; i < openPrimitives.length; i++) {
                set(openPrimitives[i], object, content.numbers()[openPrimitivePlaces[i]]);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "cannot write the fields of " + object.getClass().getName(), e);
        }
    }

    private static long number(Field field, Object object) throws IllegalAccessException {
        Class<?> type = field.getType();
        if (type == boolean.class) {
            return field.getBoolean(object) ? 1 : 0;
        } else if (type == double.class || type == float.class) {
            return Double.doubleToRawLongBits(field.getDouble(object));
        } else if (type == char.class) {
            return field.getChar(object);
        }
        return field.getLong(object);
    }

    private static void set(Field field, Object object, long number) throws IllegalAccessException {
        Class<?> type = field.getType();
        if (type == int.class) {
            field.setInt(object, (int) number);
        } else if (type == long.class) {
            field.setLong(object, number);
        } else if (type == boolean.class) {
            field.setBoolean(object, number != 0);
        } else if (type == double.class) {
            field.setDouble(object, Double.longBitsToDouble(number));
        } else if (type == float.class) {
            field.setFloat(object, (float) Double.longBitsToDouble(number));
        } else if (type == char.class) {
            field.setChar(object, (char) number);
        } else if (type == short.class) {
            field.setShort(object, (short) number);
        } else {
            field.setByte(object, (byte) number);
        }
    }
}
