package lockstep.tui.loop;

import java.util.function.Consumer;

/** Does what commands ask. Called one command at a time, in order, off the loop; may block. */
public interface Effects extends AutoCloseable {
    /**
     * Does one command.
     *
     * @param post takes the messages that tell what came of it, now or later, from any thread
     */
    void run(Command command, Consumer<Message> post);

    /** Ends what is under way. Called once, after the last command. */
    @Override
    void close();
}
