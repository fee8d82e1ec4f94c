package lockstep.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.engine.interpreter.Frame;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a state, or finds that one has not changed. Confined to one thread. */
final class SegmentFinder {
    private static final int LOCAL = 5;
    private static final int FOREIGN = 6;

    /** Places are counted for each of the objects that have numbers and hold some without, so that one more moves no others. */
    private static final int COUNT_BITS = 32;

    /** Where the places of what no key has begin. */
    private static final long HIDDEN = 1L << 62;

    private final EntryTable entries;
    private final ContentWriter writer;
    private final Encodings encodings;
    private final KeyOutput out = new KeyOutput();
    private final ContentWriter.Finder references = this::refer;
    private final List<Entry> found = new ArrayList<>();
    private final List<Entry> foreign = new ArrayList<>();
    private int generation;
    private int segment;
    private long nextPlace;
    private boolean keepsAll;
    private int made;

    SegmentFinder(EntryTable entries, Encodings encodings, ContentWriter writer) {
        this.entries = entries;
        this.encodings = encodings;
        this.writer = writer;
    }

    /** As {@link StateRecorder#keepAll}. */
    void keepAll() {
        keepsAll = true;
    }

    /** @param open objects with numbers that hold some without, which are encoded here */
    Segment find(StateRecorder.Roots roots, List<Entry> open, int number, int nowGeneration) {
        generation = nowGeneration;
        segment = number;
        found.clear();
        foreign.clear();
        out.clear();
        int keyed = 0;
        for (Entry entry : open) {
            nextPlace = (long) entry.number << COUNT_BITS;
            out.writeNumber(entry.number);
            writer.content(entry, Objects.requireNonNull(entry.current), false, out, references);
            keyed = writeFound(keyed, roots);
        }
        if (open.isEmpty()) {
            nextPlace = 0;
            for (Object root : roots.objects) {
                writer.part(root, out, references);
            }
            keyed = writeFound(keyed, roots);
        }
        nextPlace = HIDDEN;
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
                at(),
                foreign.toArray(new Entry[0]),
                places(),
                refers(),
                encodings.of(out),
                looksAtOthers(),
                ++made);
    }

    private boolean looksAtOthers() {
        for (Entry entry : found) {
            if (entry.layout.looksAtOthers()) {
                return true;
            }
        }
        return false;
    }

    /** Encodes what was found and not encoded yet. @return how many were found */
    private int writeFound(int from, StateRecorder.Roots roots) {
        int keyed = from;
        while (keyed < found.size()) {
            Entry entry = found.get(keyed++);
            entry.current = current(entry);
            writer.content(entry, entry.current, entry.object == roots.standing, out, references);
        }
        return keyed;
    }

    private static Content current(Entry entry) {
        Content before = entry.current;
        return before != null && entry.layout.isConstant() ? before : entry.layout.save(entry.object, before);
    }

    private void addHidden(Entry entry) {
        if (entry.layout.hidesParts() && (keepsAll || !(entry.object instanceof Frame))) {
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

    private void refer(Entry entry, KeyOutput to) {
        if (entry.generation != generation || (keepsAll && entry.segment != segment && entry.place >= HIDDEN)) {
            enter(entry); // a part that has it in its key goes before one that only holds it
        }
        if (entry.segment == segment) {
            to.writeByte(LOCAL);
            writePlace(entry.place, to);
        } else {
            to.writeByte(FOREIGN);
            to.writeNumber(entry.segment);
            writePlace(entry.place, to);
            foreign.add(entry);
        }
    }

    private static void writePlace(long place, KeyOutput to) {
        to.writeNumber(place >>> COUNT_BITS);
        to.writeNumber((int) place);
    }

    private void enter(Entry entry) {
        entry.generation = generation;
        entry.segment = segment;
        entry.place = nextPlace++;
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

    private long[] at() {
        long[] at = new long[found.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = found.get(i).place;
        }
        return at;
    }

    private Segment.Place[] places() {
        Segment.Place[] places = new Segment.Place[foreign.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Segment.Place(foreign.get(i).segment, foreign.get(i).place);
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
            } else if ((entry.generation == nowGeneration && !(keepsAll && entry.place >= HIDDEN))
                    || (!entry.layout.isConstant() && entry.layout.save(entry.object, contents[i]) != contents[i])
                    || !entry.layout.keepsEssence()) {
                return false;
            }
        }
        Entry[] others = known.foreign();
        for (int i = 0; i < others.length; i++) {
            if (others[i].generation != nowGeneration
                    || others[i].segment != known.places()[i].part()
                    || others[i].place != known.places()[i].place()) {
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
            entry.place = known.at()[i - open.size()];
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
