package lockstep.engine.wire;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes frames: four bytes of length (of what follows), one byte of type, the payload. Each frame is flushed at once.
 * Thread-safe: frames of several threads never mix.
 */
public final class FrameOutput implements AutoCloseable {
    private static final int HEADER_BYTES = 5;
    private static final int COMBINED_BYTES = 16_384;

    private final OutputStream stream;
    private final int maximumBytes;

    /**
     * @param stream need not be buffered
     * @param maximumBytes the largest length of a frame
     */
    public FrameOutput(OutputStream stream, int maximumBytes) {
        this.stream = stream;
        this.maximumBytes = maximumBytes;
    }

    /**
     * Writes one frame.
     *
     * @param type from 0 to 255
     * @throws WireException when the frame is too long; then nothing was written
     */
    public void write(int type, byte[] payload) throws IOException {
        long length = payload.length + 1L;
        if (length > maximumBytes) {
            throw new WireException("a message of " + payload.length + " bytes; at most " + (maximumBytes - 1)
                    + " fit: send less at once");
        }
        byte[] header = new byte[payload.length < COMBINED_BYTES ? HEADER_BYTES + payload.length : HEADER_BYTES];
        header[0] = (byte) (length >>> 24);
        header[1] = (byte) (length >>> 16);
        header[2] = (byte) (length >>> 8);
        header[3] = (byte) length;
        header[4] = (byte) type;
        boolean combined = header.length > HEADER_BYTES || payload.length == 0;
        if (combined) {
            System.arraycopy(payload, 0, header, HEADER_BYTES, payload.length);
        }
        synchronized (this) {
            stream.write(header);
            if (!combined) {
                stream.write(payload);
            }
            stream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
