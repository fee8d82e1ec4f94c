package lockstep.engine.image;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Copies an object of the engine field by field, transient ones excepted, without running a constructor. */
final class FieldsForm extends Form {
    private final Class<?> type;
    private final Field[] fields;
    private final boolean[] caches;

    /** @param isCache fields whose content is not copied */
    FieldsForm(Class<?> type, Predicate<Field> isCache) {
        super(Making.BEFORE_PARTS);
        this.type = type;
        List<Field> all = new ArrayList<>();
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            List<Field> own = new ArrayList<>();
            for (Field field : part.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    own.add(field);
                }
            }
            own.sort((a, b) -> a.getName().compareTo(b.getName()));
            all.addAll(own);
        }
        fields = all.toArray(new Field[0]);
        AccessibleObject.setAccessible(fields, true);
        caches = new boolean[fields.length];
        for (int i = 0; i < caches.length; i++) {
            caches[i] = isCache.test(fields[i]);
        }
    }

    @Override
    @Nullable
    Object[] parts(Object object) {
        @Nullable Object[] parts = new @Nullable Object[fields.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                Object part = fields[i].get(object);
                parts[i] = caches[i] ? emptied(fields[i], part) : part;
            }
        } catch (IllegalAccessException e) {
            throw new ImageException("cannot read the fields of " + type.getName(), e);
        }
        return parts;
    }

    /** What a cache starts with: an empty array of the same length, nothing, or zero. */
    private static @Nullable Object emptied(Field field, @Nullable Object cache) {
        if (field.getType().isPrimitive()) {
            return Array.get(Array.newInstance(field.getType(), 1), 0);
        }
        boolean plain = field.getType() == Object[].class; // an array of something else is made anew by its owner
        return plain && cache instanceof Object[] places ? new @Nullable Object[places.length] : null;
    }

    @Override
    Object shell(int parts) {
        if (parts != fields.length) {
            throw new ImageException(type.getName() + " has " + fields.length + " fields, not " + parts);
        }
        return Bare.make(type);
    }

    @Override
    void fill(Object shell, @Nullable Object[] parts) {
        try {
            for (int i = 0; i < parts.length; i++) {
                fields[i].set(shell, parts[i]);
            }
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new ImageException("cannot set the fields of " + type.getName(), e);
        }
    }
}
