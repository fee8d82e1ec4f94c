package lockstep.engine.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * A one-way queue of messages between processes, like a pipe: senders wait while it is full. It is closed when no process
 * holds its sending end any more, and broken when none holds the receiving one. Guarded by the {@link Exchange}.
 */
final class Channel {
    private final long capacityBytes;
    private final long capacityMessages;
    private final Set<Integer> senderProcesses = new HashSet<>();
    private final Set<Integer> receiverProcesses = new HashSet<>();
    private final Deque<byte[]> messages = new ArrayDeque<>();
    private final Deque<Parked> senders = new ArrayDeque<>();
    private final Deque<Parked> receivers = new ArrayDeque<>();
    private final Deque<Parked> watchers = new ArrayDeque<>();
    private final LongConsumer stored;
    private long bytes;
    private boolean closed;
    private boolean broken;

    /**
     * @param capacityBytes senders wait while as many bytes stand in it
     * @param capacityMessages senders wait while as many messages stand in it; 0: no limit
     * @param maker the process that made it and holds both ends
     * @param stored hears by how many bytes its content has changed
     */
    Channel(long capacityBytes, long capacityMessages, int maker, LongConsumer stored) {
        this.stored = stored;
        this.capacityBytes = capacityBytes;
        this.capacityMessages = capacityMessages;
        senderProcesses.add(maker);
        receiverProcesses.add(maker);
    }

    int size() {
        return messages.size();
    }

    /** A new process holds the ends that its parent holds. */
    void inherit(int parent, int child) {
        if (senderProcesses.contains(parent)) {
            senderProcesses.add(child);
        }
        if (receiverProcesses.contains(parent)) {
            receiverProcesses.add(child);
        }
    }

    /** A process gives up one end. */
    void release(int process, boolean sending) {
        if (sending) {
            senderProcesses.remove(process);
            closed = senderProcesses.isEmpty();
        } else {
            receiverProcesses.remove(process);
            broken = receiverProcesses.isEmpty();
        }
        settle();
    }

    /** Puts a message in, full or not. */
    void post(byte[] message) {
        add(message);
        settle();
    }

    /** Puts a message back that nobody has made use of: the next receiver gets it. */
    void putBack(byte[] message) {
        messages.addFirst(message);
        bytes += message.length;
        stored.accept(message.length);
        settle();
    }

    void send(Parked sender) {
        if (broken) {
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

    /** Takes a request back; false when it is not here (any more). */
    boolean remove(Parked parked) {
        return senders.remove(parked) || receivers.remove(parked) || watchers.remove(parked);
    }

    private void add(byte[] message) {
        messages.add(message);
        bytes += message.length;
        stored.accept(message.length);
    }

    private boolean hasRoom() {
        return messages.isEmpty()
                || bytes < capacityBytes && (capacityMessages == 0 || messages.size() < capacityMessages);
    }

    private void put(Parked sender) {
        sender.reply(Reply.done(0));
        post(sender.request().data());
    }

    private void settle() {
        while (!messages.isEmpty() && !receivers.isEmpty()) {
            byte[] message = messages.remove();
            bytes -= message.length;
            stored.accept(-message.length);
            receivers.remove().reply(Reply.done(message));
            if (!senders.isEmpty() && hasRoom()) {
                add(senders.element().request().data());
                senders.remove().reply(Reply.done(0));
            }
        }
        if (!messages.isEmpty() || closed) {
            while (!watchers.isEmpty()) {
                watchers.remove().reply(Reply.done(messages.isEmpty() ? 0 : 1));
            }
        }
        while (broken && !senders.isEmpty()) {
            senders.remove().reply(Reply.of(Reply.Outcome.CLOSED));
        }
        if (closed && messages.isEmpty()) {
            while (!receivers.isEmpty()) {
                receivers.remove().reply(Reply.of(Reply.Outcome.CLOSED));
            }
        }
    }
}
