package lockstep.e2e;

/** What a terminal sends for keys that have no character. */
final class Keys {
    static final String ENTER = "\r";
    static final String ESCAPE = "\033";
    static final String TAB = "\t";
    static final String UP = "\033[A";
    static final String DOWN = "\033[B";
    static final String RIGHT = "\033[C";
    static final String LEFT = "\033[D";
    static final String CTRL_C = "\003";

    private Keys() {}
}
