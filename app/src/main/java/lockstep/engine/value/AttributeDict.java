package lockstep.engine.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code __dict__} of an object. What is changed in it is changed in the object; before each look into it, it takes
 * over what has changed in the object.
 */
public final class AttributeDict extends PyDict {
    private final Attributed target;

    public AttributeDict(Attributed target) {
        this.target = target;
    }

    /** Returns the object whose attributes these are. */
    public Attributed target() {
        return target;
    }

    private synchronized void refresh() {
        Map<String, Object> content = target.dictContent();
        content.forEach((name, value) -> {
            DictTable now = super.table();
            int entry = now.find(name);
            if (entry < 0) {
                super.store(now, now.count, -1, name, name.hashCode(), value, true);
            } else if (now.value(entry) != value) {
                now.value(entry, value);
            }
        });
        if (super.size() == content.size()) {
            return;
        }
        DictTable now = super.table();
        for (int entry = 0; entry < now.count; entry++) {
            if (now.key(entry) instanceof String name && !content.containsKey(name)) {
                super.erase(now, entry);
            }
        }
    }

    @Override
    DictTable table() {
        refresh();
        return super.table();
    }

    @Override
    public int size() {
        refresh();
        return super.size();
    }

    @Override
    public Object[] keys() {
        refresh();
        return super.keys();
    }

    @Override
    public Object[] values() {
        refresh();
        return super.values();
    }

    @Override
    DictTable copyTable() {
        refresh();
        return super.copyTable();
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
        refresh();
        Object[] entry = super.popLast();
        if (entry != null) {
            removed(entry[0]);
        }
        return entry;
    }

    @Override
    public Object @Nullable [] popFirst() {
        refresh();
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
