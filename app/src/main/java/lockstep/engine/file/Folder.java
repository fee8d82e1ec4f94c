package lockstep.engine.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files and directories in memory, up to a number of bytes and of entries. Paths are absolute and without {@code .} and
 * {@code ..}. Thread-safe.
 */
public final class Folder {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 4095;
    /** Not among the names in the root: a program's working directory is that. */
    private static final String DEVICES = "/dev";

    /** Files by path; a directory has no content. */
    private final NavigableMap<String, @Nullable Content> entries = new TreeMap<>();

    private final NavigableMap<Long, Content> byNumber = new TreeMap<>();
    private final long mostBytes;
    private final boolean still;
    /** In a folder that stands still: numbers that files of that path have had, the same ones in each run. */
    private final Map<String, List<Long>> numbers = new HashMap<>();

    private long bytes;
    private long lastNumber = 100;
    /** Keeps nothing of what is written to it. */
    private final Content nowhere;

    /** @param mostBytes what all files together may hold */
    public Folder(long mostBytes) {
        this(mostBytes, false);
    }

    /** @param still whether it looks alike whenever it holds the same: without times, and with numbers that go by paths */
    public Folder(long mostBytes, boolean still) {
        this.mostBytes = mostBytes;
        this.still = still;
        entries.put("/", null);
        entries.put("/tmp", null);
        entries.put(DEVICES, null);
        entries.put(DEVICES + "/shm", null);
        nowhere = add(DEVICES + "/null");
    }

