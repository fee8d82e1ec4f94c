package lockstep.term;

/**
 * One key press, or one piece of pasted text.
 *
 * @param name which key
 * @param text the character of {@link Name#CHARACTER} (one code point), the text of {@link Name#PASTE}, otherwise empty
 * @param ctrl whether Ctrl was held; the text is then the lower-case letter
 * @param alt whether Alt was held, or Escape came right before
 * @param shift whether Shift was held; never set for characters, whose text tells already
 */
public record Key(Name name, String text, boolean ctrl, boolean alt, boolean shift) {
    /** The input has ended: the terminal hung up or was closed. No key follows. */
    public static final Key END = named(Name.END_OF_INPUT);

    /** What a key is called. */
    public enum Name {
        CHARACTER,
        PASTE,
        ENTER,
        ESCAPE,
        BACKSPACE,
        TAB,
        BACK_TAB,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        INSERT,
        DELETE,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10,
        F11,
        F12,
        END_OF_INPUT
    }

    /** Returns a named key without modifiers. */
    public static Key named(Name name) {
        return new Key(name, "", false, false, false);
    }

    /** Returns the key that types a character. */
    public static Key character(int codePoint) {
        return new Key(Name.CHARACTER, Character.toString(codePoint), false, false, false);
    }

    /** Returns a letter with Ctrl held. */
    public static Key ctrl(char letter) {
        return new Key(Name.CHARACTER, String.valueOf(letter), true, false, false);
    }

    /** Returns pasted text. */
    public static Key paste(String text) {
        return new Key(Name.PASTE, text, false, false, false);
    }

    /** Returns this key with Alt held. */
    public Key withAlt() {
        return new Key(name, text, ctrl, true, shift);
    }

    /** Whether this is the plain key of a character: no Ctrl, no Alt. */
    public boolean is(char character) {
        return name == Name.CHARACTER && !ctrl && !alt && text.length() == 1 && text.charAt(0) == character;
    }

    /** Whether this is a named key, whatever the modifiers. */
    public boolean is(Name other) {
        return name == other;
    }

    /** Whether this is a letter with Ctrl held. */
    public boolean isCtrl(char letter) {
        return name == Name.CHARACTER && ctrl && text.length() == 1 && text.charAt(0) == letter;
    }

    /** Returns the character typed without Ctrl and Alt when it is one UTF-16 unit, otherwise NUL. */
    public char plain() {
        return name == Name.CHARACTER && !ctrl && !alt && text.length() == 1 ? text.charAt(0) : '\0';
    }
}
