package lockstep.engine.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import lockstep.engine.type.PythonKeys;
import lockstep.engine.value.Heap;
import lockstep.engine.value.PlainHeap;
import lockstep.engine.value.PyList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of states are equal exactly where what can be reached is alike, however it came to be so. */
class StateRecorderTest {
    /** More objects than a recorder keeps in mind of abandoned paths. */
    private static final int MANY = 300_000;

    private final Heap heap = new PlainHeap(new PythonKeys());
    private final PyList early = heap.list(List.of());
    private final StateRecorder recorder = new StateRecorder();

    @BeforeEach
    void begin() {
        recorder.begin(List.of(roots()));
    }

    private StateRecorder.Roots roots(@Nullable Object... more) {
        Object[] all = new Object[1 + more.length];
        all[0] = early;
        System.arraycopy(more, 0, all, 1, more.length);
        return new StateRecorder.Roots(all, null);
    }

    private SavedState save() {
        return recorder.save(List.of(roots()));
    }

    private PyList list(Object... items) {
        return heap.list(List.of(items));
    }

    private void hold(Object... items) {
        early.clear();
        early.extend(items, items.length);
    }

    @Test
    void oneObjectTwice_isToldFromTwoThatAreAlike() {
        PyList shared = list(1L);
        hold(shared, shared);
        SavedState once = save();
        hold(list(1L), list(1L));
        assertNotEquals(once.key(), save().key());
        hold(list(1L), list(1L));
        StateKey two = save().key();
        recorder.restore(once);
        assertSame(shared, early.get(1));
        assertEquals(once.key(), save().key());
        assertNotEquals(two, save().key());
    }

    @Test
    void objectsThatWereForgotten_areTheSameOnesWhenTheyComeBack() {
        PyList shared = list("a");
        PyList holder = list(shared, shared);
        hold(shared, holder);
        SavedState both = save();
        Object[] crowd = new Object[MANY];
        for (int i = 0; i < MANY; i++) {
            crowd[i] = list();
        }
        hold(crowd);
        save();
        hold(shared);
        SavedState alone = save();
        recorder.restore(both);
        assertEquals(both.key(), save().key());
        recorder.restore(alone);
        assertEquals(alone.key(), save().key());
        hold(shared, holder);
        assertEquals(both.key(), save().key());
        recorder.restore(both);
        assertArrayEquals(new Object[] {shared, holder}, early.toArray());
    }
}
