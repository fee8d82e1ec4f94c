package lockstep.lab.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import lockstep.engine.wire.FrameInput;
import lockstep.engine.wire.FrameOutput;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * Messages over a pair of streams, a frame each. Sending is thread-safe and blocks when the other end does not read;
 * receiving is for one thread.
 */
public final class Channel {
    /** Version of the protocol; both ends must have the same. */
    public static final int VERSION = 3;

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
            Message.Measured.class,
            Message.Explore.class,
            Message.Exploring.class,
            Message.Explored.class,
            Message.Step.class,
            Message.Command.class,
            Message.Viewed.class);

    private final FrameInput in;
    private final FrameOutput out;
    private final boolean trusts;

    public Channel(InputStream in, OutputStream out) {
        this(in, out, false);
    }

    /** @param trusts whether the other end is trusted to leave out nothing that must be there */
    public Channel(InputStream in, OutputStream out, boolean trusts) {
        this.trusts = trusts;
        this.in = new FrameInput(in, MOST_BYTES);
        this.out = new FrameOutput(out, MOST_BYTES);
    }

    /** Sends a message at once. */
    public void send(Message message) throws IOException {
        WireOutput bytes = new WireOutput();
        RecordCodec.write(bytes, (Record) message);
        out.write(KINDS.indexOf(message.getClass()), bytes.toByteArray());
    }

    /**
     * Waits for a message.
     *
     * @return the message, or null at the end of the stream
     * @throws ProtocolException when what came is no message
     */
    public @Nullable Message receive() throws IOException {
        try {
            FrameInput.Frame frame = in.read();
            return frame == null ? null : message(frame);
        } catch (EOFException cut) {
            return null;
        } catch (WireException nonsense) {
            throw new ProtocolException(String.valueOf(nonsense.getMessage()), nonsense);
        }
    }

    /** Returns a message as the other end of a channel would read it. */
    public static Message echo(Message message) {
        WireOutput sent = new WireOutput();
        RecordCodec.write(sent, (Record) message);
        return (Message) RecordCodec.read(new WireInput(sent.toByteArray()), ((Record) message).getClass(), false);
    }

    private Message message(FrameInput.Frame frame) {
        if (frame.type() >= KINDS.size()) {
            throw new WireException("a message of kind " + frame.type());
        }
        WireInput bytes = new WireInput(frame.payload());
        Record message = RecordCodec.read(bytes, KINDS.get(frame.type()).asSubclass(Record.class), trusts);
        if (bytes.remaining() > 0) {
            throw new WireException(bytes.remaining() + " bytes behind the end of a message");
        }
        return (Message) message;
    }
}
