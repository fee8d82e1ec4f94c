package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.Keys;

/** Hash and equality of all values. Immutable. */
public final class PythonKeys implements Keys {
    @Override
    public long hash(Context context, Object key) {
        return Hashes.of(context, key);
    }

    @Override
    public boolean equal(Context context, Object a, Object b) {
        return a == b || Comparison.equal(context, a, b);
    }
}
