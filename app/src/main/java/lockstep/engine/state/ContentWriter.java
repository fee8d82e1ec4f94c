package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/** Encodes contents. What has no number of its own is left to a {@link Finder}. Confined to one thread. */
final class ContentWriter {
    /** Says how to refer to an object that has no number of its own. */
    interface Finder {
        /** @return false when it cannot be referred to */
        boolean refer(Entry entry, KeyOutput out);
    }

    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int VALUE = 2;
    private static final int NUMBERED = 3;
    private static final int INLINE = 4;
    private static final int MOST_INLINE = 3;

    private final EntryTable entries;
    private final Encodings encodings;
    private final KeyOutput own = new KeyOutput();

    ContentWriter(EntryTable entries, Encodings encodings) {
        this.entries = entries;
        this.encodings = encodings;
    }

    /** Returns the number of a content that refers to nothing without a number, or {@link Encodings#OPEN}. */
    int closed(Entry entry, Content content) {
        if (!entry.layout.keepsEssence()) {
            return Encodings.OPEN;
        }
        own.clear();
        return content(entry, content, false, own, (other, out) -> false) ? encodings.of(own) : Encodings.OPEN;
    }

    /** Encodes what matters of a content. @return false when something in it cannot be referred to */
    boolean content(Entry entry, Content content, boolean standing, KeyOutput out, Finder finder) {
        Content essence = essence(entry, content, standing);
        out.writeNumber(entry.layout.number());
        @Nullable Object[] parts = essence.parts();
        out.writeNumber(parts.length);
        for (Object part : parts) {
            if (!part(part, out, finder, 0)) {
                return false;
            }
        }
        for (long number : essence.numbers()) {
            out.writeNumber(number);
        }
        return true;
    }

    private static Content essence(Entry entry, Content content, boolean standing) {
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

    /** Encodes a value or a reference. */
    boolean part(@Nullable Object part, KeyOutput out, Finder finder) {
        return part(part, out, finder, 0);
    }

    private boolean part(@Nullable Object part, KeyOutput out, Finder finder, int depth) {
        if (part == null) {
            out.writeByte(NULL);
            return true;
        } else if (part instanceof Long number) {
            out.writeByte(INTEGER);
            out.writeNumber(number);
            return true;
        } else if (Encodings.isValue(part)) {
            out.writeByte(VALUE);
            out.writeNumber(encodings.ofValue(part));
            return true;
        }
        Entry entry = entries.of(part);
        if (entry.isNumbered()) {
            out.writeByte(NUMBERED);
            out.writeNumber(entry.number);
            return true;
        }
        if (entry.layout.isConstant() && isInline(entry, depth)) {
            return inline(entry, out, finder, depth);
        }
        return finder.refer(entry, out);
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

    private boolean inline(Entry entry, KeyOutput out, Finder finder, int depth) {
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
        return true;
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
