package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A walk over the entries of a dict in order, which may change meanwhile. Confined to one thread. */
public final class DictWalk {
    private final PyDict dict;
    private int at;
    private @Nullable Object key;
    private @Nullable Object value;

    public DictWalk(PyDict dict) {
        this.dict = dict;
    }

    /** Goes to the next entry. @return whether there is one */
    public boolean next() {
        DictTable table = dict.table();
        int count = table.count;
        while (at < count) {
            Object nextKey = table.key(at);
            Object nextValue = table.value(at);
            at++;
            if (nextKey != null && nextValue != null) {
                VarHandle.acquireFence();
                key = nextKey;
                value = nextValue;
                return true;
            }
        }
        return false;
    }

    /** Returns the dict. */
    public PyDict dict() {
        return dict;
    }

    /**
     * Returns where it is: the entries that it has passed, and how the dict's table is laid out, on which it depends where
     * these will be after changes.
     */
    public long[] place() {
        long[] layout = dict.table().layout();
        long[] place = Arrays.copyOf(layout, layout.length + 1);
        place[layout.length] = at;
        return place;
    }

    public Object key() {
        return Objects.requireNonNull(key);
    }

    public Object value() {
        return Objects.requireNonNull(value);
    }

    int entry() {
        return at - 1;
    }
}
