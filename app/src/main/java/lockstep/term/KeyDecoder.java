package lockstep.term;

import java.io.IOException;
import java.util.Optional;

/**
 * Turns what a terminal sends into keys. Escape sequences may arrive in pieces: what follows an Escape within 50 ms
 * belongs to it, an Escape alone is the Escape key. Sequences nobody knows are swallowed whole. Confined to the thread
 * that reads.
 */
final class KeyDecoder {
    private static final long IDLE_MILLIS = 10_000;
    private static final long ESCAPE_MILLIS = 50;
    private static final long REST_MILLIS = 500;
    private static final int SEQUENCE_LIMIT = 64;
    private static final int STRING_LIMIT = 4096;
    private static final int PASTE_LIMIT = 64 * 1024;
    private static final char ESC = 27;

    private final CharacterSource source;
    private int pushedBack = CharacterSource.EXPIRED;

    KeyDecoder(CharacterSource source) {
        this.source = source;
    }

    /** Waits for the next key; {@link Key#END} at the end. */
    Key next() throws IOException {
        while (true) {
            int c = take(IDLE_MILLIS);
            if (c == CharacterSource.ENDED) {
                return Key.END;
            }
            if (c != CharacterSource.EXPIRED) {
                Optional<Key> key = c == ESC ? afterEscape() : plain(c);
                if (key.isPresent()) {
                    return key.get();
                }
            }
        }
    }

    private int take(long timeoutMillis) throws IOException {
        if (pushedBack != CharacterSource.EXPIRED) {
            int c = pushedBack;
            pushedBack = CharacterSource.EXPIRED;
            return c;
        }
        return source.read(timeoutMillis);
    }

    private Optional<Key> plain(int c) throws IOException {
        if (c == '\r' || c == '\n') {
            return named(Key.Name.ENTER);
        }
        if (c == '\t') {
            return named(Key.Name.TAB);
        }
        if (c == 127 || c == 8) {
            return named(Key.Name.BACKSPACE);
        }
        if (c > 0 && c <= 26) {
            return Optional.of(Key.ctrl((char) ('a' + c - 1)));
        }
        if (c < ' ' || (c > 127 && c < 0xa0)) {
            return Optional.empty();
        }
        if (Character.isHighSurrogate((char) c)) {
            int low = take(REST_MILLIS);
            return low >= 0 && Character.isLowSurrogate((char) low)
                    ? Optional.of(Key.character(Character.toCodePoint((char) c, (char) low)))
                    : Optional.empty();
        }
        return Character.isLowSurrogate((char) c) ? Optional.empty() : Optional.of(Key.character(c));
    }

    private Optional<Key> afterEscape() throws IOException {
        int c = take(ESCAPE_MILLIS);
        if (c < 0) {
            pushedBack = c;
            return named(Key.Name.ESCAPE);
        }
        switch (c) {
            case '[':
                return controlSequence();
            case 'O':
                return singleShift();
            case ']', 'P', '_', '^', 'X':
                return controlString(c);
            case ESC:
                pushedBack = ESC;
                return named(Key.Name.ESCAPE);
            default:
                return plain(c).map(Key::withAlt);
        }
    }

    private Optional<Key> singleShift() throws IOException {
        int c = take(ESCAPE_MILLIS);
        if (c < 0) {
            pushedBack = c;
            return Optional.of(Key.character('O').withAlt());
        }
        return c == 'M' ? named(Key.Name.ENTER) : letter((char) c, 1);
    }

    /** Reads over an operating-system command or another string the terminal answers with. */
    private Optional<Key> controlString(int opener) throws IOException {
        int c = take(ESCAPE_MILLIS);
        if (c < 0) {
            pushedBack = c;
            return Optional.of(Key.character(opener).withAlt());
        }
        for (int i = 0; i < STRING_LIMIT && c >= 0 && c != 7; i++) {
            if (c == ESC) {
                take(REST_MILLIS);
                break;
            }
            c = take(REST_MILLIS);
        }
        return Optional.empty();
    }

    private Optional<Key> controlSequence() throws IOException {
        int c = take(ESCAPE_MILLIS);
        if (c < 0) {
            pushedBack = c;
            return Optional.of(Key.character('[').withAlt());
        }
        if (c == '[') {
            int function = take(REST_MILLIS);
            return function >= 'A' && function <= 'E' ? function(function - 'A' + 1, 1) : Optional.empty();
        }
        StringBuilder parameters = new StringBuilder();
        while (c >= 0x20 && c < 0x40 && parameters.length() < SEQUENCE_LIMIT) {
            parameters.append((char) c);
            c = take(REST_MILLIS);
        }
        if (c == 'M' && parameters.isEmpty()) {
            for (int i = 0; i < 3; i++) {
                take(REST_MILLIS);
            }
            return Optional.empty();
        }
        return c < 0x40 || c > 0x7e ? Optional.empty() : finished(parameters.toString(), (char) c);
    }

