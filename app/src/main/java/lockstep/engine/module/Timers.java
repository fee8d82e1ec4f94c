package lockstep.engine.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/**
 * What an event loop will do later, the earliest first; of two for the same time the one that was added first. Confined to
 * one thread.
 */
final class Timers implements OfOneType {
    static final PyType TYPE = PyType.builtin("_loop", "Timers", Types.OBJECT, Timers::fill);

    private static final int FIRST_ROOM = 16;

    private double[] times = new double[FIRST_ROOM];
    private long[] numbers = new long[FIRST_ROOM];
    private Object[] items = new Object[FIRST_ROOM];
    private int size;
    private long added;

    @Override
    public PyType type() {
        return TYPE;
    }

    private static void fill(TypeContent content) {
        content.constructor("Timers(cls)", (thread, given) -> new Timers())
                .method("add(self, when, item, /)", (thread, given) -> {
                    of(given).add(((Number) given[1]).doubleValue(), given[2]);
                    return Singleton.NONE;
                })
                .method("first(self, /)", (thread, given) -> of(given).size == 0 ? Singleton.NONE : of(given).times[0])
                .method("due(self, now, /)", (thread, given) -> of(given)
                        .due(thread, ((Number) given[1]).doubleValue()))
                .method("all(self, /)", (thread, given) -> thread.heap()
                        .list(Arrays.asList(of(given).items).subList(0, of(given).size)))
                .method("clear(self, /)", (thread, given) -> {
                    of(given).clear();
                    return Singleton.NONE;
                })
                .method("__len__(self, /)", (thread, given) -> Ints.of(of(given).size));
    }

    private static Timers of(Object[] given) {
        return (Timers) given[0];
    }

    private void clear() {
        Arrays.fill(items, null);
        size = 0;
    }

    private void add(double when, Object item) {
        if (size == items.length) {
            int room = size * 2;
            times = Arrays.copyOf(times, room);
            numbers = Arrays.copyOf(numbers, room);
            items = Arrays.copyOf(items, room);
        }
        long number = added++;
        int at = size++;
        while (at > 0) {
            int above = (at - 1) / 2;
            if (!before(when, number, above)) {
                break;
            }
            move(above, at);
            at = above;
        }
        put(at, when, number, item);
    }

    /** Removes what is due then. @return a list of it, in order */
    private Object due(Context thread, double now) {
        List<Object> found = new ArrayList<>();
        while (size > 0 && times[0] <= now) {
            found.add(items[0]);
            removeFirst();
        }
        return thread.heap().list(found);
    }

    private void removeFirst() {
        size--;
        double when = times[size];
        long number = numbers[size];
        Object item = items[size];
        items[size] = null;
        if (size == 0) {
            return;
        }
        int at = 0;
        while (at * 2 + 1 < size) {
            int below = at * 2 + 1;
            if (below + 1 < size && before(times[below + 1], numbers[below + 1], below)) {
                below++;
            }
            if (before(when, number, below)) {
                break;
            }
            move(below, at);
            at = below;
        }
        put(at, when, number, item);
    }

    private boolean before(double when, long number, int other) {
        return when < times[other] || (when == times[other] && number < numbers[other]);
    }

    private void move(int from, int to) {
        put(to, times[from], numbers[from], items[from]);
    }

    private void put(int at, double when, long number, Object item) {
        times[at] = when;
        numbers[at] = number;
        items[at] = item;
    }
}
