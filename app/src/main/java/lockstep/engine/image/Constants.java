package lockstep.engine.image;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a constant of a class holds: marks, builtin types. They are compared by identity, so they are written by
 * the name of the constant. Not thread-safe.
 */
final class Constants {
    private static final String OWN_PACKAGES = "lockstep.";

    /** Between a constant and a field of it. */
    private static final String PART = ".";

    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final Set<Class<?>> known = new HashSet<>();

    /** Adds the constants of a class and of those it extends. */
    void add(Class<?> type) {
        for (Class<?> part = type;
                part != null && part.getName().startsWith(OWN_PACKAGES);
                part = part.getSuperclass()) {
            if (known.add(part)) {
                for (Field field : part.getDeclaredFields()) {
                    add(part, field);
                }
            }
        }
    }

    private void add(Class<?> owner, Field field) {
        int constant = Modifier.STATIC | Modifier.FINAL;
        if ((field.getModifiers() & constant) != constant || field.getType().isPrimitive()) {
            return;
        }
        Object value = read(field);
        if (value != null && Leaves.of(value) == Leaves.NOT_A_LEAF && !(value instanceof Number)) {
            names.putIfAbsent(value, owner.getName() + "#" + field.getName());
        } else if (value instanceof Enum<?> choice) {
            addParts(owner.getName() + "#" + field.getName() + PART, choice);
        }
    }

    /** Adds what a constant of an enumeration holds itself, of the engine's own classes. */
    private void addParts(String name, Enum<?> choice) {
        for (Field part : choice.getDeclaringClass().getDeclaredFields()) {
            boolean own = part.getType().getName().startsWith(OWN_PACKAGES);
            if (own && !part.isEnumConstant() && (part.getModifiers() & Modifier.STATIC) == 0) {
                Object value = read(part, choice);
                if (value != null && Leaves.of(value) == Leaves.NOT_A_LEAF) {
                    names.putIfAbsent(value, name + part.getName());
                }
            }
        }
    }

    /** Returns the name of the constant that holds the object, or null. */
    @Nullable
    String name(Object object) {
        return names.get(object);
    }

    /** Returns the object of a constant. */
    static Object find(String name, Classes classes) {
        int mark = name.indexOf('#');
        try {
            Class<?> owner = classes.find(name.substring(0, mark));
            int part = name.indexOf(PART, mark);
            String constant = name.substring(mark + 1, part < 0 ? name.length() : part);
            Object value = read(owner.getDeclaredField(constant));
            if (part >= 0 && value != null) {
                value = read(owner.getDeclaredField(name.substring(part + PART.length())), value);
            }
            if (value == null) {
                throw new ImageException("nothing in " + name);
            }
            return value;
        } catch (NoSuchFieldException | IndexOutOfBoundsException e) {
            throw new ImageException("no constant " + name, e);
        }
    }

    private static @Nullable Object read(Field field) {
        return read(field, null);
    }

    private static @Nullable Object read(Field field, @Nullable Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new ImageException("cannot read the constant " + field, e);
        }
    }
}
