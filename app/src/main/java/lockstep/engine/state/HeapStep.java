package lockstep.engine.state;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A step of one thread, as far as memory and frames go: what it looked at, and what it left. It leads on from every state in
 * which all that it looked at is the same. Confined to one thread.
 */
final class HeapStep {
    private static final int[] NONE = {};

    /**
     * What a step looked at outside its own part.
     *
     * @param places of objects that exist from the first state on
     * @param contents what each of those held
     * @param stored places of those that got another value, whatever that was which they held: nothing without a number
     * @param earlyEncoding of all such objects, where it may have looked at any; else {@link Encodings#UNKNOWN}
     * @param open whether it looked at later objects that those hold
     */
    record Reads(int[] places, Content[] contents, int[] stored, int earlyEncoding, boolean open) {
        /** All that is no other thread's own. */
        static Reads everything(SavedState of) {
            return new Reads(NONE, new Content[0], NONE, of.earlyEncoding, true);
        }

        boolean areIn(SavedState state) {
            if (earlyEncoding != Encodings.UNKNOWN && state.earlyEncoding != earlyEncoding) {
                return false;
            }
            for (int i = 0; i < places.length; i++) {
                Content now = state.early[places[i]];
                Content then = contents[i];
                if (now != then && (now.encoding != then.encoding || then.encoding < 0)) {
                    return false;
                }
            }
            for (int place : stored) {
                if (state.early[place].encoding < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final int number;
    private final int part;
    private final Reads reads;
    private final Segment[] before;
    private final Segment[] after;
    private final int[] others;
    private final int[] changed;
    private final Content[] contents;
    private final int[] encodings;
    private final boolean open;
    private final boolean counts;
    /** What the last state held in which all was found where it was. */
    private @Nullable Segment foundIn;

    /**
     * @param number no other step of the same memory has
     * @param part the number of the thread's part
     * @param before a state that it was taken from
     * @param after the state it led to
     * @param others other parts that it left changed, in order, none of which holds anything
     * @param counts whether it depends on how many parts there are, as it does where it adds one
     */
    HeapStep(int number, int part, Reads reads, SavedState before, SavedState after, int[] others, boolean counts) {
        this.number = number;
        this.part = part;
        this.reads = reads;
        this.before = before.segments;
        this.after = after.segments;
        this.others = others;
        this.counts = counts;
        this.open = reads.open() || before.segments[0] != after.segments[0];
        int count = 0;
        int[] places = new int[before.early.length];
        for (int i = 0; i < places.length; i++) {
            if (before.early[i] != after.early[i] || isIn(reads.stored(), i)) {
                places[count++] = i;
            }
        }
        changed = Arrays.copyOf(places, count);
        contents = new Content[count];
        encodings = new int[count];
        for (int i = 0; i < count; i++) {
            contents[i] = after.early[changed[i]];
            encodings[i] = contents[i].encoding;
        }
    }

    private static boolean isIn(int[] some, int place) {
        for (int each : some) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    /** Whether it leads on only where the same later objects hang on those of the first state. */
    boolean isOpen() {
        return open;
    }

    /** Whether all that it looked at is in a state as it was, and nobody else has hold of what the thread changes. */
    boolean appliesTo(SavedState state) {
        if (!fits(state.segments.length)
                || state.segments[part] != before[part]
                || (open && state.segments[0] != before[0])
                || !reads.areIn(state)) {
            return false;
        }
        for (int other : others) {
            if (state.segments[other].encoding() != before[other].encoding()) {
                return false;
            }
        }
        for (int i = 0; i < state.segments.length; i++) {
            if (i != part && state.segments[i].refersTo(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be a step of a state with so many parts. */
    private boolean fits(int parts) {
        return parts == before.length
                || (!counts && parts > part && (others.length == 0 || parts > others[others.length - 1]));
    }

    /**
     * Returns the parts that it leads to.
     *
     * @return null where something would not be found where it was
     */
    Segment @Nullable [] segments(SavedState from) {
        int threads = from.segments.length;
        int more = after.length - before.length;
        Segment[] segments = new Segment[threads + more];
        System.arraycopy(from.segments, 0, segments, 0, threads);
        System.arraycopy(after, before.length, segments, threads, more);
        segments[part] = after[part];
        for (int other : others) {
            segments[other] = after[other];
        }
        if (open) {
            segments[0] = after[0];
        }
        boolean all = segments[0] != from.segments[0];
        if (!all && foundIn == segments[0]) {
            return segments;
        }
        for (int i = 1; i < segments.length; i++) {
            if ((all || i == part || i >= threads) && !segments[i].findsIn(0, segments[0])) {
                return null;
            }
        }
        foundIn = all ? foundIn : segments[0];
        return segments;
    }

    /** Returns the number of what the objects of the first state hold after it. */
    int earlyEncoding(SavedState from, Encodings all, Recent recent) {
        if (changed.length == 0) {
            return from.earlyEncoding;
        }
        int known = recent.find(number, from.earlyEncoding);
        if (known < 0) {
            known = all.changed(from.earlyEncoding, changed, encodings);
            recent.put(number, from.earlyEncoding, known);
        }
        return known;
    }

    /** Returns what the objects of the first state hold after it. */
    Content[] early(SavedState from) {
        if (changed.length == 0) {
            return from.early;
        }
        Content[] early = from.early.clone();
        for (int i = 0; i < changed.length; i++) {
            early[changed[i]] = contents[i];
        }
        return early;
    }
}
