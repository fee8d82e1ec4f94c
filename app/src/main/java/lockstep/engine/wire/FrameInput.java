package lockstep.engine.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the frames that {@link FrameOutput} wrote. Confined to one thread. */
public final class FrameInput {
    /** A frame's memory grows as its bytes arrive, so that a length that lies costs nothing. */
    private static final int FIRST_BYTES = 65_536;

    private final InputStream stream;
    private final int maximumBytes;

    /** @param maximumBytes the largest length of a frame to accept */
    public FrameInput(InputStream stream, int maximumBytes) {
        this.stream = stream;
        this.maximumBytes = maximumBytes;
    }

    /**
     * One frame.
     *
     * @param type from 0 to 255
     */
    public record Frame(int type, byte[] payload) {}

    /**
     * Waits for the next frame.
     *
     * @return null at the end of the stream
     * @throws WireException when the length is not one of a frame
     * @throws EOFException when the stream ends inside a frame
     */
    public @Nullable Frame read() throws IOException {
        int first = stream.read();
        if (first < 0) {
            return null;
        }
        byte[] rest = exactly(4);
        long length = (long) first << 24 | (rest[0] & 0xFFL) << 16 | (rest[1] & 0xFFL) << 8 | rest[2] & 0xFFL;
        if (length < 1 || length > maximumBytes) {
            throw new WireException("a frame that says it has " + length + " bytes, where 1 to " + maximumBytes
                    + " are allowed: the sender is not speaking this protocol");
        }
        return new Frame(rest[3] & 0xFF, exactly((int) length - 1));
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, FIRST_BYTES)];
        int filled = 0;
        while (filled < length) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
            }
            int count = stream.read(bytes, filled, bytes.length - filled);
            if (count < 0) {
                throw new EOFException("the stream ended " + (length - filled) + " bytes before the end of a frame");
            }
            filled += count;
        }
        return bytes;
    }
}
