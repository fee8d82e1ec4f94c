package lockstep.engine.image;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The form of each class that can be copied. Thread-safe. */
final class Forms {
    private static final String OWN_PACKAGES = "lockstep.";

    private final Map<Class<?>, Form> known = new ConcurrentHashMap<>();

    /**
     * Returns the form of a class.
     *
     * @throws ImageException when such objects cannot be copied
     */
    Form of(Class<?> type) {
        Form form = known.get(type);
        if (form == null) {
            form = make(type);
            known.put(type, form);
        }
        return form;
    }

    private static Form make(Class<?> type) {
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
        return type.isRecord() ? new RecordForm(type) : new FieldsForm(type);
    }
}
