package lockstep.engine.race;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of objects, by their identity and for as long as they live. Thread-safe.
 *
 * @param <V> what is known of one; must not refer to it
 */
final class Owners<V> {
    private final ConcurrentHashMap<Object, V> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** An object as a key. */
    private static final class Ref extends WeakReference<Object> {
        private final int hash;

        Ref(Object object, ReferenceQueue<Object> gone) {
            super(object, gone);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Ref ref && ref.get() == get() && get() != null;
        }
    }

    /** An object that is looked up. */
    private record Probe(Object object) {
        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ref ref && ref.get() == object;
        }
    }

    /** Returns what is known of an object, or null. */
    @Nullable
    V find(Object object) {
        return known.get(new Probe(object));
    }

    /** Returns what is known of an object. @param fresh makes it, where nothing is known yet */
    V of(Object object, Supplier<V> fresh) {
        V value = known.get(new Probe(object));
        return value != null ? value : add(object, fresh);
    }

    private V add(Object object, Supplier<V> fresh) {
        for (Object ref = gone.poll(); ref != null; ref = gone.poll()) {
            known.remove(ref);
        }
        return known.computeIfAbsent(new Ref(object, gone), key -> fresh.get());
    }
}
