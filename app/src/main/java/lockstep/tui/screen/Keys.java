package lockstep.tui.screen;

import lockstep.term.Key;

/** Which keys mean what, the same on every screen. Each meaning has a plain letter. */
final class Keys {
    private Keys() {}

    static boolean go(Key key) {
        return key.is(Key.Name.ENTER) || key.is('n');
    }

    static boolean back(Key key) {
        return key.is(Key.Name.ESCAPE) || key.is(Key.Name.BACKSPACE) || key.is('b');
    }

    static boolean up(Key key) {
        return key.is(Key.Name.UP) || key.is('k') || key.is('w');
    }

    static boolean down(Key key) {
        return key.is(Key.Name.DOWN) || key.is('j') || key.is('s');
    }

    static boolean less(Key key) {
        return key.is(Key.Name.LEFT) || key.is('a') || key.is('-');
    }

    static boolean more(Key key) {
        return key.is(Key.Name.RIGHT) || key.is('d') || key.is('+');
    }

    static boolean pageUp(Key key) {
        return key.is(Key.Name.PAGE_UP) || key.is('u');
    }

    static boolean pageDown(Key key) {
        return key.is(Key.Name.PAGE_DOWN) || key.is('f');
    }

    static boolean mark(Key key) {
        return key.is(' ') || key.is('m');
    }

    static boolean otherPane(Key key) {
        return key.is(Key.Name.TAB) || key.is(Key.Name.BACK_TAB) || key.is('t');
    }

    /** Returns the digit from 0 to 9, or -1. */
    static int digit(Key key) {
        char c = key.plain();
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** Returns how far a key scrolls a text. */
    static int scroll(Key key, int rows) {
        if (up(key)) {
            return -1;
        }
        if (down(key)) {
            return 1;
        }
        if (pageUp(key)) {
            return -Math.max(1, rows - 2);
        }
        return pageDown(key) ? Math.max(1, rows - 2) : 0;
    }
}
