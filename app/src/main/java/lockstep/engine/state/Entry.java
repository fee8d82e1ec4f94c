package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/** What is known of one object. Confined to one thread. */
final class Entry {
    final Object object;
    final Layout layout;
    /** Its number, where it exists from the first state on or never changes as long as the program runs; else -1. */
    int number;
    /** Its place among those that exist from the first state on and change; else -1. */
    int early = -1;
    /** What it holds, as the last state taken or returned to has it. */
    @Nullable
    Content current;
    /** The last state that found it. */
    int generation;
    /** The part of that state it was found in, and its place there. */
    int segment;

    long place;
    /** The last state in which it was looked for by {@link StepLearner}, its part there and what it held. */
    int walk;

    int walkPart;

    @Nullable
    Content walkContent;
    /** The last such state of which it was gone through, and of which it counts as looked at. */
    int walkSeen;

    int walkPlaced;
    /** The table it is in. */
    int epoch;

    Entry(Object object, Layout layout, int number) {
        this.object = object;
        this.layout = layout;
        this.number = number;
    }

    boolean isNumbered() {
        return number >= 0;
    }
}
