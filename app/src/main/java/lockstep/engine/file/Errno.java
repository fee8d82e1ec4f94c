package lockstep.engine.file;

/** Why a file operation failed: the error numbers of Linux and their words. */
public enum Errno {
    NO_ENTRY(2, "No such file or directory"),
    BAD_DESCRIPTOR(9, "Bad file descriptor"),
    EXISTS(17, "File exists"),
    NOT_A_DIRECTORY(20, "Not a directory"),
    IS_A_DIRECTORY(21, "Is a directory"),
    INVALID(22, "Invalid argument"),
    NO_SPACE(28, "No space left on device"),
    NAME_TOO_LONG(36, "File name too long"),
    NOT_EMPTY(39, "Directory not empty");

    private final int number;
    private final String words;

    Errno(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    /** Returns the error of that number; numbers come from this enum. */
    public static Errno of(int number) {
        for (Errno one : values()) {
            if (one.number == number) {
                return one;
            }
        }
        return INVALID;
    }
}
