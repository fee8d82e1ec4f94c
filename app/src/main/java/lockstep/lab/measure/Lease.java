package lockstep.lab.measure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to measure on this machine: one measurement at a time, whoever takes it. A lock on one file, held by the
 * process that measures, so that the system gives it back when that process dies. Confined to one thread.
 */
public final class Lease implements AutoCloseable {
    private static final long RETRY_NANOS = 50_000_000L;

    private final FileChannel channel;
    private final FileLock lock;

    private Lease(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits for the lease.
     *
     * @param file the file all processes of this machine lock; made when missing, for every user to open
     * @param cancelled asked about twenty times a second whether to give up
     * @return the lease, or null when cancelled
     * @throws IOException when the file cannot be made or opened
     */
    public static @Nullable Lease acquire(Path file, BooleanSupplier cancelled) throws IOException {
        FileChannel channel = open(file);
        while (!cancelled.getAsBoolean()) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return new Lease(channel, lock);
            }
            LockSupport.parkNanos(RETRY_NANOS);
        }
        channel.close();
        return null;
    }

    private static FileChannel open(Path file) throws IOException {
        boolean made = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (made && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
