package lockstep.engine.state;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.engine.interpreter.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Takes states and goes back to them, in place: an object stays the same object and gets its content back. Objects are
 * numbered in the order in which they are found from the roots, so that neither identity nor age is part of a key.
 * Confined to one thread.
 */
public final class StateRecorder {
    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int VALUE = 2;
    private static final int FIXED = 3;
    private static final int OBJECT = 4;

    private final Map<Object, Integer> values = new HashMap<>();
    private final KeyOutput out = new KeyOutput();
    private final EntryTable entries = new EntryTable(new Layouts());
    private Entry[] found = new Entry[1 << 8];
    private int foundCount;
    private int generation;

    /**
     * Takes the present state.
     *
     * @param roots from which everything can be reached: values, objects or null, in an order of the caller's
     * @param standing frames that stand before an instruction, not in the middle of a call
     * @param still frames that cannot have changed since the last state was taken or returned to
     * @throws UnsupportedStateException when something cannot be saved
     */
    public SavedState save(@Nullable Object[] roots, List<Frame> standing, List<Frame> still) {
        entries.forgetMany();
        generation++;
        foundCount = 0;
        out.clear();
        for (Frame frame : standing) {
            entries.of(frame).standing = generation;
        }
        for (Frame frame : still) {
            entries.of(frame).still = generation;
        }
        for (Object root : roots) {
            write(root);
        }
        int keyed = 0;
        while (keyed < foundCount) {
            writeObject(found[keyed++]);
        }
        for (int i = 0; i < foundCount; i++) {
            Entry entry = found[i];
            if (i >= keyed) {
                entry.current = current(entry);
            } else if (!entry.layout.hidesParts()) {
                continue;
            }
            for (Object part : Objects.requireNonNull(entry.current).parts()) {
                if (part != null && !isValue(part)) {
                    find(entries.of(part));
                }
            }
        }
        return saved();
    }

    private SavedState saved() {
        Entry[] all = java.util.Arrays.copyOf(found, foundCount);
        Content[] contents = new Content[foundCount];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = Objects.requireNonNull(all[i].current);
        }
        return new SavedState(all, contents, new StateKey(out.toByteArray()));
    }

    private Content current(Entry entry) {
        Content before = entry.current;
        if (before != null && (entry.layout.isConstant() || entry.still == generation)) {
            return before;
        }
        return entry.layout.save(entry.object, before);
    }

    private void writeObject(Entry entry) {
        Content content = current(entry);
        entry.current = content;
        Content essence = essence(entry, content);
        out.writeNumber(entry.layout.number());
        Object[] parts = essence.parts();
        out.writeNumber(parts.length);
        for (Object part : parts) {
            write(part);
        }
        for (long number : essence.numbers()) {
            out.writeNumber(number);
        }
    }

    private Content essence(Entry entry, Content content) {
        boolean standing = entry.standing == generation;
        Content known = entry.essence;
        if (known != null && entry.essenceOf == content && entry.essenceStanding == standing) {
            return known;
        }
        Content essence = entry.layout.essence(entry.object, content, standing);
        if (entry.layout.keepsEssence()) {
            entry.essence = essence;
            entry.essenceOf = content;
            entry.essenceStanding = standing;
        }
        return essence;
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof Long number) {
            out.writeByte(INTEGER);
            out.writeNumber(number);
        } else if (isValue(value)) {
            out.writeByte(VALUE);
            Integer known = values.get(value);
            if (known == null) {
                known = values.size();
                values.put(value, known);
            }
            out.writeNumber(known);
        } else {
            Entry entry = entries.of(value);
            if (entry.fixedNumber >= 0) {
                out.writeByte(FIXED);
                out.writeNumber(entry.fixedNumber);
            } else {
                find(entry);
                out.writeByte(OBJECT);
                out.writeNumber(entry.number);
            }
        }
    }

    private void find(Entry entry) {
        if (entry.generation == generation || entry.fixedNumber >= 0) {
            return;
        }
        entry.generation = generation;
        entry.number = foundCount;
        if (foundCount == found.length) {
            found = java.util.Arrays.copyOf(found, foundCount * 2);
        }
        found[foundCount++] = entry;
    }

    private static boolean isValue(Object value) {
        return value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Double
                || value instanceof Integer
                || value instanceof BigInteger
                || value instanceof Enum<?>;
    }

    /** Goes back to a state of the same run. */
    public void restore(SavedState state) {
        Entry[] all = state.entries;
        Content[] contents = state.contents;
        for (int i = 0; i < all.length; i++) {
            Entry entry = all[i];
            boolean forgotten = entries.isForgotten(entry);
            if (forgotten) {
                entries.put(entry);
            }
            // What the last state taken did not reach may have been changed since unseen.
            if (forgotten || entry.current != contents[i] || entry.generation != generation) {
                if (!entry.layout.isConstant()) {
                    entry.layout.restore(entry.object, contents[i]);
                }
                entry.current = contents[i];
                entry.generation = generation;
            }
        }
    }

    /** Whether everything that a state holds, frames apart, is as the last state taken found it. */
    public boolean onlyFramesChanged(SavedState before) {
        for (int i = 0; i < before.entries.length; i++) {
            Entry entry = before.entries[i];
            boolean same = entry.current == before.contents[i] && entry.generation == generation;
            if (!same && !(entry.object instanceof Frame)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the present content's token of an object: the same one as long as it is known not to have changed. */
    public @Nullable Object token(Object object) {
        return entries.of(object).current;
    }
}
