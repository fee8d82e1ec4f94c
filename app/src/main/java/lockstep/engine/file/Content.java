package lockstep.engine.file;

import java.util.Arrays;

/** The bytes of one file, and who uses them. Guarded by its folder. */
final class Content {
    final long number;
    private byte[] bytes = {};
    private int size;
    long changedMillis = System.currentTimeMillis();
    int opened;
    boolean linked = true;

    Content(long number) {
        this.number = number;
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
            bytes = Arrays.copyOf(bytes, Math.max(end, Math.min(Integer.MAX_VALUE - 8, bytes.length * 2)));
        }
        System.arraycopy(data, 0, bytes, offset, data.length);
        size = Math.max(size, end);
        changedMillis = System.currentTimeMillis();
    }

    void truncate(int length) {
        bytes = Arrays.copyOf(bytes, length);
        size = length;
        changedMillis = System.currentTimeMillis();
    }
}
