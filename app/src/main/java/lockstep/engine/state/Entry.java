package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/** What is known of one object. Confined to one thread. */
final class Entry {
    final Object object;
    final Layout layout;
    /** Its number among the fixed ones, or -1. */
    final int fixedNumber;
    /** What it holds, as the last state taken or returned to has it. */
    @Nullable
    Content current;
    /** What of {@link #essenceOf} matters in a key. */
    @Nullable
    Content essence;
    @Nullable
    Content essenceOf;
    /** For a frame, whether it stood before an instruction then. */
    boolean essenceStanding;
    /** The state in which it stands before an instruction. */
    int standing;
    /** The last state that found it. */
    int generation;
    /** Its place in the key of that state. */
    int number;
    /** The state during which it cannot have changed. */
    int still;
    /** The table it is in. */
    int epoch;

    Entry(Object object, Layout layout, int fixedNumber) {
        this.object = object;
        this.layout = layout;
        this.fixedNumber = fixedNumber;
    }
}
