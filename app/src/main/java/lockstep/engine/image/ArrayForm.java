package lockstep.engine.image;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Copies an array of objects. */
final class ArrayForm extends Form {
    private final Class<?> componentType;

    ArrayForm(Class<?> componentType) {
        super(Making.BEFORE_PARTS);
        this.componentType = componentType;
    }

    @Override
    @Nullable
    Object[] parts(Object object) {
        return (Object[]) object;
    }

    @Override
    Object shell(int parts) {
        return Array.newInstance(componentType, parts);
    }

    @Override
    void fill(Object shell, @Nullable Object[] parts) {
        System.arraycopy(parts, 0, shell, 0, parts.length);
    }
}
