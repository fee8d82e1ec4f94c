package lockstep.engine.process;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.engine.wire.FrameInput;
import lockstep.engine.wire.FrameOutput;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * The life of a child machine: greet the hub, warm up until a program arrives, run it, tell its exit code, and
 * wait for the next or halt. One
 * thread does nothing but read from the hub, so that the end of the stream (the hub is gone) ends this machine whatever
 * else it does; it never writes, so that two machines cannot block each other.
 */
public final class ChildMain {
    /** Exit status of a machine whose hub is gone. */
    static final int STATUS_HUB_LOST = 86;

    /** Last argument of a machine that waits for its program and may warm up until then. */
    static final String SPARE = "spare";

    /** Last argument of a machine whose program is on its way. */
    static final String AT_WORK = "at-work";

    /** In the place of a round: something moved while the report was made. */
    static final long ANY_ROUND = -1;

    private static final int STATUS_BROKEN = 87;

    /** How long a spare looks whether its program has come with its start, before it warms up. */
    private static final long LOOK_MILLIS = 3;

    private final ChildProgram program;
    private final FrameInput input;
    private final FrameOutput output;
    private final AtomicLong requests = new AtomicLong();
    private final BlockingQueue<Work> arrived = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();
    private volatile @Nullable ChildLink link;

    private record Work(Launch launch, byte[] program, ChildLink link) {}

    private ChildMain(ChildProgram program, FrameInput input, FrameOutput output) {
        this.program = program;
        this.input = input;
        this.output = output;
    }

    /**
     * Serves the hub with the process's standard streams. Never returns.
     *
     * @param arguments of the main method
     */
    public static void serve(ChildProgram program, String[] arguments) {
        FrameInput input = new FrameInput(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16), Message.MAXIMUM_FRAME_BYTES);
        FrameOutput output = new FrameOutput(new FileOutputStream(FileDescriptor.out), Message.MAXIMUM_FRAME_BYTES);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = STATUS_BROKEN;
        try {
            status = new ChildMain(program, input, output).live(isSpare(arguments));
        } catch (IOException e) {
            status = STATUS_HUB_LOST;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private static boolean isSpare(String[] arguments) {
        return arguments.length > 0 && arguments[arguments.length - 1].equals(SPARE);
    }

    private int live(boolean spare) throws IOException, InterruptedException {
        // Classes: a lambda that is not in the class archive holds a cold start up for 10 ms.
        daemon(new Thread("lockstep-link") {
            @Override
            public void run() {
                read();
            }
        });
        WireOutput hello = new WireOutput();
        hello.writeInt(Message.VERSION);
        output.write(Message.HELLO.ordinal(), hello.toByteArray());
        Work first = spare ? arrived.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS) : null;
        boolean more = spare && first == null;
        while (more && arrived.isEmpty()) {
            more = program.warmUp();
        }
        output.write(Message.READY.ordinal(), new byte[0]);
        daemon(new Thread("lockstep-view") {
            @Override
            public void run() {
                tell();
            }
        });
        for (Work next = first; ; next = null) {
            ChildProgram.End end = work(next == null ? arrived.take() : next);
            link = null;
            WireOutput exit = new WireOutput();
            exit.writeInt(end.code());
            exit.writeBoolean(end.clean());
            program.report().write(exit);
            output.write(Message.EXIT.ordinal(), exit.toByteArray());
            if (!end.clean()) {
                return end.code() & 0xFF;
            }
        }
    }

    private ChildProgram.End work(Work given) throws InterruptedException {
        return program.run(given.launch(), given.program(), given.link());
    }

    private void read() {
        int status = STATUS_HUB_LOST;
        try {
            FrameInput.Frame frame = input.read();
            while (frame != null) {
                take(Message.of(frame.type()), frame.payload());
                frame = input.read();
            }
        } catch (IOException e) {
            status = STATUS_HUB_LOST;
        } catch (WireException e) {
            System.err.println("lockstep: the hub sent " + e.getMessage());
            status = STATUS_BROKEN;
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private void take(Message type, byte[] payload) {
        ChildLink hub = link;
        if (type == Message.START && hub == null) {
            WireInput in = new WireInput(payload);
            int process = in.readInt();
            Launch launch = in.readBoolean() ? Launch.IMAGE : Launch.FRESH;
            Path memory = Path.of(in.readString());
            ChildLink fresh = new ChildLink(output, process, memory, requests);
            link = fresh;
            arrived.add(new Work(launch, in.readRest(), fresh));
        } else if (type == Message.REPLY) {
            if (hub != null) {
                hub.replied(payload);
            } // else it answers a program that has ended
        } else if (type == Message.SIGNAL) {
            if (hub != null) {
                program.signal(new WireInput(payload).readInt());
            } // else it was for a program that has ended
        } else if (type == Message.ASK_REPORT) {
            asked.add(new WireInput(payload).readLong());
        } else {
            throw new WireException("a frame of type " + type + " out of turn");
        }
    }

    private void tell() {
        try {
            while (true) {
                long round = asked.take();
                ChildLink hub = link;
                if (hub != null) {
                    hub.send(Message.REPORT, report(hub, round));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts it but the end of this machine
        }
    }

    private byte[] report(ChildLink hub, long round) {
        Traffic.Count before = hub.traffic().count();
        ChildReport report = program.report();
        WireOutput out = new WireOutput();
        out.writeLong(hub.traffic().count().equals(before) ? round : ANY_ROUND);
        out.writeLong(before.requests());
        out.writeLong(before.replies());
        report.write(out);
        return out.toByteArray();
    }

    private static void daemon(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }
}
