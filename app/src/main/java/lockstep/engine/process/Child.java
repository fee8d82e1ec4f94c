package lockstep.engine.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.wire.FrameInput;
import lockstep.engine.wire.FrameOutput;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * A child machine as the hub sees it: a spare until a program is given to it, and again after a clean end of that. One
 * thread reads what it sends. Thread-safe.
 */
final class Child {
    /** Whose machines these are. */
    interface Owner {
        /** The machine has begun and is warm. */
        void ready(Child child);

        /** The machine has no program any more and waits for one. */
        void idle(Child child);

        /** The machine has ended, or must be taken as ended. */
        void gone(Child child);
    }

    /** Hears what a child sends while it runs a program. Called from the child's reading thread, in the order of sending. */
    interface Listener {
        void requested(Child child, Request request);

        void printed(Child child, int stream, String text);

        void mustEnd(Child child, int reason, String message);

        /**
         * The child has ended or must be taken as ended. Called once for each program.
         *
         * @param code its exit code, negative for a signal
         * @param fault why the whole run must end, or null
         */
        void ended(int process, int code, HubListener.@Nullable Reason fault, String message);
    }

    private static final int SIGNAL_BASE = 128;
    static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    /** Exit status of a machine that ran out of memory, by its option ExitOnOutOfMemoryError. */
    private static final int STATUS_OUT_OF_MEMORY = 3;

    private static final long REAP_SECONDS = 5;
    private final Process machine;
    private final FrameOutput output;
    private final Owner owner;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable Listener listener;
    private volatile int process = -1;
    private volatile int signal;
    private volatile Traffic traffic = new Traffic();
    private volatile ChildReport report = ChildReport.UNKNOWN;
    private volatile String standstill = ""; // as of reportRound
    private volatile long reportRound = ChildMain.ANY_ROUND;
    private volatile Traffic.Count reportTraffic = new Traffic.Count(0, 0);
    private boolean over;