    private Optional<Key> finished(String parameters, char last) throws IOException {
        String[] parts = parameters.split(";", -1);
        int first = number(parts[0], 1);
        int modifiers = parts.length > 1 ? number(parts[1], 1) : 1;
        if (first < 0 || modifiers < 0 || parts.length > 2) {
            return Optional.empty();
        }
        if (last == '~') {
            return first == 200 ? pasted() : tilde(first, modifiers);
        }
        if (last == 'u') {
            return typed(first, modifiers);
        }
        return first == 1 ? letter(last, modifiers) : Optional.empty();
    }

    private Optional<Key> tilde(int code, int modifiers) {
        return switch (code) {
            case 1, 7 -> modified(Key.Name.HOME, modifiers);
            case 2 -> modified(Key.Name.INSERT, modifiers);
            case 3 -> modified(Key.Name.DELETE, modifiers);
            case 4, 8 -> modified(Key.Name.END, modifiers);
            case 5 -> modified(Key.Name.PAGE_UP, modifiers);
            case 6 -> modified(Key.Name.PAGE_DOWN, modifiers);
            case 11, 12, 13, 14, 15 -> function(code - 10, modifiers);
            case 17, 18, 19, 20, 21 -> function(code - 11, modifiers);
            case 23, 24 -> function(code - 12, modifiers);
            default -> Optional.empty();
        };
    }

    private static Optional<Key> letter(char last, int modifiers) {
        return switch (last) {
            case 'A' -> modified(Key.Name.UP, modifiers);
            case 'B' -> modified(Key.Name.DOWN, modifiers);
            case 'C' -> modified(Key.Name.RIGHT, modifiers);
            case 'D' -> modified(Key.Name.LEFT, modifiers);
            case 'H' -> modified(Key.Name.HOME, modifiers);
            case 'F' -> modified(Key.Name.END, modifiers);
            case 'Z' -> named(Key.Name.BACK_TAB);
            case 'P', 'Q', 'R', 'S' -> function(last - 'P' + 1, modifiers);
            default -> Optional.empty();
        };
    }

    /** A key of the protocol that tells characters by number. */
    private Optional<Key> typed(int codePoint, int modifiers) throws IOException {
        int bits = modifiers - 1;
        if (!Character.isValidCodePoint(codePoint) || Character.isSupplementaryCodePoint(codePoint)) {
            return Optional.empty();
        }
        if (codePoint == ESC) {
            return named(Key.Name.ESCAPE);
        }
        boolean ctrl = (bits & 4) != 0 && codePoint >= 'a' && codePoint <= 'z';
        Optional<Key> key = ctrl ? Optional.of(Key.ctrl((char) codePoint)) : plain(codePoint);
        return (bits & 2) != 0 ? key.map(Key::withAlt) : key;
    }

    private Optional<Key> pasted() throws IOException {
        String end = ESC + "[201~";
        StringBuilder text = new StringBuilder();
        int matched = 0;
        while (matched < end.length()) {
            int c = take(REST_MILLIS);
            if (c < 0) {
                pushedBack = c;
                break;
            }
            if (c == end.charAt(matched)) {
                matched++;
            } else {
                append(text, end.substring(0, matched));
                matched = c == ESC ? 1 : 0;
                append(text, matched == 1 ? "" : String.valueOf((char) c));
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Key.paste(text.toString()));
    }

    private static void append(StringBuilder text, String more) {
        if (text.length() + more.length() <= PASTE_LIMIT) {
            text.append(more);
        }
    }

    private static Optional<Key> function(int number, int modifiers) {
        return modified(Key.Name.values()[Key.Name.F1.ordinal() + number - 1], modifiers);
    }

    private static Optional<Key> modified(Key.Name name, int modifiers) {
        int bits = modifiers - 1;
        return Optional.of(new Key(name, "", (bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0));
    }

    private static Optional<Key> named(Key.Name name) {
        return Optional.of(Key.named(name));
    }

    /** Returns a small number, the default when there is no text, or -1 when it is none. */
    private static int number(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.length() > 7 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(text);
    }
}
