package lockstep.engine.type;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for objects, in the order in which they are asked for: the same in each run of a program that takes the same way,
 * which the JVM's own are not. Thread-safe.
 */
public final class IdentityNumbers {
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private int next = 1;

    /** An object that may be forgotten once nobody else knows it. */
    private static final class Place extends WeakReference<Object> {
        private final int hash;

        Place(Object object, @Nullable ReferenceQueue<Object> gone) {
            super(object, gone);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            Object object = get();
            return object != null && other instanceof Place place && place.get() == object;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Returns an object's number. */
    public synchronized int of(Object object) {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            numbers.remove(each);
        }
        Integer known = numbers.get(new Place(object, null));
        if (known != null) {
            return known;
        }
        numbers.put(new Place(object, gone), next);
        return next++;
    }
}
