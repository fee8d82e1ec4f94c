package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A one-way queue of messages between processes, like a pipe: senders wait while more than so many bytes stand in it.
 * Guarded by the {@link Exchange}.
 */
final class Channel {
    private final long capacityBytes;
    private final Deque<byte[]> messages = new ArrayDeque<>();
    private final Deque<Parked> senders = new ArrayDeque<>();
    private final Deque<Parked> receivers = new ArrayDeque<>();
    private final Deque<Parked> watchers = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    Channel(long capacityBytes) {
        this.capacityBytes = capacityBytes;
    }

    void send(Parked sender) {
        if (closed) {
            sender.reply(Reply.of(Reply.Outcome.CLOSED));
        } else if (senders.isEmpty() && hasRoom()) {
            put(sender);
        } else {
            senders.add(sender);
        }
    }

    void receive(Parked receiver) {
        receivers.add(receiver);
        settle();
    }

    void watch(Parked watcher) {
        watchers.add(watcher);
        settle();
    }

    void close() {
        closed = true;
        while (!senders.isEmpty()) {
            senders.remove().reply(Reply.of(Reply.Outcome.CLOSED));
        }
        settle();
    }

    /** Takes a request back; false when it is not here (any more). */
    boolean remove(Parked parked) {
        return senders.remove(parked) || receivers.remove(parked) || watchers.remove(parked);
    }

    private boolean hasRoom() {
        return messages.isEmpty() || bytes < capacityBytes;
    }

    private void put(Parked sender) {
        byte[] message = sender.request().data();
        messages.add(message);
        bytes += message.length;
        sender.reply(Reply.done(0));
        settle();
    }

    private void settle() {
        while (!messages.isEmpty() && !receivers.isEmpty()) {
            byte[] message = messages.remove();
            bytes -= message.length;
            receivers.remove().reply(Reply.done(message));
            if (!senders.isEmpty() && hasRoom()) {
                byte[] next = senders.element().request().data();
                messages.add(next);
                bytes += next.length;
                senders.remove().reply(Reply.done(0));
            }
        }
        if (!messages.isEmpty() || closed) {
            while (!watchers.isEmpty()) {
                watchers.remove().reply(Reply.done(messages.isEmpty() ? 0 : 1));
            }
        }
        if (closed && messages.isEmpty()) {
            while (!receivers.isEmpty()) {
                receivers.remove().reply(Reply.of(Reply.Outcome.CLOSED));
            }
        }
    }
}
