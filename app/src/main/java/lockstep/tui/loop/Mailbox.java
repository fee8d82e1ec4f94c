package lockstep.tui.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages that wait for the loop. Bounded: one message a topic, and at most {@value #LIMIT} others; a key that comes
 * while that many wait is dropped. Thread-safe; never blocks.
 */
final class Mailbox {
    static final int LIMIT = 1000;

    private final Map<Object, Message> waiting = new LinkedHashMap<>();

    /** Takes a message; false when it had to be dropped. */
    synchronized boolean offer(Message message) {
        Object topic = message.topic();
        if (topic != null) {
            waiting.remove(topic);
            waiting.put(topic, message);
            return true;
        }
        if (waiting.size() >= LIMIT && message instanceof Message.KeyPressed) {
            return false;
        }
        waiting.put(new Object(), message);
        return true;
    }

    /** Returns all that waits, oldest first, and forgets it. */
    synchronized List<Message> drain() {
        List<Message> all = new ArrayList<>(waiting.values());
        waiting.clear();
        return all;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }
}
