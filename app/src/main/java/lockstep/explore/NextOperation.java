package lockstep.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thread that stands before an operation is about to do. Immutable.
 *
 * @param site the instruction
 * @param plain whether it only loads or stores a name, an attribute or an item
 * @param touches what it touches
 */
record NextOperation(Site site, boolean plain, List<Touch> touches) {
    /** One thing touched. */
    record Touch(Object owner, @Nullable Object part, boolean write) {
        boolean meets(Touch other) {
            return owner == other.owner
                    && (write || other.write)
                    && (part == null || other.part == null || part.equals(other.part));
        }
    }

    /** Returns what this operation and another one race for, or null. */
    @Nullable
    Touch raceWith(NextOperation other) {
        if (plain && other.plain) {
            for (Touch mine : touches) {
                for (Touch its : other.touches) {
                    if (mine.meets(its)) {
                        return mine;
                    }
                }
            }
        }
        return null;
    }
}
