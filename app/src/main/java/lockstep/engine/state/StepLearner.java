package lockstep.engine.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** Makes steps out of what they looked at and left. Confined to one thread. */
final class StepLearner {
    private final EntryTable entries;
    private int learned;

    StepLearner(EntryTable entries) {
        this.entries = entries;
    }

    /** Returns a step, or null when it cannot be told apart from the rest of the state. */
    @Nullable
    HeapStep learn(SavedState before, SavedState after, int part, int valuePart, boolean counts, Footprint footprint) {
        Segment[] from = before.segments;
        Segment[] to = after.segments;
        if (from.length > to.length || to.length > Segment.MOST_PARTS) {
            return null;
        }
        for (int i = from.length; i < to.length; i++) {
            if (to[i].refersToThreads()) {
                return null;
            }
        }
        List<Integer> others = new ArrayList<>(1);
        for (int i = 0; i < from.length; i++) {
            if (i == part) {
                if (from[i].refersToThreads() || to[i].refersToThreads()) {
                    return null;
                }
            } else if (from[i].refersTo(part) || to[i].refersTo(part)) {
                return null;
            } else if (i != 0 && i != valuePart && from[i] != to[i]) {
                if (!from[i].isBare() || !to[i].isBare()) {
                    return null;
                }
                others.add(i);
            }
        }
        HeapStep.Reads reads = footprint.isEverything()
                ? HeapStep.Reads.everything(before)
                : new Walk(before, part).reads(footprint, to[part]);
        return reads == null
                ? null
                : new HeapStep(
                        ++learned,
                        part,
                        reads,
                        before,
                        after,
                        others.stream().mapToInt(Integer::intValue).toArray(),
                        counts || to.length > from.length);
    }

    /** Looks for what of a state a step has seen. */
    private final class Walk {
        private final SavedState state;
        private final int part;
        private final int walk;
        private final Deque<Entry> left = new ArrayDeque<>();
        private int[] places = new int[8];
        private int count;
        private boolean seesOpen;
        private boolean seesOthers;
        private boolean seesAll;

        Walk(SavedState state, int part) {
            this.state = state;
            this.part = part;
            this.walk = entries.nextWalk();
            for (int i = 0; i < state.segments.length; i++) {
                Segment segment = state.segments[i];
                for (int j = segment.opened(); j < segment.entries().length; j++) {
                    Entry entry = segment.entries()[j];
                    entry.walk = walk;
                    entry.walkPart = i;
                    entry.walkContent = segment.contents()[j];
                }
            }
        }

        /** @param after what the step left of its own part */
        HeapStep.@Nullable Reads reads(Footprint footprint, Segment after) {
            enterResumed(after);
            for (Object object : footprint.touched()) {
                see(entries.of(object));
            }
            for (Object object : footprint.reached()) {
                enter(object);
            }
            int[] stored = stored(footprint);
            while (!left.isEmpty()) {
                for (Object part : see(left.pop())) {
                    enter(part);
                }
            }
            if (seesAll) {
                return HeapStep.Reads.everything(state);
            } else if (seesOthers) {
                return null;
            }
            int[] found = Arrays.copyOf(places, count);
            Arrays.sort(found);
            Content[] contents = new Content[found.length];
            for (int i = 0; i < found.length; i++) {
                contents[i] = state.early[found[i]];
            }
            return new HeapStep.Reads(found, contents, stored, Encodings.UNKNOWN, seesOpen);
        }

        /**
         * Returns the places of what got another value, whatever it held: nothing that has no number, since that would hang
         * on it no more. What is not so is looked at instead.
         */
        private int[] stored(Footprint footprint) {
            int[] stored = new int[footprint.stored().size()];
            int stores = 0;
            for (Object object : footprint.stored()) {
                Entry entry = entries.of(object);
                if (entry.early >= 0 && state.early[entry.early].encoding >= 0) {
                    stored[stores++] = entry.early;
                } else {
                    see(entry);
                }
            }
            return Arrays.copyOf(stored, stores);
        }

        /** Code of the library that was in the middle of something and has gone on: what it holds it may have looked at. */
        private void enterResumed(Segment after) {
            Segment before = state.segments[part];
            for (int i = before.opened(); i < before.entries().length; i++) {
                Entry entry = before.entries()[i];
                boolean library = entry.object instanceof Frame frame
                        && !frame.code().unit().isOfProgram();
                if (library && contentIn(after, entry) != before.contents()[i]) {
                    enter(entry.object);
                }
            }
        }

        private static @Nullable Content contentIn(Segment segment, Entry entry) {
            for (int i = segment.opened(); i < segment.entries().length; i++) {
                if (segment.entries()[i] == entry) {
                    return segment.contents()[i];
                }
            }
            return null;
        }

        private void enter(@Nullable Object object) {
            if (object != null && !Encodings.isValue(object)) {
                Entry entry = entries.of(object);
                if (entry.layout != Layout.FIXED && entry.walkSeen != walk) {
                    entry.walkSeen = walk;
                    left.push(entry);
                }
            }
        }

        /** Returns what an object held in the state. */
        private @Nullable Object[] see(Entry entry) {
            if (entry.early >= 0) {
                place(entry);
                return state.early[entry.early].parts();
            } else if (entry.layout == Layout.FIXED) {
                seesAll |= entry.object instanceof PyType;
                return Content.NO_PARTS;
            }
            if (entry.walk == walk) {
                seesOpen |= entry.walkPart == 0;
                seesOthers |= entry.walkPart != 0 && entry.walkPart != part;
                return Objects.requireNonNull(entry.walkContent).parts();
            }
            // made in the step
            return entry.layout
                    .save(entry.object, entry.layout.isConstant() ? entry.current : null)
                    .parts();
        }

        private void place(Entry entry) {
            if (entry.walkPlaced != walk) {
                entry.walkPlaced = walk;
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = entry.early;
            }
        }
    }
}
