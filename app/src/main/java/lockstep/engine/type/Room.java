package lockstep.engine.type;

/** Refuses to build what surely does not fit, before anything is built. */
public final class Room {
    /** Ints longer than this are refused: 16 MiB, forty million digits. */
    private static final long MOST_INT_BITS = 1L << 27;

    private static final long CHECKED_BYTES = 1L << 20;

    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8L;

    private Room() {}

    /**
     * @throws lockstep.engine.value.PyError MemoryError when so many bytes are more than half of the heap, or than an
     *     array of Java holds
     */
    public static void need(long bytes) {
        if (bytes > CHECKED_BYTES && (bytes > Runtime.getRuntime().maxMemory() / 2 || bytes > LARGEST_ARRAY)) {
            throw Errors.memoryError();
        }
    }

    /** As {@link #need(long)} for a product, which may exceed a long. */
    public static void need(long count, long bytesEach) {
        need(Math.multiplyHigh(count, bytesEach) != 0 ? Long.MAX_VALUE : count * bytesEach);
    }

    /** @throws lockstep.engine.value.PyError MemoryError when an int of so many bits is too big */
    static void needBits(long bits) {
        if (bits > MOST_INT_BITS) {
            throw Errors.memoryError();
        }
    }
}
