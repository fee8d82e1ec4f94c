package lockstep.lab.runner;

import java.io.IOException;
import lockstep.engine.RunListener.Stream;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;

/**
 * The outgoing side of a runner's channel. Output is sent only as far as the host has granted credit, so that a program
 * that prints without end waits for the screen and everything else still gets through. Thread-safe.
 */
final class Post {
    private static final int LARGEST_PIECE = 1 << 14;

    private final Channel channel;
    private final Object creditLock = new Object();
    private long credit;

    Post(Channel channel) {
        this.channel = channel;
    }

    /** The host takes this many more characters. */
    void grant(int characters) {
        synchronized (creditLock) {
            credit += Math.max(0, characters);
            creditLock.notifyAll();
        }
    }

    /** Sends output, waiting for credit. */
    void output(Stream stream, String text) throws InterruptedException {
        for (int from = 0; from < text.length(); from += LARGEST_PIECE) {
            String piece = text.substring(from, Math.min(text.length(), from + LARGEST_PIECE));
            synchronized (creditLock) {
                while (credit < piece.length()) {
                    creditLock.wait();
                }
                credit -= piece.length();
            }
            send(new Message.Output(stream, piece));
        }
    }

    /** Sends a message; without a host there is nothing left to do, so the process ends. */
    void send(Message message) {
        try {
            channel.send(message);
        } catch (IOException hostGone) {
            RunnerMain.halt(0);
        }
    }
}
