package lockstep.engine.type;

import org.jspecify.annotations.Nullable;

/**
 * A long string that a loop adds to, as compiled code holds it in a local variable: with room behind its end, so that
 * adding costs what is added and not the whole. It is no value of Python: whatever leaves the variable is what
 * {@link #settled} gives. Confined to the activation whose variable it is.
 */
public final class GrowingText {
    /** Shorter strings are joined as ever, which is quicker. */
    private static final int FIRST_CHARS = 1 << 10;

    /** Of the heap's bytes, for one char: the room behind the end, the copy made while it moves and the string itself. */
    private static final int HEAP_SHARE = 32;

    private static final long MOST_CHARS = Runtime.getRuntime().maxMemory() / HEAP_SHARE;

    private final StringBuilder chars;
    private boolean simple;
    private @Nullable String text;

    private GrowingText(String first, String second) {
        chars = new StringBuilder(Math.max(first.length() * 2, first.length() + second.length()));
        chars.append(first);
        simple = Strings.isSimple(first);
        append(second);
    }

    private void append(String piece) {
        chars.append(piece);
        simple = simple && Strings.isSimple(piece);
        text = null;
    }

    /**
     * Returns {@code left + right} where that is a long string.
     *
     * @param left a value, or one of these, which then is gone
     * @return one of these, or null, with nothing done, where they are to be joined as any two values
     */
    public static @Nullable GrowingText join(Object left, Object right) {
        if (!(right instanceof String piece)) {
            return null;
        }
        if (left instanceof GrowingText growing) {
            if ((long) growing.chars.length() + piece.length() > MOST_CHARS) {
                return null;
            }
            growing.append(piece);
            return growing;
        }
        boolean grows = left instanceof String first
                && first.length() >= FIRST_CHARS
                && (long) first.length() + piece.length() <= MOST_CHARS;
        return grows ? new GrowingText((String) left, piece) : null;
    }

    /** Returns the value: the string if it is one of these. */
    public static Object settled(Object value) {
        return value instanceof GrowingText growing ? growing.text() : value;
    }

    private String text() {
        String made = text;
        if (made == null) {
            made = chars.toString();
            text = made;
        }
        return made;
    }

    /** Returns how many code points it has. */
    int length() {
        return simple ? chars.length() : Strings.length(text());
    }
}
