package lockstep.engine.state;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state: what is reached from some roots and from no earlier part, objects that have numbers of their own
 * apart. The same one as long as nothing in it changes. Immutable.
 *
 * @param roots where it begins
 * @param standing the frame that stands before an instruction, or null
 * @param entries what was found, objects with numbers whose contents are encoded here first
 * @param contents what each held
 * @param opened how many of those with numbers there are
 * @param at the places of the others, in order
 * @param foreign objects of earlier parts that it refers to
 * @param places for each of those its part and its place there
 * @param refers the parts that those are in, as bits
 * @param encoding the number of what stands for it in keys
 * @param looksAtOthers whether what stands for it depends on what objects of other parts hold
 * @param number no other part of the same run has
 */
record Segment(
        @Nullable Object[] roots,
        @Nullable Object standing,
        Entry[] entries,
        Content[] contents,
        int opened,
        long[] at,
        Entry[] foreign,
        Place[] places,
        long refers,
        int encoding,
        boolean looksAtOthers,
        int number) {
    /** Parts that there are bits for. */
    static final int MOST_PARTS = 64;

    /**
     * Where an object is found.
     *
     * @param part the number of the part
     * @param place in that part
     */
    record Place(int part, long place) {}

    /** Whether it refers to something in another part. */
    boolean refersTo(int part) {
        return (refers >> part & 1) != 0;
    }

    /** Whether it refers to anything but what the objects of the first state hold. */
    boolean refersToThreads() {
        return (refers & ~1L) != 0;
    }

    /** Whether one of the objects is in it. */
    boolean holdsAny(List<Object> objects) {
        for (int i = 0; !objects.isEmpty() && i < entries.length; i++) {
            if (objects.contains(entries[i].object)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what it refers to in another part is where it was. */
    boolean findsIn(int part, Segment other) {
        for (int i = 0; i < foreign.length; i++) {
            if (places[i].part == part) {
                int position = Arrays.binarySearch(other.at, places[i].place);
                if (position < 0 || other.entries[other.opened + position] != foreign[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether it is the very same part. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** Whether it holds nothing, and refers to nothing. */
    boolean isBare() {
        return entries.length == 0 && foreign.length == 0;
    }
}