    Child(Process machine, Owner owner) {
        this.machine = machine;
        this.owner = owner;
        this.output = new FrameOutput(machine.getOutputStream(), Message.MAXIMUM_FRAME_BYTES);
        Thread reader = new Thread(this::read, "lockstep-child-" + machine.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Its number in the run, or -1 while it is a spare. */
    int process() {
        return process;
    }

    /** What {@link ChildProgram#report} said last. */
    ChildReport report() {
        return report;
    }

    /** What its threads waited for when it answered the last round. */
    String standstill() {
        return standstill;
    }

    /** Returns the messages to and fro, when it has answered this round standing still and none is under way; or null. */
    Traffic.@Nullable Count stillSince(long round) {
        Traffic.Count here = traffic.count();
        boolean still = reportRound == round && !standstill.isEmpty() && reportTraffic.equals(here);
        return still ? here : null;
    }

    boolean isReady() {
        return ready.getCount() == 0;
    }

    boolean isAlive() {
        return machine.isAlive();
    }

    /** Waits until it is warm; false when it is not in time. */
    boolean awaitReady(long nanos) throws InterruptedException {
        return ready.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** Waits until all of them have ended, but no longer than that in all. */
    static void awaitGone(Collection<Child> children, long nanos) {
        long until = System.nanoTime() + nanos;
        boolean interrupted = false;
        for (Child child : children) {
            try {
                child.machine.waitFor(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes it a process of a run; false when it has ended already. */
    synchronized boolean assign(int number, Listener hearing) {
        if (over) {
            return false;
        }
        listener = hearing;
        process = number;
        traffic = new Traffic();
        report = ChildReport.UNKNOWN;
        reportRound = ChildMain.ANY_ROUND;
        return true;
    }

    /** Gives it its program and tells where the shared memory lies. Returns at once, also when the machine is still starting and does not read yet. */
    void start(Launch launch, byte[] program, Path memory) {
        int number = process;
        WireOutput start = new WireOutput(program.length + 8);
        start.writeInt(number);
        start.writeBoolean(launch == Launch.IMAGE);
        start.writeString(memory.toString());
        start.append(program, 0, program.length);
        byte[] payload = start.toByteArray();
        if (isReady()) {
            send(Message.START, payload);
        } else {
            Thread sender = new Thread(() -> send(Message.START, payload), "lockstep-start-" + number);
            sender.setDaemon(true);
            sender.start();
        }
    }

    void reply(long request, Reply reply) {
        traffic.reply();
        send(Message.REPLY, reply.encode(request));
    }

    /** Asks for a report. @param round comes back with it */
    void ask(long round) {
        WireOutput out = new WireOutput();
        out.writeLong(round);
        send(Message.ASK_REPORT, out.toByteArray());
    }

    /** Ends it at once as if by this signal, which also tells its exit code; not when it has another number by now. */
    synchronized void kill(int of, int number) {
        if (process == of && !over) {
            signal = number;
            machine.destroyForcibly();
        }
    }

    /** Has it handle this signal; not when it has another number by now. */
    void signal(int of, int number) {
        boolean runs;
        synchronized (this) {
            runs = process == of && !over;
        }
        if (runs) {
            WireOutput out = new WireOutput();
            out.writeInt(number);
            send(Message.SIGNAL, out.toByteArray());
        }
    }

    /** Ends the machine at once. */
    void destroy() {
        machine.destroyForcibly();
    }

    private void send(Message type, byte[] payload) {
        try {
            output.write(type.ordinal(), payload);
        } catch (IOException e) {
            machine.destroyForcibly(); // it reads no more; its reading thread tells the end
        }
    }

    private void read() {
        String fault = null;
        try {
            FrameInput input = new FrameInput(
                    new BufferedInputStream(machine.getInputStream(), 1 << 16), Message.MAXIMUM_FRAME_BYTES);
            for (FrameInput.Frame frame = input.read(); frame != null; frame = input.read()) {
                take(Message.of(frame.type()), frame.payload());
            }
        } catch (IOException e) {
            fault = null; // it was killed; the exit status says so
        } catch (WireException e) {
            fault = "A child process sent " + e.getMessage() + "; it was ended.";
            machine.destroyForcibly();
        }
        int code = exitCode();
        if (fault != null) {
            end(code, HubListener.Reason.LOST, fault);
        } else if (code == STATUS_OUT_OF_MEMORY) {
            end(code, HubListener.Reason.OUT_OF_MEMORY, "A child process used more memory than the limit.");
        } else {
            end(code, null, "");
        }
        closeOutput();
    }

    private void take(Message type, byte[] payload) {
        WireInput in = new WireInput(payload);
        switch (type) {
            case HELLO -> {
                int version = in.readInt();
                if (version != Message.VERSION) {
                    throw new WireException("the greeting of protocol version " + version + " to version "
                            + Message.VERSION + ": the program was replaced while it ran");
                }
            }
            case READY -> {
                ready.countDown();
                owner.ready(this);
            }
            case REQUEST -> {
                traffic.request();
                hearing().requested(this, Request.decode(payload));
            }
            case OUTPUT -> {
                int stream = in.readByte();
                if (stream != 1 && stream != 2) {
                    throw new WireException("output for stream " + stream + ", where 1 and 2 exist");
                }
                hearing().printed(this, stream, new String(in.readRest(), StandardCharsets.UTF_8));
            }
            case REPORT -> {
                long round = in.readLong();
                Traffic.Count count = new Traffic.Count(in.readLong(), in.readLong());
                ChildReport now = ChildReport.read(in);
                report = now;
                if (round != ChildMain.ANY_ROUND) { // else it was asked for the screen, or something moved
                    reportTraffic = count;
                    standstill = now.standstill();
                    reportRound = round;
                }
            }
            case MUST_END -> hearing().mustEnd(this, in.readInt(), in.readString());
            case EXIT -> {
                int code = in.readInt();
                boolean clean = in.readBoolean();
                report = ChildReport.read(in);
                exited(code, clean);
            }
            default -> throw new WireException("a frame of type " + type + ", which only the hub sends");
        }
    }

    private Listener hearing() {
        Listener hearing = listener;
        if (hearing == null) {
            throw new WireException("news of a program, where it has none");
        }
        return hearing;
    }

    private void exited(int code, boolean clean) {
        Listener hearing = hearing();
        int number;
        synchronized (this) {
            if (over || !clean || signal != 0) {
                number = -1;
            } else {
                number = process;
                process = -1;
                listener = null;
            }
        }
        if (number < 0) {
            end(code, null, "");
        } else {
            hearing.ended(number, code, null, "");
            owner.idle(this);
        }
    }

    private void end(int code, HubListener.@Nullable Reason fault, String message) {
        Listener hearing;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            hearing = listener;
        }
        ready.countDown();
        owner.gone(this);
        if (hearing != null) {
            hearing.ended(process, code, fault, message);
        }
    }

    private int exitCode() {
        int status = -1;
        try {
            if (machine.waitFor(REAP_SECONDS, TimeUnit.SECONDS)) {
                status = machine.exitValue();
            } else {
                machine.destroyForcibly();
                status = SIGNAL_BASE + SIGKILL;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (signal != 0) {
            return -signal;
        }
        boolean bySignal = status == SIGNAL_BASE + SIGKILL || status == SIGNAL_BASE + SIGTERM;
        return bySignal ? SIGNAL_BASE - status : status;
    }

    private void closeOutput() {
        try {
            output.close();
        } catch (IOException e) {
            machine.destroyForcibly(); // a closed pipe of an ended process: nothing was lost
        }
    }
}