    /** Puts a file in its place with the directories it lies in, for a lesson or the program's own text. */
    public synchronized void put(String path, String text) {
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            entries.putIfAbsent(path.substring(0, slash), null);
        }
        Content content = add(path);
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        content.write(0, data);
        bytes += data.length;
    }

    private Content add(String path) {
        Content content = new Content(still ? numberOf(path) : ++lastNumber, path, still);
        entries.put(path, content);
        byNumber.put(content.number, content);
        return content;
    }

    private long numberOf(String path) {
        List<Long> had = numbers.computeIfAbsent(path, unknown -> new ArrayList<>(1));
        for (long number : had) {
            if (!byNumber.containsKey(number)) {
                return number;
            }
        }
        had.add(++lastNumber);
        return lastNumber;
    }

    /** Returns where an open file lies, or lay last; empty for none. */
    synchronized String path(long number) {
        Content content = byNumber.get(number);
        return content == null ? "" : content.path;
    }

    /** Whether there is something of that path. */
    synchronized boolean has(String path) {
        return entries.containsKey(path);
    }

    /** Whether it is a directory. */
    synchronized boolean hasDirectory(String path) {
        return entries.containsKey(path) && entries.get(path) == null;
    }

    synchronized long open(String path, boolean create, boolean exclusive, boolean truncate) throws FileFailure {
        Content content = entries.get(path);
        if (content == null) {
            if (entries.containsKey(path)) {
                throw new FileFailure(exclusive ? Errno.EXISTS : Errno.IS_A_DIRECTORY);
            }
            checkParent(path);
            if (!create) {
                throw new FileFailure(Errno.NO_ENTRY);
            }
            checkRoom();
            content = add(path);
        } else if (exclusive) {
            throw new FileFailure(Errno.EXISTS);
        }
        if (truncate && content.size() > 0) {
            bytes -= content.size();
            content.truncate(0);
        }
        content.opened++;
        return content.number;
    }

    synchronized void close(long number) throws FileFailure {
        Content content = content(number);
        content.opened--;
        forgetUnused(content);
    }

    private void forgetUnused(Content content) {
        if (content.opened <= 0 && !content.linked) {
            byNumber.remove(content.number);
            bytes -= content.size();
        }
    }

    synchronized byte[] read(long number, long offset, int count) throws FileFailure {
        return content(number).read(offset, count);
    }

    /** @param offset where to write, or -1 for the end. @return the place behind what was written */
    synchronized long write(long number, long offset, byte[] data) throws FileFailure {
        Content content = content(number);
        if (content == nowhere) {
            return Math.max(0, offset) + data.length;
        }
        long start = offset < 0 ? content.size() : offset;
        long more = Math.max(0, start + data.length - content.size());
        if (bytes + more > mostBytes) {
            throw new FileFailure(Errno.NO_SPACE);
        }
        bytes += more;
        content.write((int) start, data);
        return start + data.length;
    }

    synchronized long size(long number) throws FileFailure {
        return content(number).size();
    }

    synchronized void truncate(long number, long size) throws FileFailure {
        Content content = content(number);
        long more = size - content.size();
        if (size < 0) {
            throw new FileFailure(Errno.INVALID);
        }
        if (bytes + more > mostBytes) {
            throw new FileFailure(Errno.NO_SPACE);
        }
        bytes += more;
        content.truncate((int) size);
    }

    private Content content(long number) throws FileFailure {
        Content content = byNumber.get(number);
        if (content == null) {
            throw new FileFailure(Errno.BAD_DESCRIPTOR);
        }
        return content;
    }

    /**
     * What a path leads to.
     *
     * @param changedMillis since 1970; 0 for a directory
     */
    record Status(boolean directory, long size, long changedMillis, long number) {}

    synchronized Status status(String path) throws FileFailure {
        Content content = entries.get(path);
        if (content != null) {
            return new Status(false, content.size(), content.changedMillis, content.number);
        }
        if (!entries.containsKey(path)) {
            checkParent(path);
            throw new FileFailure(Errno.NO_ENTRY);
        }
        return new Status(true, 4096, 0, path.hashCode() & 0xFFFFL);
    }

    synchronized String[] list(String path) throws FileFailure {
        if (!status(path).directory()) {
            throw new FileFailure(Errno.NOT_A_DIRECTORY);
        }
        String prefix = path.equals("/") ? path : path + "/";
        return inside(path).keySet().stream()
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('/') < 0 && !(prefix + name).equals(DEVICES))
                .toArray(String[]::new);
    }

    private NavigableMap<String, @Nullable Content> inside(String path) {
        String prefix = path.equals("/") ? path : path + "/";
        return entries.subMap(prefix, false, prefix + Character.MAX_VALUE, true);
    }

    synchronized void makeDirectory(String path) throws FileFailure {
        if (entries.containsKey(path)) {
            throw new FileFailure(Errno.EXISTS);
        }
        checkParent(path);
        checkRoom();
        entries.put(path, null);
    }

    synchronized void removeDirectory(String path) throws FileFailure {
        if (!status(path).directory()) {
            throw new FileFailure(Errno.NOT_A_DIRECTORY);
        }
        if (!inside(path).isEmpty() || path.equals("/")) {
            throw new FileFailure(Errno.NOT_EMPTY);
        }
        entries.remove(path);
    }

    synchronized void remove(String path) throws FileFailure {
        if (status(path).directory()) {
            throw new FileFailure(Errno.IS_A_DIRECTORY);
        }
        unlink(path);
    }

    private void unlink(String path) {
        Content content = entries.remove(path);
        if (content != null) {
            content.linked = false;
            forgetUnused(content);
        }
    }

    synchronized void rename(String from, String to) throws FileFailure {
        Status moved = status(from);
        checkParent(to);
        if (from.equals(to)) {
            return;
        }
        if (entries.containsKey(to)) {
            boolean directory = entries.get(to) == null;
            if (directory && !moved.directory()) {
                throw new FileFailure(Errno.IS_A_DIRECTORY);
            }
            if (!directory && moved.directory()) {
                throw new FileFailure(Errno.NOT_A_DIRECTORY);
            }
            if (directory && !inside(to).isEmpty()) {
                throw new FileFailure(Errno.NOT_EMPTY);
            }
        }
        if (moved.directory()) {
            if (to.startsWith(from + "/")) {
                throw new FileFailure(Errno.INVALID);
            }
            Map<String, @Nullable Content> all = new TreeMap<>(inside(from));
            all.forEach((name, content) -> {
                entries.remove(name);
                place(to + name.substring(from.length()), content);
            });
            entries.remove(from);
            entries.put(to, null);
            return;
        }
        unlink(to);
        place(to, entries.remove(from));
    }

    private void place(String path, @Nullable Content content) {
        entries.put(path, content);
        if (content != null) {
            content.path = path;
        }
    }

    private void checkParent(String path) throws FileFailure {
        if (path.length() > LONGEST_PATH || path.length() - path.lastIndexOf('/') - 1 > LONGEST_NAME) {
            throw new FileFailure(Errno.NAME_TOO_LONG);
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String parent = path.substring(0, slash);
            if (entries.containsKey(parent)) {
                if (entries.get(parent) != null) {
                    throw new FileFailure(Errno.NOT_A_DIRECTORY);
                }
                if (slash == path.lastIndexOf('/')) {
                    return;
                }
                throw new FileFailure(Errno.NO_ENTRY);
            }
        }
        if (path.lastIndexOf('/') > 0) {
            throw new FileFailure(Errno.NO_ENTRY);
        }
    }

    private void checkRoom() throws FileFailure {
        if (entries.size() >= MOST_ENTRIES) {
            throw new FileFailure(Errno.NO_SPACE);
        }
    }
}
