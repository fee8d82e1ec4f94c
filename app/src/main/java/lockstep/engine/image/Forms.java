package lockstep.engine.image;

import java.lang.reflect.Field;
import java.util.function.Predicate;

/**
 * The form of each class that can be copied. Finding out what a class consists of takes long, so one of these serves all
 * images of a kind. Thread-safe.
 */
public final class Forms {
    private static final String OWN_PACKAGES = "lockstep.";

    private final Predicate<Field> isCache;
    private final ClassValue<Form> known = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return make(type);
        }
    };

    /** @param isCache fields that come out null or zero, an array empty and as long as it was */
    public Forms(Predicate<Field> isCache) {
        this.isCache = isCache;
    }

    /**
     * Returns the form of a class.
     *
     * @throws ImageException when such objects cannot be copied
     */
    Form of(Class<?> type) {
        return known.get(type);
    }

    private Form make(Class<?> type) {
        if (type.isArray()) {
            return new ArrayForm(type.getComponentType());
        }
        Form form = HolderForms.of(type);
        if (form == null) {
            form = CollectionForms.of(type);
        }
        if (form != null) {
            return form;
        }
        if (!type.getName().startsWith(OWN_PACKAGES) || type.isHidden() || type.isSynthetic()) {
            throw new ImageException("a " + type.getName() + " cannot be copied into another process");
        }
        return type.isRecord() ? new RecordForm(type) : new FieldsForm(type, isCache);
    }
}
