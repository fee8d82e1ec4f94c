package lockstep.engine.type;

import java.util.Arrays;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The stable sort of {@code sorted()} and {@code list.sort()}. Values of one simple type are compared in Java; for others a
 * merge sort asks only {@code <}, as Python promises, and bears answers that make no sense.
 */
public final class Sorting {
    private static final int RUN = 16;

    /** Below this many items CPython looks for one run and inserts the others; so are they compared here, one by one. */
    private static final int SHORT = 64;

    private final Context context;
    private final Object[] keys;
    private final Object[] items;
    private final Object[] spareKeys;
    private final Object[] spareItems;
    private final @Nullable Object own;

    private Sorting(Context context, Object[] keys, Object[] items) {
        this.context = context;
        this.keys = keys;
        this.own = own(keys);
        this.items = items;
        this.spareKeys = new Object[keys.length];
        this.spareItems = keys == items ? spareKeys : new Object[items.length];
    }

    /** Sorts the array. */
    public static void sort(Context context, Object[] items, @Nullable Object key, boolean reverse) {
        Object[] keys = items;
        if (key != null) {
            keys = new Object[items.length];
            for (int i = 0; i < items.length; i++) {
                keys[i] = context.call(key, items[i]);
            }
        }
        if (reverse) {
            reverse(items);
            if (keys != items) {
                reverse(keys);
            }
        }
        if (keys != items || !sortSimple(items)) {
            new Sorting(context, keys, items).run();
        }
        if (reverse) {
            reverse(items);
        }
    }

    private static void reverse(Object[] items) {
        for (int i = 0, j = items.length - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    private static boolean sortSimple(Object[] items) {
        boolean longs = true;
        boolean strings = true;
        for (Object item : items) {
            longs &= item instanceof Long;
            strings &= item instanceof String;
            if (!longs && !strings) {
                return false;
            }
        }
        if (longs) {
            Arrays.sort(items, (a, b) -> Long.compare((Long) a, (Long) b));
        } else {
            Arrays.sort(items, (a, b) -> Strings.compare((String) a, (String) b));
        }
        return true;
    }

    private boolean less(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x < y;
        }
        if (own != null) {
            Object answer = context.call(own, a, b);
            if (answer != Singleton.NOT_IMPLEMENTED) {
                return Operators.truth(context, answer);
            }
        }
        return Comparison.LESS.test(context, a, b);
    }

    /**
     * Returns the {@code __lt__} of the program that all keys have, or null. It is asked first, and again in the usual way
     * when it does not know, as CPython does.
     */
    private static @Nullable Object own(Object[] keys) {
        if (keys.length < 2 || !(keys[0] instanceof PyInstance)) {
            return null;
        }
        PyType type = Types.of(keys[0]);
        for (Object key : keys) {
            if (Types.of(key) != type) {
                return null;
            }
        }
        return type.lookup("__lt__") instanceof PyFunction function ? function : null;
    }

    private void run() {
        int count = keys.length;
        if (count < SHORT) {
            insert(firstRun());
            return;
        }
        for (int start = 0; start < count; start += RUN) {
            insertionSort(start, Math.min(count, start + RUN));
        }
        for (long width = RUN; width < count; width *= 2) {
            for (long start = 0; start + width < count; start += 2 * width) {
                merge((int) start, (int) (start + width), (int) Math.min(count, start + 2 * width));
            }
        }
    }

    /** Returns how many items at the start are in order; those of a falling run are turned round. */
    private int firstRun() {
        int count = keys.length;
        int n = Math.min(1, count);
        while (n < count && n > 0 && !less(keys[n], keys[n - 1])) {
            n++;
        }
        if (n >= count || (n > 1 && less(keys[0], keys[n - 1]))) {
            return n;
        }
        turn(0, n);
        int equal = 0;
        for (n++; n < count; n++) {
            if (less(keys[n], keys[n - 1])) {
                turn(n - 1 - equal, n);
                equal = 0;
            } else if (less(keys[n - 1], keys[n])) {
                break;
            } else {
                equal++;
            }
        }
        turn(n - 1 - equal, n);
        turn(0, n);
        while (n < count && !less(keys[n], keys[n - 1])) {
            n++;
        }
        return n;
    }

    private void turn(int start, int end) {
        for (int i = start, j = end - 1; i < j; i++, j--) {
            swap(keys, i, j);
            if (items != keys) {
                swap(items, i, j);
            }
        }
    }

    private static void swap(Object[] array, int i, int j) {
        Object kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }

    /** Puts each item after those in order to its place among them. */
    private void insert(int ordered) {
        for (int i = ordered; i < keys.length; i++) {
            Object key = keys[i];
            int low = 0;
            int high = i;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (less(key, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            place(low, i);
        }
    }

    /** Moves an item to a lower place. */
    private void place(int low, int from) {
        Object key = keys[from];
        Object item = items[from];
        System.arraycopy(keys, low, keys, low + 1, from - low);
        keys[low] = key;
        if (items != keys) {
            System.arraycopy(items, low, items, low + 1, from - low);
            items[low] = item;
        }
    }

    private void insertionSort(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Object key = keys[i];
            int low = start;
            int high = i;
            if (!less(key, keys[i - 1])) {
                continue;
            }
            high = i - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (less(key, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            place(low, i);
        }
    }

    private void merge(int start, int middle, int end) {
        if (!less(keys[middle], keys[middle - 1])) {
            return;
        }
        int size = middle - start;
        System.arraycopy(keys, start, spareKeys, 0, size);
        if (items != keys) {
            System.arraycopy(items, start, spareItems, 0, size);
        }
        int left = 0;
        int right = middle;
        int at = start;
        try {
            while (left < size && right < end) {
                boolean takeRight = less(keys[right], spareKeys[left]);
                Object key = takeRight ? keys[right] : spareKeys[left];
                Object item = takeRight ? items[right] : spareItems[left];
                keys[at] = key;
                items[at] = item;
                at++;
                right += takeRight ? 1 : 0;
                left += takeRight ? 0 : 1;
            }
        } finally {
            System.arraycopy(spareKeys, left, keys, at, size - left);
            if (items != keys) {
                System.arraycopy(spareItems, left, items, at, size - left);
            }
        }
    }
}
