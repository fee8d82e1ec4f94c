package lockstep.engine.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Memory that all processes of a run have mapped: what lies in it is read and written without asking anyone, and really
 * races. The hub hands out places and never takes one back. Places are bytes from the start; those of eight bytes are
 * aligned. Access is thread-safe as the machine's memory is: whole for one number, in no order.
 */
public final class SharedMemory implements AutoCloseable {
    private static final long MOST_BYTES = 64L << 20;
    private static final String PREFIX = "lockstep-shared-";
    private static final int ALIGNMENT = 8;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions.asFileAttribute(
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    private static final VarHandle LONGS = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final Path file;
    private final ByteBuffer bytes;
    private final boolean owner;
    private int used = ALIGNMENT; // of the owner, guarded by this; place 0 stays unused

    private SharedMemory(Path file, ByteBuffer bytes, boolean owner) {
        this.file = file;
        this.bytes = bytes;
        this.owner = owner;
    }

    /** Makes a memory for a run; the file lies where it costs no disk, if there is such a place. */
    static SharedMemory create() {
        try {
            Path folder = Path.of("/dev/shm");
            if (!Files.isWritable(folder) || Files.getFileStore(folder).getUsableSpace() < 2 * MOST_BYTES) {
                folder = Path.of(System.getProperty("java.io.tmpdir"));
            }
            removeStale(folder);
            Path file = newFile(folder);
            long size = Math.min(MOST_BYTES, Files.getFileStore(folder).getUsableSpace() / 2);
            return new SharedMemory(file, map(file, size), true);
        } catch (IOException e) {
            throw new UncheckedIOException("memory shared by processes could not be made", e);
        }
    }

    /** Makes a file that is this user's alone. The JDK's names for such files come from a slow source of random numbers. */
    private static Path newFile(Path folder) throws IOException {
        String name = PREFIX + ProcessHandle.current().pid() + "-";
        while (true) {
            Path file = folder.resolve(name + Long.toHexString(System.nanoTime()));
            try {
                return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? Files.createFile(file, OWNER_ONLY)
                        : Files.createFile(file);
            } catch (FileAlreadyExistsException taken) {
                name += "x"; // another run of this process, in the same moment
            }
        }
    }

    /** Maps the memory of a run in one of its children. */
    static SharedMemory open(Path file) {
        try {
            return new SharedMemory(file, map(file, Files.size(file)), false);
        } catch (IOException e) {
            throw new UncheckedIOException("memory shared by processes could not be opened", e);
        }
    }

    private static ByteBuffer map(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, size).order(ByteOrder.nativeOrder());
        }
    }

    /** Removes what runs that were killed have left. */
    private static void removeStale(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : left) {
                String number =
                        file.getFileName().toString().substring(PREFIX.length()).split("-", -1)[0];
                if (number.chars().allMatch(Character::isDigit)
                        && ProcessHandle.of(Long.parseLong("0" + number)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    Path file() {
        return file;
    }

    /** Returns the place of so many new bytes, all zero, or -1 when there is no room. Of the hub only. */
    synchronized long allocate(long count) {
        long rounded = (count + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        if (count < 0 || rounded > bytes.capacity() - used) {
            return -1;
        }
        long place = used;
        used += (int) rounded;
        return place;
    }

    /** Returns the bytes for plain access; their order is the machine's. */
    ByteBuffer bytes() {
        return bytes;
    }

    long load(long place) {
        return (long) LONGS.getVolatile(bytes, Math.toIntExact(place));
    }

    void store(long place, long value) {
        LONGS.setVolatile(bytes, Math.toIntExact(place), value);
    }

    boolean replace(long place, long expected, long value) {
        return LONGS.compareAndSet(bytes, Math.toIntExact(place), expected, value);
    }

    /** Removes the file; processes that have it mapped keep the memory. */
    @Override
    public void close() {
        if (owner) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit(); // the folder may be back by then; the next run removes it otherwise
            }
        }
    }
}
