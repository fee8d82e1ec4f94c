package lockstep.tui.loop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers the commands it was given. */
public final class RecordingEffects implements Effects {
    private final List<Object> done = new CopyOnWriteArrayList<>();

    @Override
    public void run(Command command, Consumer<Message> post) {
        done.add(command);
    }

    @Override
    public void close() {
        done.add("closed");
    }

    /** Returns the commands, and {@code "closed"} after the last. */
    public List<Object> done() {
        return List.copyOf(done);
    }
}
