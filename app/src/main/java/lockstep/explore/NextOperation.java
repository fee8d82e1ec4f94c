package lockstep.explore;

import java.util.List;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/** What a thread that stands before an operation is about to do. Confined to one thread. */
final class NextOperation {
    private final Site site;
    private final boolean plain;
    private final List<Touch> touches;
    private @Nullable Wait wait;

    /**
     * @param site the instruction
     * @param plain whether it only loads or stores a name, an attribute or an item
     * @param touches what it touches
     */
    NextOperation(Site site, boolean plain, List<Touch> touches) {
        this.site = site;
        this.plain = plain;
        this.touches = touches;
    }

    Site site() {
        return site;
    }

    boolean plain() {
        return plain;
    }

    List<Touch> touches() {
        return touches;
    }

    /** Returns what it would have had to wait for when it was tried, or null. */
    @Nullable
    Wait waitsFor() {
        return wait;
    }

    void waitsFor(Wait value) {
        wait = value;
    }

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
