package lockstep.engine.process;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main class of children in tests. An end with code 0 is clean. A program is words: {@code print TEXT}, {@code exit CODE}, {@code hang}, {@code
 * junk} (bytes that are no frame), {@code relay FROM TO} (receives from one channel until it is closed and sends to
 * another), {@code start} (a grandchild that hangs), {@code handle
 * SIGNAL CHANNEL} (handles one signal and waits for it).
 */
public final class EchoChild implements ChildProgram {
    private final BlockingQueue<Integer> signals = new LinkedBlockingQueue<>();

    public static void main(String[] arguments) {
        ChildMain.serve(new EchoChild(), arguments);
    }

    @Override
    public boolean warmUp() {
        return false;
    }

    @Override
    public End run(Launch launch, byte[] program, ChildLink link) {
        int code = 0;
        for (String line : new String(program, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "print" -> link.print(1, line.substring(6) + "\n");
                case "exit" -> code = Integer.parseInt(words[1]);
                case "hang" -> hang();
                case "handle" -> handle(link, Integer.parseInt(words[1]), Long.parseLong(words[2]));
                case "junk" -> junk();
                case "relay" -> relay(link, Long.parseLong(words[1]), Long.parseLong(words[2]));
                case "start" ->
                    await(link.ask(Action.START, -1, Launch.FRESH.ordinal(), "hang".getBytes(StandardCharsets.UTF_8)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new End(code, code == 0);
    }

    @Override
    public void signal(int number) {
        signals.add(number);
    }

    /** Says that it handles a signal, sends a message to a channel, and prints the signals it is sent up to that one. */
    private void handle(ChildLink link, int number, long channel) {
        link.tell(Action.HANDLE_SIGNALS, 0, 1L << number, new byte[0]);
        await(link.ask(Action.SEND, channel, 0, new byte[1]));
        try {
            int came = 0;
            while (came != number) {
                came = signals.take();
                link.print(1, "signal " + came + "\n");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ChildReport report() {
        return new ChildReport("", 0, 0, new byte[] {42});
    }

    static Reply await(Pending pending) {
        Object lock = new Object();
        synchronized (lock) {
            pending.addWaiter(() -> {
                synchronized (lock) {
                    lock.notifyAll();
                }
            });
            Reply reply = pending.reply();
            while (reply == null) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                reply = pending.reply();
            }
            return reply;
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void junk() {
        try (java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
            out.write("this is no frame".getBytes(StandardCharsets.UTF_8));
            out.flush();
            hang();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void relay(ChildLink link, long from, long to) {
        Reply message = await(link.ask(Action.RECEIVE, from, 0, new byte[0]));
        while (message.outcome() == Reply.Outcome.DONE) {
            await(link.ask(Action.SEND, to, 0, message.data()));
            message = await(link.ask(Action.RECEIVE, from, 0, new byte[0]));
        }
    }
}
