package lockstep.engine.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lockstep.engine.interpreter.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Takes states and goes back to them, in place: an object stays the same object and gets its content back.
 *
 * <p>Objects that exist in the first state have numbers of their own. All others are numbered in the order in which they are
 * found from the roots, part by part, so that neither identity nor age is in a key. What has not changed since the last
 * state is neither copied nor encoded again. Confined to one thread.
 */
public final class StateRecorder {
    private static final Roots NOTHING = new Roots(new Object[0], null);

    private final EntryTable entries = new EntryTable();
    private final Encodings encodings = new Encodings();
    private final ContentWriter writer = new ContentWriter(entries, encodings);
    private final SegmentFinder finder = new SegmentFinder(entries, encodings, writer);
    private Entry[] early = {};
    private Content[] contents = {};
    private int[] numbers = {};
    private int earlyEncoding = Encodings.UNKNOWN;
    /** Which of them have changed since the last state, and what stands for what they hold; as many as were counted. */
    private int[] changedPlaces = {};

    private int[] changedNumbers = {};
    private Segment[] segments = {};
    private int generation;

    /** The roots of one part of a state. */
    public static final class Roots {
        final @Nullable Object[] objects;
        final @Nullable Frame standing;

        /**
         * @param objects values, objects or null
         * @param standing the frame that stands before an instruction, not in the middle of a call; or null
         */
        public Roots(@Nullable Object[] objects, @Nullable Frame standing) {
            this.objects = objects;
            this.standing = standing;
        }
    }

