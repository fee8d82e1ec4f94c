package lockstep.engine.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.engine.wire.FrameOutput;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/** A child's way to the hub. Thread-safe. A hub that cannot be reached is gone, and the child ends with it. */
public final class ChildLink implements Station {
    private static final byte[] NOTHING = {};

    private final FrameOutput output;
    private final int process;
    private final Traffic traffic = new Traffic();
    private final Path memoryFile;
    private final Object memoryLock = new Object();
    private @Nullable SharedMemory memory; // guarded by memoryLock
    private final AtomicLong lastRequest;
    private final Map<Long, Pending> pending = new ConcurrentHashMap<>();

    /**
     * @param memoryFile where the memory lies that the processes share
     * @param requests numbers the requests of this machine, so that a late answer to an earlier program meets none of them
     */
    ChildLink(FrameOutput output, int process, Path memoryFile, AtomicLong requests) {
        this.memoryFile = memoryFile;
        this.output = output;
        this.process = process;
        this.lastRequest = requests;
    }

    @Override
    public int process() {
        return process;
    }

    @Override
    public SharedMemory memory() {
        synchronized (memoryLock) {
            SharedMemory shared = memory;
            if (shared == null) {
                memory = shared = SharedMemory.open(memoryFile);
            }
            return shared;
        }
    }

    @Override
    public Pending ask(Action action, long target, long number, byte[] data) {
        long id = lastRequest.incrementAndGet();
        Pending asked = new Pending(() -> send(
                Message.REQUEST, new Request(lastRequest.incrementAndGet(), Action.CANCEL, 0, id, NOTHING).encode()));
        pending.put(id, asked);
        try {
            send(Message.REQUEST, new Request(id, action, target, number, data).encode());
        } catch (WireException e) {
            pending.remove(id);
            throw e;
        }
        return asked;
    }

    @Override
    public void tell(Action action, long target, long number, byte[] data) {
        send(Message.REQUEST, new Request(lastRequest.incrementAndGet(), action, target, number, data).encode());
    }

    /**
     * Hands on what the program printed.
     *
     * @param stream 1: standard output, 2: standard error
     */
    public void print(int stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        WireOutput out = new WireOutput(bytes.length + 1);
        out.writeByte(stream);
        out.append(bytes, 0, bytes.length);
        send(Message.OUTPUT, out.toByteArray());
    }

    /**
     * Asks the hub to end the run.
     *
     * @param reason in the words of the machinery above; handed on
     * @param message one sentence for the learner
     */
    public void mustEnd(int reason, String message) {
        WireOutput out = new WireOutput();
        out.writeInt(reason);
        out.writeString(message);
        send(Message.MUST_END, out.toByteArray());
    }

    /** How many requests went out and replies came in. */
    Traffic traffic() {
        return traffic;
    }

    void send(Message type, byte[] payload) {
        if (type == Message.REQUEST) {
            traffic.request();
        }
        try {
            output.write(type.ordinal(), payload);
        } catch (IOException e) {
            Runtime.getRuntime().halt(ChildMain.STATUS_HUB_LOST);
        }
    }

    /** Takes a reply from the hub. Called by the reading thread only. */
    void replied(byte[] payload) {
        WireInput in = new WireInput(payload);
        Pending asked = pending.remove(in.readLong());
        if (asked != null) {
            asked.complete(Reply.decode(in));
        }
        traffic.reply();
    }
}
