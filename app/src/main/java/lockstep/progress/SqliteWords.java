package lockstep.progress;

import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite's result codes mean for a learner. */
final class SqliteWords {
    static final int BUSY = 5;
    private static final int READONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;
    private static final int PRIMARY_CODE = 0xff;

    private SqliteWords() {}

    static boolean damaged(SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        return code == CORRUPT || code == NOT_A_DATABASE;
    }

    /** Returns an exception that says what happened, where, and what to do. */
    static ProgressException explain(String doing, Path file, SQLException e) {
        return new ProgressException(doing + " did not work: " + cause(file, e), e);
    }

    static String cause(Path file, SQLException e) {
        return switch (e.getErrorCode() & PRIMARY_CODE) {
            case FULL -> "the disk that holds " + file + " is full; make room and the next attempt is saved again";
            case READONLY ->
                file + " may not be written; change its permissions, or name another place with --data DIR";
            case CANNOT_OPEN ->
                file + " cannot be opened; check its permissions, or name another place with --data DIR";
            case BUSY ->
                "another Lockstep has been writing to " + file + " all this time; try again, or close the other one";
            case IO_ERROR -> "the disk refused to write " + file + "; check that it has room and is still there";
            case CORRUPT, NOT_A_DATABASE ->
                file + " is damaged; start Lockstep again and it sets the file aside and begins a new one";
            default -> file + ": " + e.getMessage() + "; name another place with --data DIR";
        };
    }
}
