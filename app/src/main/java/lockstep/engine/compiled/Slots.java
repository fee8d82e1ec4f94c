package lockstep.engine.compiled;

import java.util.Arrays;

/** Which JVM local holds which form of which register. Mutable. */
final class Slots {
    private final int[] references;
    private final int[] longs;
    private final int[] doubles;
    private final int[] bools;
    private final int[] ranges;
    private int next;

    Slots(int registers, int first) {
        references = empty(registers);
        longs = empty(registers);
        doubles = empty(registers);
        bools = empty(registers);
        ranges = empty(registers);
        next = first;
    }

    private static int[] empty(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, -1);
        return slots;
    }

    /** Returns the local of a form; for {@link Kind#RANGE} the first of six. */
    int of(int register, Kind kind) {
        return switch (kind) {
            case LONG -> of(longs, register, 2);
            case DOUBLE -> of(doubles, register, 2);
            case BOOL -> of(bools, register, 1);
            case RANGE -> of(ranges, register, 6);
            default -> of(references, register, 1);
        };
    }

    /** Has a register's object form in a local that exists already. */
    void place(int register, int slot) {
        references[register] = slot;
    }

    private int of(int[] slots, int register, int size) {
        if (slots[register] < 0) {
            slots[register] = fresh(size);
        }
        return slots[register];
    }

    /** Returns a new local. */
    int fresh(int size) {
        int slot = next;
        next += size;
        return slot;
    }
}