    /**
     * Takes the first state: what is found from the roots exists in all others.
     *
     * @throws UnsupportedStateException when something cannot be saved
     */
    public List<Object> begin(List<Roots> roots) {
        generation++;
        List<Entry> found = new ArrayList<>();
        for (Roots part : roots) {
            for (Object root : part.objects) {
                find(root, found);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            Content content = entry.layout.save(entry.object, null);
            entry.current = content;
            for (Object child : content.parts()) {
                find(child, found);
            }
            for (Object child :
                    entry.layout.essence(entry.object, content, false).parts()) {
                find(child, found);
            }
        }
        List<Entry> changing = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        for (Entry entry : found) {
            if (!(entry.object instanceof Frame)) {
                entries.number(entry);
                objects.add(entry.object);
                if (!entry.layout.isConstant()) {
                    changing.add(entry);
                }
            }
        }
        early = changing.toArray(new Entry[0]);
        contents = new Content[early.length];
        numbers = new int[early.length];
        for (int i = 0; i < early.length; i++) {
            contents[i] = Objects.requireNonNull(early[i].current);
            early[i].early = i;
        }
        Arrays.fill(numbers, Encodings.UNKNOWN);
        changedPlaces = new int[early.length];
        changedNumbers = new int[early.length];
        return objects;
    }

    private void find(@Nullable Object value, List<Entry> found) {
        if (value != null && !Encodings.isValue(value)) {
            Entry entry = entries.of(value);
            if (!entry.isNumbered() && entry.generation != generation) {
                entry.generation = generation;
                found.add(entry);
            }
        }
    }

    /**
     * From now on takes with a state what frames hold and will not read again, for those who show it. Otherwise that is left
     * out, so that what there is of such things makes no difference to any state; going back, they hold anything.
     */
    public void keepAll() {
        finder.keepAll();
    }

    /**
     * Takes the present state.
     *
     * @param roots of the parts, always in the same order
     * @throws UnsupportedStateException when something cannot be saved
     */
    public SavedState save(List<Roots> roots) {
        entries.forgetMany();
        generation++;
        List<Entry> open = saveEarly();
        Segment[] parts = new Segment[roots.size() + 1];
        for (int i = 0; i < parts.length; i++) {
            Roots from = i == 0 ? NOTHING : roots.get(i - 1);
            List<Entry> first = i == 0 ? open : List.of();
            Segment known = i < segments.length ? segments[i] : null;
            boolean same = known != null && finder.isUnchanged(known, from, first, i, generation);
            parts[i] = same ? known : finder.find(from, first, i, generation);
        }
        segments = parts;
        return SavedState.of(contents, numbers, earlyEncoding, parts);
    }

    /** Looks at the objects that exist from the beginning. @return those that hold others, which have no number */
    private List<Entry> saveEarly() {
        List<Entry> open = new ArrayList<>(0);
        int changed = 0;
        for (int i = 0; i < early.length; i++) {
            Entry entry = early[i];
            Content now = entry.layout.save(entry.object, contents[i]);
            if (now.encoding == Encodings.UNKNOWN) {
                now.encoding = writer.closed(entry, now);
            }
            if (now != contents[i] || numbers[i] != now.encoding) {
                if (changed == 0) {
                    contents = contents.clone();
                }
                contents[i] = now;
                changedPlaces[changed] = i;
                changedNumbers[changed++] = now.encoding;
                entry.current = now;
            }
            if (now.encoding == Encodings.OPEN) {
                open.add(entry);
            }
        }
        if (changed > 0) {
            earlyEncoding = changed(Arrays.copyOf(changedPlaces, changed), Arrays.copyOf(changedNumbers, changed));
            numbers = encodings.list(earlyEncoding);
        }
        return open;
    }

    /** Returns the number of what they hold, which is something else at some places. */
    private int changed(int[] places, int[] values) {
        if (earlyEncoding != Encodings.UNKNOWN) {
            return encodings.changed(earlyEncoding, places, values);
        }
        int[] first = numbers.clone();
        for (int i = 0; i < places.length; i++) {
            first[places[i]] = values[i];
        }
        return encodings.of(first);
    }

    /** Goes back to a state of the same run. */
    public void restore(SavedState state) {
        if (state.early != contents) {
            for (int i = 0; i < early.length; i++) {
                if (contents[i] != state.early[i]) {
                    early[i].layout.restore(early[i].object, state.early[i]);
                    early[i].current = state.early[i];
                }
            }
        }
        for (int i = 0; i < state.segments.length; i++) {
            Segment segment = state.segments[i];
            if (i >= segments.length || segments[i] != segment) {
                restore(segment);
            }
        }
        contents = state.early;
        numbers = state.numbers;
        earlyEncoding = state.earlyEncoding;
        segments = state.segments;
    }

    private void restore(Segment segment) {
        for (int i = segment.opened(); i < segment.entries().length; i++) {
            Entry entry = segment.entries()[i];
            Content content = segment.contents()[i];
            boolean forgotten = entries.isForgotten(entry);
            if (forgotten) {
                entries.put(entry);
            }
            // What the last state taken did not reach may have been changed since unseen.
            if (forgotten || entry.current != content || entry.generation != generation) {
                if (!entry.layout.isConstant()) {
                    entry.layout.restore(entry.object, content);
                }
                entry.current = content;
                entry.generation = generation;
            }
        }
    }

    /** Whether an object exists in the first state, or never changes as long as the program runs. */
    public boolean exists(Object object) {
        return entries.of(object).isNumbered();
    }

    /** Returns a memory of steps between states of this run, empty. */
    public <T, S> StepMemory<T, S> memory() {
        return new StepMemory<>(entries, encodings);
    }

    /** Returns a part of a state that consists of values only. */
    Segment values(Roots roots, int part) {
        return finder.find(roots, List.of(), part, generation);
    }

    /** Whether everything that a state holds, frames apart, is as the last state taken found it. */
    public boolean onlyFramesChanged(SavedState before) {
        if (before.early != contents) {
            for (int i = 0; i < early.length; i++) {
                if (contents[i] != before.early[i]) {
                    return false;
                }
            }
        }
        for (Segment segment : before.segments) {
            for (int i = segment.opened(); i < segment.entries().length; i++) {
                Entry entry = segment.entries()[i];
                if (!(entry.object instanceof Frame) && !isUnchanged(entry, segment.contents()[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the last state did not reach any more is looked at again. */
    private boolean isUnchanged(Entry entry, Content before) {
        return entry.generation == generation
                ? entry.current == before
                : entry.layout.isConstant() || entry.layout.save(entry.object, before) == before;
    }

    /** Returns about how much memory the parts of all keys take, in bytes. */
    public long bytes() {
        return encodings.bytes();
    }
}
