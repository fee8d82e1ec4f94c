package lockstep.term;

import com.googlecode.lanterna.TerminalTextUtils;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns text takes: Chinese, Japanese and Korean characters two, combining marks none, everything else one.
 * Characters whose width terminals disagree about (emoji, everything outside the basic plane) are shown as {@code ?}.
 */
public final class TextWidth {
    /** Wide emoji of the basic plane, as pairs of first and last. */
    private static final String WIDE_EMOJI = "\u231a\u231b\u23e9\u23ec\u23f0\u23f0\u23f3\u23f3\u25fd\u25fe\u2614\u2615"
            + "\u2648\u2653\u267f\u267f\u2693\u2693\u26a1\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26ce"
            + "\u26d4\u26d4\u26ea\u26ea\u26f2\u26f3\u26f5\u26f5\u26fa\u26fa\u26fd\u26fd\u2705\u2705\u270a\u270b"
            + "\u2728\u2728\u274c\u274c\u274e\u274e\u2753\u2755\u2757\u2757\u2795\u2797\u27b0\u27b0\u27bf\u27bf"
            + "\u2b1b\u2b1c\u2b50\u2b50\u2b55\u2b55";

    private TextWidth() {}

    /** Returns the columns a text takes. */
    public static int of(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int columns = 0;
        for (String cell : cells(text)) {
            columns += ofCell(cell);
        }
        return columns;
    }

    /** Returns the columns of one element of {@link #cells}: 1 or 2. */
    public static int ofCell(String cell) {
        return cell.charAt(0) >= 0x1100 && TerminalTextUtils.isCharDoubleWidth(cell.charAt(0)) ? 2 : 1;
    }

    /** Returns what a terminal is given for a text, one character an element; controls and doubtful characters replaced. */
    public static List<String> cells(String text) {
        String composed = hasMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        List<String> cells = new ArrayList<>(composed.length());
        composed.codePoints().forEach(codePoint -> {
            if (!isInvisible(codePoint)) {
                cells.add(isDoubtful(codePoint) ? "?" : Character.toString(codePoint));
            }
        });
        return cells;
    }

    /** Returns the longest beginning of a text that fits, without splitting a character. */
    public static String clip(String text, int columns) {
        if (isPlain(text)) {
            return text.length() <= columns ? text : text.substring(0, Math.max(0, columns));
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (String cell : cells(text)) {
            used += ofCell(cell);
            if (used > columns) {
                break;
            }
            kept.append(cell);
        }
        return kept.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether composing could change a text; loading the tables for it takes time at the start. */
    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(int codePoint) {
        if (codePoint < 0xad) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isDoubtful(int codePoint) {
        if (codePoint < ' ' || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint > 0xffff) {
            return true;
        }
        if (codePoint < 0x231a) {
            return false;
        }
        for (int i = 0; i < WIDE_EMOJI.length(); i += 2) {
            if (codePoint >= WIDE_EMOJI.charAt(i) && codePoint <= WIDE_EMOJI.charAt(i + 1)) {
                return true;
            }
        }
        return !Character.isDefined(codePoint)
                || Character.getType(codePoint) == Character.PRIVATE_USE
                || Character.isSurrogate((char) codePoint);
    }
}
