package lockstep.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Gathers the bytes of a frame and hands them on with one write when flushed. Confined to the painting thread. */
final class FrameOutput extends OutputStream {
    private static final int KEPT_BYTES = 64 * 1024;

    private final OutputStream target;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream(4096);

    FrameOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) {
        pending.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        pending.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (pending.size() == 0) {
            return;
        }
        byte[] frame = pending.toByteArray();
        if (frame.length > KEPT_BYTES) {
            pending = new ByteArrayOutputStream(4096);
        } else {
            pending.reset();
        }
        target.write(frame);
        target.flush();
    }
}
