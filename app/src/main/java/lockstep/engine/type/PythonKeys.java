package lockstep.engine.type;

import java.util.function.ToLongFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.Keys;

/** Hash and equality of all values. Thread-safe. */
public final class PythonKeys implements Keys {
    private final ToLongFunction<Object> identity;
    private final Runnable told;

    /** Objects have the hashes that the JVM gives them. */
    public PythonKeys() {
        this(System::identityHashCode, () -> {});
    }

    /**
     * @param identity of objects whose hash is their own
     * @param told called when the program is told such a number
     */
    public PythonKeys(ToLongFunction<Object> identity, Runnable told) {
        this.identity = identity;
        this.told = told;
    }

    @Override
    public long identity(Object object) {
        return identity.applyAsLong(object);
    }

    @Override
    public void tellsIdentity() {
        told.run();
    }

    @Override
    public long hash(Context context, Object key) {
        return Hashes.of(context, key);
    }

    @Override
    public boolean equal(Context context, Object a, Object b) {
        return a == b || Comparison.equal(context, a, b);
    }
}
