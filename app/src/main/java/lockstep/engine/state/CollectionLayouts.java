package lockstep.engine.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The JDK's collections and holders, whose fields are closed to us, by what they hold. */
final class CollectionLayouts {
    private static final Set<Class<?>> OPEN = Set.of(
            ArrayList.class,
            ArrayDeque.class,
            ConcurrentLinkedQueue.class,
            ConcurrentLinkedDeque.class,
            CopyOnWriteArrayList.class,
            HashSet.class,
            LinkedHashSet.class,
            HashMap.class,
            LinkedHashMap.class,
            ConcurrentHashMap.class,
            TreeMap.class,
            IdentityHashMap.class);

    private CollectionLayouts() {}

    /** Returns the layout of a collection or holder, or null for anything else. */
    static @Nullable Layout of(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) {
            return new OfMap(OPEN.contains(type));
        } else if (Collection.class.isAssignableFrom(type)) {
            return List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type) || OPEN.contains(type)
                    ? new OfCollection(OPEN.contains(type))
                    : null;
        } else if (type == AtomicInteger.class || type == AtomicLong.class || type == AtomicBoolean.class) {
            return new OfNumber();
        }
        return type == AtomicReference.class ? new OfReference() : null;
    }

    private static Content kept(@Nullable Object[] parts, @Nullable Content before) {
        return before != null && before.holds(parts) ? before : Content.of(parts);
    }

    private static final class OfCollection extends Layout {
        private final boolean open;

        OfCollection(boolean open) {
            this.open = open;
        }

        @Override
        boolean isConstant() {
            return !open;
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            return kept(((Collection<?>) object).toArray(), before);
        }

        @Override
        @SuppressWarnings("unchecked")
        void restore(Object object, Content content) {
            if (open) {
                Collection<Object> collection = (Collection<Object>) object;
                collection.clear();
                Collections.addAll(collection, content.parts());
            }
        }
    }

    private static final class OfMap extends Layout {
        private final boolean open;

        OfMap(boolean open) {
            this.open = open;
        }

        @Override
        boolean isConstant() {
            return !open;
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            Map<?, ?> map = (Map<?, ?>) object;
            List<Object> parts = new ArrayList<>(map.size() * 2);
            map.forEach((key, value) -> {
                parts.add(key);
                parts.add(value);
            });
            return kept(parts.toArray(), before);
        }

        @Override
        @SuppressWarnings("unchecked")
        void restore(Object object, Content content) {
            if (open) {
                Map<Object, Object> map = (Map<Object, Object>) object;
                map.clear();
                @Nullable Object[] parts = content.parts();
                for (int i = 0; i < parts.length; i += 2) {
                    map.put(parts[i], parts[i + 1]);
                }
            }
        }
    }

    private static final class OfNumber extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            long number = object instanceof AtomicBoolean flag ? flag.get() ? 1 : 0 : ((Number) object).longValue();
            return before != null && before.numbers()[0] == number
                    ? before
                    : new Content(Content.NO_PARTS, new long[] {number});
        }

        @Override
        void restore(Object object, Content content) {
            long number = content.numbers()[0];
            if (object instanceof AtomicBoolean flag) {
                flag.set(number != 0);
            } else if (object instanceof AtomicInteger small) {
                small.set((int) number);
            } else {
                ((AtomicLong) object).set(number);
            }
        }
    }

    private static final class OfReference extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            return kept(new @Nullable Object[] {((AtomicReference<?>) object).get()}, before);
        }

        @Override
        @SuppressWarnings("unchecked")
        void restore(Object object, Content content) {
            ((AtomicReference<@Nullable Object>) object).set(content.parts()[0]);
        }
    }
}
