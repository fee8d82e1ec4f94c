package lockstep.engine.image;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Copies a record of the engine by its fields and its canonical constructor. Accessors called by reflection would each
 * become a class made at run time.
 */
final class RecordForm extends Form {
    private final Class<?> type;
    private final Field[] fields;
    private final Constructor<?> constructor;

    RecordForm(Class<?> type) {
        super(Making.FROM_PARTS);
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] kinds = new Class<?>[components.length];
        fields = new Field[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                kinds[i] = components[i].getType();
                fields[i] = type.getDeclaredField(components[i].getName());
                fields[i].setAccessible(true);
            }
            constructor = type.getDeclaredConstructor(kinds);
            constructor.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new ImageException("no fields or canonical constructor in " + type.getName(), e);
        }
    }

    @Override
    @Nullable
    Object[] parts(Object object) {
        @Nullable Object[] parts = new @Nullable Object[fields.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = fields[i].get(object);
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
