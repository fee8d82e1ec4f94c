package lockstep.engine.value;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list. Indices are Python's: negative ones count from the end. Every public operation is one step for other threads
 * where a GIL protects the list; {@link GuardedList} makes it so without one. Operations on a place that does not exist
 * return null or false; callers raise.
 */
public class PyList {
    private static final int LEAST_GROWTH = 4;

    private Object[] items;
    private int size;

    /** Takes over the array; the first {@code size} places count. */
    PyList(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** Returns the item, or null when there is none. */
    public @Nullable Object get(long index) {
        Object[] now = items;
        int count = size;
        long place = index < 0 ? index + count : index;
        return place >= 0 && place < count && place < now.length ? now[(int) place] : null;
    }

    /** Replaces the item. @return whether there is one */
    public boolean set(long index, Object value) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            return false;
        }
        VarHandle.releaseFence();
        items[(int) place] = value;
        return true;
    }

    public void append(Object value) {
        Object[] now = room(size + 1);
        VarHandle.releaseFence();
        now[size++] = value;
    }

    /** Adds all of the array. */
    public void extend(Object[] values, int count) {
        Object[] now = room(size + count);
        VarHandle.releaseFence();
        System.arraycopy(values, 0, now, size, count);
        size += count;
    }

    /** Inserts before the index, which is cut to the list. */
    public void insert(long index, Object value) {
        int place = cut(index, size);
        Object[] now = room(size + 1);
        System.arraycopy(now, place, now, place + 1, size - place);
        VarHandle.releaseFence();
        now[place] = value;
        size++;
    }

    /** Removes an item. @return the item, or null when there is none */
    public @Nullable Object pop(long index) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            return null;
        }
        Object item = items[(int) place];
        replace((int) place, (int) place + 1, new Object[0]);
        return item;
    }

    /** Removes the item at the place if it is still that one. @return whether it was */
    public boolean removeAt(int place, Object expected) {
        if (place >= size || items[place] != expected) {
            return false;
        }
        replace(place, place + 1, new Object[0]);
        return true;
    }

    /** Puts the values in place of the items from {@code from} to before {@code to}, both cut to the list. */
    public void replace(int from, int to, Object[] values) {
        int count = size;
        int first = Math.min(from, count);
        int end = Math.max(first, Math.min(to, count));
        int grown = count + values.length - (end - first);
        Object[] now = room(grown);
        System.arraycopy(now, end, now, first + values.length, count - end);
        VarHandle.releaseFence();
        System.arraycopy(values, 0, now, first, values.length);
        size = grown;
        if (grown < count) {
            Arrays.fill(now, grown, count, null);
            if (now.length > 64 && grown < now.length / 4) {
                items = Arrays.copyOf(now, grown + LEAST_GROWTH);
            }
        }
    }

    /**
     * Does what a slice asks for in one step.
     *
     * @param slice gives its bounds for a length
     * @param values to put in place of the items; null deletes them
     * @return -1 when done, else how many items the slice has, which is not how many values there are
     */
    public int replaceSlice(Slice.Bounds slice, Object @Nullable [] values) {
        int[] bounds = slice.of(size);
        int start = bounds[0];
        int step = bounds[2];
        int count = bounds[3];
        if (step == 1) {
            replace(start, Math.max(start, bounds[1]), values == null ? new Object[0] : values);
            return -1;
        }
        if (values == null) {
            removeEach(step < 0 ? start + (count - 1) * step : start, Math.abs(step), count);
            return -1;
        }
        if (values.length != count) {
            return count;
        }
        VarHandle.releaseFence();
        for (int i = 0; i < count; i++) {
            items[start + i * step] = values[i];
        }
        return -1;
    }

    private void removeEach(int first, int step, int count) {
        if (count == 0) {
            return;
        }
        int kept = first;
        long next = first;
        int left = count;
        for (int i = first; i < size; i++) {
            if (left > 0 && i == next) {
                next += step;
                left--;
            } else {
                items[kept++] = items[i];
            }
        }
        Arrays.fill(items, kept, size, null);
        size = kept;
    }

    /** Returns a copy of the items of a slice. */
    public Object[] slice(Slice.Bounds slice) {
        int[] bounds = slice.of(size);
        int start = bounds[0];
        int step = bounds[2];
        Object[] part = new Object[bounds[3]];
        if (step == 1) {
            System.arraycopy(items, start, part, 0, part.length);
        } else {
            for (int i = 0; i < part.length; i++) {
                part[i] = items[start + i * step];
            }
        }
        return part;
    }

    /** Returns a copy of the items. */
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** Repeats the items so that there are {@code times} as many. */
    public void repeat(int times) {
        if (times <= 0) {
            clear();
            return;
        }
        int count = size;
        Object[] now = room(count * times);
        for (int i = 1; i < times; i++) {
            System.arraycopy(now, 0, now, count * i, count);
        }
        size = count * times;
    }

    public void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    public void clear() {
        items = new Object[0];
        size = 0;
    }

    /** Takes all items out, for sorting them meanwhile. */
    public Object[] take() {
        Object[] all = toArray();
        clear();
        return all;
    }

    /** Puts sorted items back. @return whether the list was still empty */
    public boolean putBack(Object[] sorted) {
        boolean untouched = size == 0;
        VarHandle.releaseFence();
        items = sorted;
        size = sorted.length;
        return untouched;
    }

    private Object[] room(int count) {
        Object[] now = items;
        if (count > now.length) {
            now = Arrays.copyOf(now, Math.max(count, now.length + (now.length >> 1) + LEAST_GROWTH));
            VarHandle.releaseFence();
            items = now;
        }
        return now;
    }

    private static int cut(long index, int count) {
        long place = index < 0 ? index + count : index;
        return (int) Math.max(0, Math.min(count, place));
    }
}
