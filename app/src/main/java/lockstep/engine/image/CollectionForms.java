package lockstep.engine.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Forms of the JDK's collections, whose fields are closed to us. */
final class CollectionForms {
    private CollectionForms() {}

    /** Returns the form of a collection, or null for anything else. */
    static @Nullable Form of(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) {
            return map(type);
        }
        return Collection.class.isAssignableFrom(type) ? collection(type) : null;
    }

    private static @Nullable Form map(Class<?> type) {
        if (type == HashMap.class) {
            return new MapForm(HashMap::new);
        } else if (type == LinkedHashMap.class) {
            return new MapForm(LinkedHashMap::new);
        } else if (type == ConcurrentHashMap.class) {
            return new MapForm(ConcurrentHashMap::new);
        } else if (type == TreeMap.class) {
            return new MapForm(TreeMap::new);
        } else if (type == IdentityHashMap.class) {
            return new MapForm(IdentityHashMap::new);
        } else if (type == Map.of().getClass() || type == Map.of(1, 1).getClass()) {
            return new FrozenForm(CollectionForms::pairs, parts -> Map.copyOf(unpair(new HashMap<>(), parts)));
        } else if (type == Collections.unmodifiableMap(Map.of()).getClass()) {
            return new FrozenForm(
                    CollectionForms::pairs, parts -> Collections.unmodifiableMap(unpair(new LinkedHashMap<>(), parts)));
        }
        return null;
    }

    private static @Nullable Form collection(Class<?> type) {
        if (type == ArrayList.class) {
            return new ItemsForm(Form.Making.BEFORE_PARTS, ArrayList::new);
        } else if (type == ArrayDeque.class) {
            return new ItemsForm(Form.Making.BEFORE_PARTS, ArrayDeque::new);
        } else if (type == ConcurrentLinkedQueue.class) {
            return new ItemsForm(Form.Making.BEFORE_PARTS, ConcurrentLinkedQueue::new);
        } else if (type == ConcurrentLinkedDeque.class) {
            return new ItemsForm(Form.Making.BEFORE_PARTS, ConcurrentLinkedDeque::new);
        } else if (type == CopyOnWriteArrayList.class) {
            return new ItemsForm(Form.Making.BEFORE_PARTS, CopyOnWriteArrayList::new);
        } else if (type == HashSet.class) {
            return new ItemsForm(Form.Making.FILLED_LAST, HashSet::new);
        } else if (type == LinkedHashSet.class) {
            return new ItemsForm(Form.Making.FILLED_LAST, LinkedHashSet::new);
        } else if (Set.class.isAssignableFrom(type)) {
            return new FrozenForm(CollectionForms::items, parts -> Set.copyOf(Arrays.asList(parts)));
        } else if (List.class.isAssignableFrom(
                type)) { // List.of, Arrays.asList, sublists: read only, as they are used here
            return new FrozenForm(
                    CollectionForms::items, parts -> Collections.unmodifiableList(Arrays.asList(parts.clone())));
        }
        return null;
    }

    private static @Nullable Object[] items(Object collection) {
        return ((Collection<?>) collection).toArray();
    }

    private static @Nullable Object[] pairs(Object map) {
        List<Object> parts = new ArrayList<>();
        ((Map<?, ?>) map).forEach((key, value) -> {
            parts.add(key);
            parts.add(value);
        });
        return parts.toArray();
    }

    private static Map<Object, Object> unpair(Map<Object, Object> map, @Nullable Object[] parts) {
        for (int i = 0; i + 1 < parts.length; i += 2) {
            map.put(parts[i], parts[i + 1]);
        }
        return map;
    }

    private static final class MapForm extends Form {
        private final Supplier<Map<Object, Object>> maker;

        MapForm(Supplier<Map<Object, Object>> maker) {
            super(Making.FILLED_LAST);
            this.maker = maker;
        }

        @Override
        @Nullable
        Object[] parts(Object object) {
            return pairs(object);
        }

        @Override
        Object shell(int parts) {
            return maker.get();
        }

        @Override
        @SuppressWarnings("unchecked") // made by shell
        void fill(Object shell, @Nullable Object[] parts) {
            unpair((Map<Object, Object>) shell, parts);
        }
    }

    private static final class ItemsForm extends Form {
        private final Supplier<Collection<Object>> maker;

        ItemsForm(Making making, Supplier<Collection<Object>> maker) {
            super(making);
            this.maker = maker;
        }

        @Override
        @Nullable
        Object[] parts(Object object) {
            return items(object);
        }

        @Override
        Object shell(int parts) {
            return maker.get();
        }

        @Override
        @SuppressWarnings("unchecked") // made by shell
        void fill(Object shell, @Nullable Object[] parts) {
            Collections.addAll((Collection<Object>) shell, parts);
        }
    }

    private static final class FrozenForm extends Form {
        private final Function<Object, @Nullable Object[]> taker;
        private final Function<@Nullable Object[], Object> maker;

        FrozenForm(Function<Object, @Nullable Object[]> taker, Function<@Nullable Object[], Object> maker) {
            super(Making.FROM_PARTS);
            this.taker = taker;
            this.maker = maker;
        }

        @Override
        @Nullable
        Object[] parts(Object object) {
            return taker.apply(object);
        }

        @Override
        Object build(@Nullable Object[] parts) {
            return maker.apply(parts);
        }
    }
}
