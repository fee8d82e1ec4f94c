package lockstep.lab.wire;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages over a pair of streams: length (4 bytes), kind (1 byte), then the record's components. Sending is thread-safe
 * and blocks when the other end does not read; receiving is for one thread.
 */
public final class Channel {
    /** Version of the protocol; both ends must have the same. */
    public static final int VERSION = 1;

    /** Largest frame, in bytes. */
    static final int MOST_BYTES = 32 << 20;

    private static final List<Class<? extends Message>> KINDS = List.of(
            Message.Hello.class,
            Message.Run.class,
            Message.Measure.class,
            Message.Credit.class,
            Message.Cancel.class,
            Message.Output.class,
            Message.Threads.class,
            Message.Finished.class,
            Message.Progress.class,
            Message.Measured.class);

    private final DataInputStream in;
    private final DataOutputStream out;

    public Channel(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 13));
    }

    /** Sends a message at once. */
    public void send(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordCodec.write(new DataOutputStream(bytes), (Record) message);
        synchronized (out) {
            out.writeInt(bytes.size());
            out.writeByte(KINDS.indexOf(message.getClass()));
            bytes.writeTo(out);
            out.flush();
        }
    }

    /**
     * Waits for a message.
     *
     * @return the message, or null at the end of the stream
     * @throws ProtocolException when what came is no message
     */
    public @Nullable Message receive() throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException end) {
            return null;
        }
        int kind = in.readUnsignedByte();
        if (length < 0 || length > MOST_BYTES || kind >= KINDS.size()) {
            throw new ProtocolException("a frame of kind " + kind + " and " + length + " bytes", null);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            return null;
        }
        return receive(bytes, KINDS.get(kind));
    }

    private static Message receive(byte[] bytes, Class<? extends Message> kind) throws IOException {
        DataInputStream frame = new DataInputStream(new ByteArrayInputStream(bytes));
        Record message;
        try {
            message = RecordCodec.read(frame, kind.asSubclass(Record.class));
        } catch (EOFException cut) {
            throw new ProtocolException("a frame that ends too soon", cut);
        }
        if (frame.available() > 0) {
            throw new ProtocolException("a frame that is too long", null);
        }
        return (Message) message;
    }
}
