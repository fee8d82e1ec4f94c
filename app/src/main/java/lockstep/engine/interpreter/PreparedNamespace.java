package lockstep.engine.interpreter;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lockstep.engine.type.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The namespace of a class body whose metaclass prepared a mapping that wants to see each name as it is bound. Confined
 * to the thread that runs the body.
 */
final class PreparedNamespace extends AbstractMap<String, Object> {
    private final Interpreter in;
    private final Object mapping;
    private final Object store;
    private final Map<String, Object> names;

    private PreparedNamespace(Interpreter in, Object mapping, Object store, Map<String, Object> names) {
        this.in = in;
        this.mapping = mapping;
        this.store = store;
        this.names = names;
    }

    /** Returns the namespace for what {@code __prepare__} made, with what is in it already. */
    static Map<String, Object> of(Interpreter in, Object mapping, Map<String, Object> present) {
        Object store = Attributes.special(in.thread, mapping, "__setitem__");
        Map<String, Object> names = new LinkedHashMap<>(present);
        return store == null ? names : new PreparedNamespace(in, mapping, store, names);
    }

    /** The mapping itself. */
    Object mapping() {
        return mapping;
    }

    @Override
    public @Nullable Object put(String name, Object value) {
        in.call(store, new Object[] {name, value});
        return names.put(name, value);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return names.entrySet();
    }
}
