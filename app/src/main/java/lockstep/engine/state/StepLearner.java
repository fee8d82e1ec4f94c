package lockstep.engine.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** Makes steps out of what they looked at and left. Confined to one thread. */
final class StepLearner {
    private final EntryTable entries;

    StepLearner(EntryTable entries) {
        this.entries = entries;
    }

    /** Returns a step, or null when it cannot be told apart from the rest of the state. */
    @Nullable
    HeapStep learn(SavedState before, SavedState after, int part, int valuePart, Footprint footprint) {
        Segment[] from = before.segments;
        Segment[] to = after.segments;
        if (from.length != to.length || from.length > Segment.MOST_PARTS) {
            return null;
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
                        part,
                        reads,
                        before,
                        after,
                        others.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Looks for what of a state a step has seen. */
    private final class Walk {
        private final SavedState state;
        private final Map<Entry, Content> own = new IdentityHashMap<>();
        private final Map<Entry, Content> open = new IdentityHashMap<>();
        private final Set<Entry> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Entry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Entry> left = new ArrayDeque<>();
        private final Set<Integer> places = new TreeSet<>();
        private boolean seesOpen;
        private boolean seesOthers;
        private boolean seesAll;

        Walk(SavedState state, int part) {
            this.state = state;
            for (int i = 0; i < state.segments.length; i++) {
                Segment segment = state.segments[i];
                for (int j = segment.opened(); j < segment.entries().length; j++) {
                    Entry entry = segment.entries()[j];
                    if (i == part || i == 0) {
                        (i == part ? own : open).put(entry, segment.contents()[j]);
                    } else {
                        foreign.add(entry);
                    }
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
            int[] found = places.stream().mapToInt(Integer::intValue).toArray();
            Content[] contents = new Content[found.length];
            for (int i = 0; i < found.length; i++) {
                contents[i] = state.early[found[i]];
            }
            return new HeapStep.Reads(found, contents, Encodings.UNKNOWN, seesOpen);
        }

        /** Code of the library that was in the middle of something and has gone on: what it holds it may have looked at. */
        private void enterResumed(Segment after) {
            Map<Entry, Content> left = new IdentityHashMap<>();
            for (int i = after.opened(); i < after.entries().length; i++) {
                left.put(after.entries()[i], after.contents()[i]);
            }
            own.forEach((entry, content) -> {
                boolean library = entry.object instanceof Frame frame
                        && !frame.code().unit().isOfProgram();
                if (library && left.get(entry) != content) {
                    enter(entry.object);
                }
            });
        }

        private void enter(@Nullable Object object) {
            if (object != null && !Encodings.isValue(object)) {
                Entry entry = entries.of(object);
                if (entry.layout != Layout.FIXED && seen.add(entry)) {
                    left.push(entry);
                }
            }
        }

        /** Returns what an object held in the state. */
        private @Nullable Object[] see(Entry entry) {
            if (entry.early >= 0) {
                places.add(entry.early);
                return state.early[entry.early].parts();
            } else if (entry.layout == Layout.FIXED) {
                seesAll |= entry.object instanceof PyType;
                return Content.NO_PARTS;
            }
            Content content = own.get(entry);
            if (content == null) {
                content = open.get(entry);
                seesOpen |= content != null;
            }
            if (content == null) {
                // Made in the step, or out of its reach.
                seesOthers |= foreign.contains(entry);
                content = entry.layout.save(entry.object, entry.layout.isConstant() ? entry.current : null);
            }
            return content.parts();
        }
    }
}
