package lockstep.engine.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Steps that were taken once: a thread that stands where it stood, with all that it looks at as it was, goes on alike, so
 * that what it leaves can be told without running it. Confined to one thread.
 *
 * @param <T> what is known of a step besides memory and frames
 * @param <S> what goes with a part of a state
 */
public final class StepMemory<T, S> {
    /** More ways on from one place are not worth looking through. */
    private static final int MOST_STEPS = 256;

    private static final long BYTES_PER_STEP = 600;

    private final StepLearner learner;
    private final Encodings encodings;
    private final Map<Segment, Ways<T>> steps = new HashMap<>();
    private final Map<Alike, First<S>> parts = new HashMap<>();
    private final Recent recent = new Recent();
    private long learned;

    /**
     * The ways on from one place: those that hold whatever hangs on the objects of the first state, and the others by what
     * did when they were taken.
     */
    private static final class Ways<T> {
        final List<Known<T>> closed = new ArrayList<>(2);
        final Map<Segment, List<Known<T>>> open = new HashMap<>(2);
    }

    /** A step. */
    private record Known<T>(HeapStep step, T more) {}

    /** The first of several parts that are alike, and what goes with it. */
    private record First<S>(Segment segment, S beside) {}

    /** Two parts that may stand for each other: nobody but their owner can tell them apart. */
    private record Alike(int part, @Nullable Object owner, Segment segment, Entry[] same) {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Alike alike
                    && alike.part == part
                    && alike.owner == owner
                    && alike.segment.encoding() == segment.encoding()
                    && alike.segment.opened() == segment.opened()
                    && alike.same.length == same.length)) {
                return false;
            }
            for (int i = 0; i < same.length; i++) {
                if (same[i] != alike.same[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = segment.encoding() * 31 + part;
            for (Entry entry : same) {
                hash = hash * 31 + System.identityHashCode(entry.object);
            }
            return hash;
        }
    }

    /** A step found. */
    public final class Found {
        private final SavedState from;
        private final HeapStep step;
        private final Segment[] segments;
        private final T more;
        private final int earlyEncoding;

        private Found(SavedState from, HeapStep step, Segment[] segments, T more) {
            this.from = from;
            this.step = step;
            this.segments = segments;
            this.more = more;
            this.earlyEncoding = step.earlyEncoding(from, encodings, recent);
        }

        /** Returns what else is known of it. */
        public T more() {
            return more;
        }

        /** Has one part of the state that it leads to hold other values; before that is asked for. */
        public void put(int part, StateRecorder recorder, StateRecorder.Roots values) {
            segments[part] = recorder.values(values, part);
        }

        /** Returns the key of the state it leads to. */
        public StateKey key() {
            return StateKey.of(earlyEncoding, segments);
        }

        /** Returns the state it leads to. @param key of it */
        public SavedState state(StateKey key) {
            return new SavedState(step.early(from), encodings.list(earlyEncoding), earlyEncoding, segments, key);
        }
    }

    StepMemory(EntryTable entries, Encodings encodings) {
        this.learner = new StepLearner(entries);
        this.encodings = encodings;
    }

    /** Forgets all. */
    public void clear() {
        steps.clear();
        parts.clear();
        learned = 0;
    }

    /**
     * Finds a step from a state.
     *
     * @param part the number of the thread's part
     * @param applies whether what else is known of a step fits
     */
    public @Nullable Found find(SavedState state, int part, Predicate<T> applies) {
        Ways<T> ways = steps.get(state.segments[part]);
        if (ways == null || state.isEntangled()) {
            return null;
        }
        Found found = find(ways.closed, state, applies);
        return found == null ? find(ways.open.get(state.segments[0]), state, applies) : found;
    }

    private @Nullable Found find(@Nullable List<Known<T>> known, SavedState state, Predicate<T> applies) {
        for (int i = 0; known != null && i < known.size(); i++) {
            Known<T> each = known.get(i);
            if (applies.test(each.more) && each.step.appliesTo(state)) {
                Segment[] segments = each.step.segments(state);
                if (segments != null) {
                    return new Found(state, each.step, segments, each.more);
                }
            }
        }
        return null;
    }

    /**
     * Takes note of a step.
     *
     * @param before the state it was taken from, {@link #canonical}
     * @param after the state it led to, {@link #canonical}
     * @param valuePart the part that holds values only, whatever they are
     * @param counts whether it depends on how many parts there are
     */
    public void learn(
            SavedState before, SavedState after, int part, int valuePart, boolean counts, Footprint footprint, T more) {
        if (before.isEntangled() || after.isEntangled()) {
            return;
        }
        Ways<T> ways = steps.computeIfAbsent(before.segments[part], key -> new Ways<>());
        List<Known<T>> open = ways.open.get(before.segments[0]);
        if (ways.closed.size() >= MOST_STEPS || (open != null && open.size() >= MOST_STEPS)) {
            return;
        }
        HeapStep step = learner.learn(before, after, part, valuePart, counts, footprint);
        if (step != null) {
            List<Known<T>> known = step.isOpen()
                    ? ways.open.computeIfAbsent(before.segments[0], key -> new ArrayList<>(2))
                    : ways.closed;
            known.add(new Known<>(step, more));
            learned++;
        }
    }

    /**
     * Returns a state with the parts that first stood for those that are alike.
     *
     * @param owners of the parts, who are not alike
     * @param beside what goes with each part; replaced as the parts are
     * @param unlike objects that are not alike to any others, nor are parts with them
     */
    public SavedState canonical(SavedState state, @Nullable Object[] owners, S[] beside, List<Object> unlike) {
        if (state.isEntangled()) {
            return state;
        }
        Segment[] segments = null;
        for (int i = 0; i < state.segments.length; i++) {
            Segment segment = state.segments[i];
            First<S> first = segment.holdsAny(unlike) ? null : first(segment, i, owners[i], state.segments, beside[i]);
            if (first != null && first.segment != segment) {
                segments = segments == null ? state.segments.clone() : segments;
                segments[i] = first.segment;
                beside[i] = first.beside;
            }
        }
        return segments == null
                ? state
                : new SavedState(state.early, state.numbers, state.earlyEncoding, segments, state.key());
    }

    private @Nullable First<S> first(Segment segment, int part, @Nullable Object owner, Segment[] all, S beside) {
        if (segment.refersToThreads() || all.length > Segment.MOST_PARTS) {
            return null;
        }
        for (Segment other : all) {
            if (part > 0 && other.refersTo(part)) {
                return null;
            }
        }
        Alike alike = new Alike(part, owner, segment, part == 0 ? segment.entries() : segment.foreign());
        return parts.putIfAbsent(alike, new First<>(segment, beside));
    }

    /** Returns about how much memory it takes, in bytes. */
    public long bytes() {
        return learned * BYTES_PER_STEP;
    }
}
