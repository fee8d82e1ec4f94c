package lockstep.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a state, or finds that one has not changed. Confined to one thread. */
final class SegmentFinder {
    private static final int LOCAL = 5;
    private static final int FOREIGN = 6;

    private final EntryTable entries;
    private final ContentWriter writer;
    private final Encodings encodings;
    private final KeyOutput out = new KeyOutput();
    private final List<Entry> found = new ArrayList<>();
    private final List<Entry> foreign = new ArrayList<>();
    private int generation;
    private int segment;

    SegmentFinder(EntryTable entries, Encodings encodings, ContentWriter writer) {
        this.entries = entries;
        this.encodings = encodings;
        this.writer = writer;
    }

    /** @param open objects with numbers that hold some without, which are encoded here */
    Segment find(StateRecorder.Roots roots, List<Entry> open, int number, int nowGeneration) {
        generation = nowGeneration;
        segment = number;
        found.clear();
        foreign.clear();
        out.clear();
        for (Entry entry : open) {
            out.writeNumber(entry.number);
            writer.content(entry, Objects.requireNonNull(entry.current), false, out, this::refer);
        }
        for (Object root : roots.objects) {
            writer.part(root, out, this::refer);
        }
        int keyed = 0;
        while (keyed < found.size()) {
            Entry entry = found.get(keyed++);
            entry.current = current(entry);
            writer.content(entry, entry.current, entry.object == roots.standing, out, this::refer);
        }
        for (Entry entry : open) {
            addHidden(entry);
        }
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            if (i >= keyed) {
                entry.current = current(entry);
                addParts(entry);
            } else {
                addHidden(entry);
            }
        }
        return new Segment(
                roots.objects,
                roots.standing,
                all(open),
                contents(open),
                open.size(),
                foreign.toArray(new Entry[0]),
                places(),
                refers(),
                encodings.of(out));
    }

    private static Content current(Entry entry) {
        Content before = entry.current;
        return before != null && entry.layout.isConstant() ? before : entry.layout.save(entry.object, before);
    }

    private void addHidden(Entry entry) {
        if (entry.layout.hidesParts()) {
            addParts(entry);
        }
    }

    private void addParts(Entry entry) {
        for (Object part : Objects.requireNonNull(entry.current).parts()) {
            if (part != null && !Encodings.isValue(part)) {
                Entry other = entries.of(part);
                if (!other.isNumbered() && other.generation != generation) {
                    enter(other);
                }
            }
        }
    }

    private boolean refer(Entry entry, KeyOutput to) {
        if (entry.generation != generation) {
            enter(entry);
        }
        if (entry.segment == segment) {
            to.writeByte(LOCAL);
            to.writeNumber(entry.place);
        } else {
            to.writeByte(FOREIGN);
            to.writeNumber(entry.segment);
            to.writeNumber(entry.place);
            foreign.add(entry);
        }
        return true;
    }

    private void enter(Entry entry) {
        entry.generation = generation;
        entry.segment = segment;
        entry.place = found.size();
        found.add(entry);
    }

    private Entry[] all(List<Entry> open) {
        Entry[] all = new Entry[open.size() + found.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < open.size() ? open.get(i) : found.get(i - open.size());
        }
        return all;
    }

    private Content[] contents(List<Entry> open) {
        Content[] contents = new Content[open.size() + found.size()];
        for (int i = 0; i < contents.length; i++) {
            Entry entry = i < open.size() ? open.get(i) : found.get(i - open.size());
            contents[i] = Objects.requireNonNull(entry.current);
        }
        return contents;
    }

    private long refers() {
        long refers = 0;
        for (Entry entry : foreign) {
            refers |= 1L << entry.segment;
        }
        return refers;
    }

    private int[] places() {
        int[] places = new int[foreign.size() * 2];
        for (int i = 0; i < foreign.size(); i++) {
            places[2 * i] = foreign.get(i).segment;
            places[2 * i + 1] = foreign.get(i).place;
        }
        return places;
    }

    /** Whether a part is what it was; then its objects are found in it. */
    boolean isUnchanged(Segment known, StateRecorder.Roots roots, List<Entry> open, int number, int nowGeneration) {
        if (known.standing() != roots.standing
                || known.opened() != open.size()
                || !sameRoots(known.roots(), roots.objects)) {
            return false;
        }
        Entry[] all = known.entries();
        Content[] contents = known.contents();
        for (int i = 0; i < all.length; i++) {
            Entry entry = all[i];
            if (i < open.size()) {
                if (entry != open.get(i) || entry.current != contents[i] || !entry.layout.keepsEssence()) {
                    return false;
                }
            } else if (entry.generation == nowGeneration
                    || (!entry.layout.isConstant() && entry.layout.save(entry.object, contents[i]) != contents[i])
                    || !entry.layout.keepsEssence()) {
                return false;
            }
        }
        Entry[] others = known.foreign();
        for (int i = 0; i < others.length; i++) {
            if (others[i].generation != nowGeneration
                    || others[i].segment != known.places()[2 * i]
                    || others[i].place != known.places()[2 * i + 1]) {
                return false;
            }
        }
        for (int i = open.size(); i < all.length; i++) {
            Entry entry = all[i];
            if (entries.isForgotten(entry)) {
                entries.put(entry);
            }
            entry.generation = nowGeneration;
            entry.segment = number;
            entry.place = i - open.size();
            entry.current = contents[i];
        }
        return true;
    }

    private static boolean sameRoots(@Nullable Object[] known, @Nullable Object[] roots) {
        if (known.length != roots.length) {
            return false;
        }
        for (int i = 0; i < roots.length; i++) {
            Object one = known[i];
            Object other = roots[i];
            if (one != other && (one == null || !Encodings.isValue(one) || !one.equals(other))) {
                return false;
            }
        }
        return true;
    }
}
