package lockstep.engine.family;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import lockstep.engine.value.PyBytes;
import org.jspecify.annotations.Nullable;

/**
 * A one-way queue of messages between processes, like a pipe: senders wait while it is full. It is closed when no process
 * holds its sending end any more, and broken when none holds the receiving one. Confined to one thread.
 */
public final class Pipeline extends Shared {
    private final long mostBytes;
    private final ArrayDeque<PyBytes> messages = new ArrayDeque<>();
    private final ArrayList<Feed> feeds = new ArrayList<>(0);
    private long bytes;
    private long senders;
    private long receivers;

    /** @param maker number of the process that holds both ends */
    Pipeline(long handle, long mostBytes, int maker) {
        super(handle);
        this.mostBytes = mostBytes;
        this.senders = 1L << maker;
        this.receivers = 1L << maker;
    }

    /** Returns what stands in it, the oldest first. */
    public List<PyBytes> messages() {
        return new ArrayList<>(messages);
    }

    /** Returns what was put and has not arrived yet: of each process in its order. */
    public List<PyBytes> onTheWay() {
        List<PyBytes> all = new ArrayList<>();
        feeds.forEach(feed -> all.addAll(feed.messages()));
        return all;
    }

    int size() {
        return messages.size();
    }

    /** Returns how many were put in all and not taken, those on their way among them. */
    int put() {
        int sum = messages.size();
        for (Feed feed : feeds) {
            sum += feed.size();
        }
        return sum;
    }

    boolean isClosed() {
        return senders == 0;
    }

    boolean isBroken() {
        return receivers == 0;
    }

    boolean hasRoom() {
        return messages.isEmpty() || bytes < mostBytes;
    }

    void add(PyBytes message) {
        messages.add(message);
        bytes += message.bytes().length;
    }

    @Nullable
    PyBytes take() {
        PyBytes message = messages.poll();
        if (message != null) {
            bytes -= message.bytes().length;
        }
        return message;
    }

    /** Returns what a process has put and has not arrived, or null when it has put nothing yet. */
    @Nullable
    Feed feed(int process) {
        for (Feed feed : feeds) {
            if (feed.process() == process) {
                return feed;
            }
        }
        return null;
    }

    Feed newFeed(int process) {
        Feed feed = new Feed(handle(), process);
        feeds.add(feed);
        return feed;
    }

    /** A new process holds the ends that its parent holds. */
    void inherit(int parent, int child) {
        senders |= (senders >> parent & 1) << child;
        receivers |= (receivers >> parent & 1) << child;
    }

    /** A process gives up one end. */
    void release(int process, boolean sending) {
        if (sending) {
            senders &= ~(1L << process);
        } else {
            receivers &= ~(1L << process);
        }
    }

    /** Whether a process could take from it. */
    boolean isReceiver(int process) {
        return (receivers >> process & 1) != 0;
    }

    /** A process has ended. @return whether others can see it: nobody sends any more, or nobody receives */
    boolean forget(int process) {
        boolean was = isClosed() || isBroken();
        release(process, true);
        release(process, false);
        Feed feed = feed(process);
        if (feed != null) {
            feed.drop();
        }
        return !was && (isClosed() || isBroken());
    }
}
