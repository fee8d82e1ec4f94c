package lockstep.engine.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes contents. What has no number of its own is left to a {@link Finder}. Confined to one thread. */
final class ContentWriter {
    /** Says how to refer to an object that has no number of its own. */
    interface Finder {
        void refer(Entry entry, KeyOutput out);
    }

    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int VALUE = 2;
    private static final int NUMBERED = 3;
    private static final int INLINE = 4;
    private static final int GAP = 7;
    private static final int MOST_INLINE = 3;

    private final EntryTable entries;
    private final Encodings encodings;
    private final KeyOutput own = new KeyOutput();
    private final List<Entry> referred = new ArrayList<>();
    private final Finder gaps = (entry, out) -> {
        out.writeByte(GAP);
        referred.add(entry);
    };

    ContentWriter(EntryTable entries, Encodings encodings) {
        this.entries = entries;
        this.encodings = encodings;
    }

    /** Returns the number of a content that refers to nothing without a number, or {@link Encodings#OPEN}. */
    int closed(Entry entry, Content content) {
        if (!entry.layout.keepsEssence()) {
            return Encodings.OPEN;
        }
        Outline outline = outline(entry, content, false);
        return outline.isClosed() ? outline.number() : Encodings.OPEN;
    }

    /** Encodes what matters of a content. */
    void content(Entry entry, Content content, boolean standing, KeyOutput out, Finder finder) {
        Outline outline = outline(entry, content, standing);
        out.writeNumber(outline.number());
        for (Entry referred : outline.referred()) {
            finder.refer(referred, out);
        }
    }

    private Outline outline(Entry entry, Content content, boolean standing) {
        Content essence = essence(entry, content, standing);
        Outline known = essence.outline;
        if (known != null && (known.isClosed() || known.version() == entries.version())) {
            return known;
        }
        own.clear();
        referred.clear();
        own.writeNumber(entry.layout.number());
        own.writeNumber(essence.parts().length);
        for (Object part : essence.parts()) {
            part(part, own, gaps);
        }
        for (long number : essence.numbers()) {
            own.writeNumber(number);
        }
        Entry[] objects = referred.isEmpty() ? Outline.NONE : referred.toArray(Outline.NONE);
        Outline outline = new Outline(encodings.of(own), objects, entries.version());
        essence.outline = outline;
        return outline;
    }

    private static Content essence(Entry entry, Content content, boolean standing) {
        if (!entry.layout.keepsEssence()) {
            return entry.layout.essence(entry.object, content, standing);
        }
        Content known = content.essence;
        if (known != null && content.essenceStanding == standing) {
            return known;
        }
        Content essence = entry.layout.essence(entry.object, content, standing);
        content.essence = essence;
        content.essenceStanding = standing;
        return essence;
    }

    /** Encodes a value or a reference. */
    void part(@Nullable Object part, KeyOutput out, Finder finder) {
        part(part, out, finder, 0);
    }

    private void part(@Nullable Object part, KeyOutput out, Finder finder, int depth) {
        if (part == null) {
            out.writeByte(NULL);
        } else if (part instanceof Long number) {
            out.writeByte(INTEGER);
            out.writeNumber(number);
        } else if (Encodings.isValue(part)) {
            out.writeByte(VALUE);
            out.writeNumber(encodings.ofValue(part));
        } else {
            reference(entries.of(part), out, finder, depth);
        }
    }

    private void reference(Entry entry, KeyOutput out, Finder finder, int depth) {
        if (entry.isNumbered()) {
            out.writeByte(NUMBERED);
            out.writeNumber(entry.number);
        } else if (entry.layout.isConstant() && isInline(entry, depth)) {
            inline(entry, out, finder, depth);
        } else {
            finder.refer(entry, out);
        }
    }

    /** Whether nothing that an unchanging object holds has an identity that counts. */
    private boolean isInline(Entry entry, int depth) {
        if (depth == MOST_INLINE) {
            return false;
        }
        for (Object part : constant(entry).parts()) {
            if (part != null && !Encodings.isValue(part)) {
                Entry inner = entries.of(part);
                if (!inner.isNumbered() && !(inner.layout.isConstant() && isInline(inner, depth + 1))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void inline(Entry entry, KeyOutput out, Finder finder, int depth) {
        Content content = constant(entry);
        out.writeByte(INLINE);
        out.writeNumber(entry.layout.number());
        out.writeNumber(content.parts().length);
        for (Object part : content.parts()) {
            part(part, out, finder, depth + 1);
        }
        for (long number : content.numbers()) {
            out.writeNumber(number);
        }
    }

    private static Content constant(Entry entry) {
        Content content = entry.current;
        if (content == null) {
            content = entry.layout.save(entry.object, null);
            entry.current = content;
        }
        return content;
    }
}
