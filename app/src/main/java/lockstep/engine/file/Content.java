package lockstep.engine.file;

import java.util.Arrays;

/** The bytes of one file, and who uses them. Guarded by its folder. */
final class Content {
    final long number;
    private byte[] bytes = {};
    private int size;
    private final boolean still;
    /** Where it lies, or lay last. */
    String path;

    long changedMillis;
    int opened;
    boolean linked = true;

    /** @param still whether it takes no more room than it has bytes, and no note of when it changed */
    Content(long number, String path, boolean still) {
        this.number = number;
        this.path = path;
        this.still = still;
        changes();
    }

    private void changes() {
        changedMillis = still ? 0 : System.currentTimeMillis();
    }

    int size() {
        return size;
    }

    byte[] read(long offset, int count) {
        if (offset >= size || count <= 0) {
            return new byte[0];
        }
        int from = (int) offset;
        return Arrays.copyOfRange(bytes, from, (int) Math.min(size, (long) from + count));
    }

    void write(int offset, byte[] data) {
        int end = offset + data.length;
        if (end > bytes.length) {
            int room = still ? end : Math.max(end, Math.min(Integer.MAX_VALUE - 8, bytes.length * 2));
            bytes = Arrays.copyOf(bytes, room);
        }
        System.arraycopy(data, 0, bytes, offset, data.length);
        size = Math.max(size, end);
        changes();
    }

    void truncate(int length) {
        bytes = Arrays.copyOf(bytes, length);
        size = length;
        changes();
    }
}
