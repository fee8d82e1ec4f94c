package lockstep.engine.image;

import java.util.HashMap;
import java.util.Map;

/** The form of each class that can be copied. Not thread-safe. */
final class Forms {
    private static final String OWN_PACKAGES = "lockstep.";

    private final Map<Class<?>, Form> known = new HashMap<>();
    private final Anchors anchors;

    Forms(Anchors anchors) {
        this.anchors = anchors;
    }

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
        return type.isRecord() ? new RecordForm(type) : new FieldsForm(type, anchors::isCache);
    }
}
