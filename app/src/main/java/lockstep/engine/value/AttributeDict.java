package lockstep.engine.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code __dict__} of an object: its attributes as they were when it was asked for. What is changed in it is changed
 * in the object; what is later changed in the object is seen by asking for the dict again.
 */
public final class AttributeDict extends PyDict {
    private final Attributed target;

    /** @param content the attributes at this moment, in order */
    public AttributeDict(Attributed target, Map<String, Object> content) {
        this.target = target;
        content.forEach((name, value) -> {
            DictTable now = table();
            super.store(now, now.count, -1, name, name.hashCode(), value, true);
        });
    }

    /** Returns the object whose attributes these are. */
    public Attributed target() {
        return target;
    }

    @Override
    @Nullable
    Object store(DictTable now, int seen, int entry, Object key, int hash, Object value, boolean replace) {
        Object before = super.store(now, seen, entry, key, hash, value, replace);
        if (key instanceof String name && (replace || before == null)) {
            target.attribute(name, value);
        }
        return before;
    }

    @Override
    @Nullable
    Object erase(DictTable now, int entry) {
        Object key = now.key(entry);
        Object before = super.erase(now, entry);
        removed(key);
        return before;
    }

    private void removed(@Nullable Object key) {
        if (key instanceof String name) {
            target.removeAttribute(name);
        }
    }

    @Override
    public Object @Nullable [] popLast() {
        Object[] entry = super.popLast();
        if (entry != null) {
            removed(entry[0]);
        }
        return entry;
    }

    @Override
    public Object @Nullable [] popFirst() {
        Object[] entry = super.popFirst();
        if (entry != null) {
            removed(entry[0]);
        }
        return entry;
    }

    @Override
    public void clear() {
        for (Object key : keys()) {
            removed(key);
        }
        super.clear();
    }
}
