package lockstep.engine.type;

import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Typed;

/** What {@code keys()}, {@code values()} and {@code items()} of a dict give: a window on it. Immutable. */
public record DictView(PyDict dict, Part part) implements Typed {
    /** What of the entries it shows. */
    public enum Part {
        KEYS("dict_keys", "dict_keyiterator"),
        VALUES("dict_values", "dict_valueiterator"),
        ITEMS("dict_items", "dict_itemiterator");

        private final PyType type;
        private final PyType iteratorType;

        Part(String name, String iteratorName) {
            this.type = PyType.builtin(
                    name, Types.OBJECT, content -> DictMethods.fillView(content, !name.equals("dict_values")));
            this.iteratorType = NativeIterator.makeType(iteratorName);
        }

        Object of(Object key, Object value) {
            return switch (this) {
                case KEYS -> key;
                case VALUES -> value;
                case ITEMS -> new PyTuple(key, value);
            };
        }

        PyType iteratorType() {
            return iteratorType;
        }
    }

    @Override
    public PyType type() {
        return part.type;
    }

    boolean isSetLike() {
        return part != Part.VALUES;
    }
}
