package lockstep.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens SQLite files the way progress needs them: durable at each commit, and patient with other processes. */
final class SqliteConnections {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String NATIVE_DIRECTORY = "org.sqlite.tmpdir";

    private SqliteConnections() {}

    /**
     * Opens a file for writing, which is made when it is not there.
     *
     * @throws SQLException also when the content is damaged
     */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection = source(file, config).getConnection();
        try {
            check(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a file of which nothing will be changed. */
    static Connection openForReading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(file, config).getConnection();
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            rows.next();
            if (!rows.getString(1).equals("ok")) {
                throw new SQLException(rows.getString(1), "", 11);
            }
        }
    }

    /**
     * Has SQLite's native library unpacked into a directory only this user may write, unless the user chose one: a shared
     * temporary directory may be mounted so that nothing in it runs, or hold another's file of that name.
     *
     * @param directory made when it is not there; when it cannot be made, the system's temporary directory serves
     */
    static void keepNativesIn(Path directory) {
        if (System.getProperty(NATIVE_DIRECTORY) != null) {
            return;
        }
        try {
            Files.createDirectories(directory);
            if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            System.setProperty(NATIVE_DIRECTORY, directory.toString());
        } catch (IOException | SecurityException e) {
            System.setProperty(NATIVE_DIRECTORY, System.getProperty("java.io.tmpdir"));
        }
    }
}
