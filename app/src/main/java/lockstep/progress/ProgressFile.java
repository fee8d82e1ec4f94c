package lockstep.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database file in a data directory. Opening it never deletes anything: a damaged file is set aside under another
 * name, and what can be read of it goes into the new one.
 */
public final class ProgressFile {
    private static final String NAME = "progress.db";
    /** One opening at a time in this process; a file lock excludes only other processes. */
    private static final Object OPENING = new Object();

    private final Path directory;
    private final Path file;

    private ProgressFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
    }

    /**
     * Opens the progress kept in a directory, which is made when it is not there. Never fails: where nothing can be saved,
     * what is returned keeps progress until it is closed, and says so.
     *
     * @param directory the data directory
     * @param cacheDirectory where SQLite's native library may be unpacked
     */
    public static OpenedProgress open(Path directory, Path cacheDirectory) {
        SqliteConnections.keepNativesIn(cacheDirectory.resolve("sqlite"));
        try {
            return new ProgressFile(directory.toAbsolutePath()).open();
        } catch (ProgressException e) {
            String reason = e.getMessage() + ". You can play; this sitting's progress is not kept.";
            return new OpenedProgress(new UnsavedProgress(reason), List.of(reason));
        }
    }

    /** Returns whether anything was ever saved in a directory. */
    public static boolean exists(Path directory) {
        return Files.exists(directory.resolve(NAME));
    }

    private OpenedProgress open() throws ProgressException {
        synchronized (OPENING) {
            try {
                Files.createDirectories(directory);
                try (FileChannel channel = FileChannel.open(
                        directory.resolve("progress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    FileLock lock = channel.lock();
                    try {
                        return openAlone();
                    } finally {
                        lock.release();
                    }
                }
            } catch (FileAlreadyExistsException e) {
                throw new ProgressException(
                        "Progress cannot be saved: " + e.getFile()
                                + " is a file, not a directory; name another place with --data DIR",
                        e);
            } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
                throw new ProgressException(
                        "Progress cannot be saved: " + directory
                                + " may not be written; change its permissions, or name another place with --data DIR",
                        e);
            } catch (IOException e) {
                throw new ProgressException(
                        "Progress cannot be saved in " + directory + " (" + e + "); name another place with --data DIR",
                        e);
            } catch (SQLException e) {
                throw SqliteWords.explain("Opening your progress", file, e);
            }
        }
    }

    private OpenedProgress openAlone() throws IOException, SQLException, ProgressException {
        List<String> notices = new ArrayList<>();
        Connection connection;
        try {
            connection = ready(file);
        } catch (SQLException e) {
            if (!SqliteWords.damaged(e)) {
                throw e;
            }
            Path aside = setAside();
            connection = ready(file);
            int saved = new Recovery(aside, new SqliteProgress(connection, file)).run();
            notices.add("The progress file was damaged. It is kept as " + aside + "; a new one was begun with the "
                    + saved + (saved == 1 ? " attempt" : " attempts") + " that could be read.");
        }
        return new OpenedProgress(new SqliteProgress(connection, file), notices);
    }

    private static Connection ready(Path file) throws SQLException, ProgressException {
        Connection connection = SqliteConnections.open(file);
        try {
            if (Schema.version(connection) > Schema.newest()) {
                throw new ProgressException(file
                        + " was written by a newer Lockstep; use that one, or name another place" + " with --data DIR");
            }
            Schema.migrate(connection);
            return connection;
        } catch (SQLException | ProgressException e) {
            connection.close();
            throw e;
        }
    }

    private Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        for (String part : List.of("-wal", "-shm")) {
            Path companion = directory.resolve(NAME + part);
            if (Files.exists(companion)) {
                Files.move(companion, directory.resolve(aside(number).getFileName() + part));
            }
        }
        return Files.move(file, aside(number));
    }

    private Path aside(int number) {
        return directory.resolve("progress.damaged-" + number + ".db");
    }
}
