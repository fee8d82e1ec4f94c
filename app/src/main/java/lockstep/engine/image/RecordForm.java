package lockstep.engine.image;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Copies a record of the engine through its accessors and its canonical constructor. */
final class RecordForm extends Form {
    private final Class<?> type;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    RecordForm(Class<?> type) {
        super(Making.FROM_PARTS);
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] kinds = new Class<?>[components.length];
        accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            kinds[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        try {
            constructor = type.getDeclaredConstructor(kinds);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new ImageException("no canonical constructor in " + type.getName(), e);
        }
    }

    @Override
    @Nullable
    Object[] parts(Object object) {
        @Nullable Object[] parts = new @Nullable Object[accessors.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = accessors[i].invoke(object);
            }
        } catch (ReflectiveOperationException e) {
            throw new ImageException("cannot read a " + type.getName(), e);
        }
        return parts;
    }

    @Override
    Object build(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new ImageException("cannot make a " + type.getName(), e);
        }
    }
}
