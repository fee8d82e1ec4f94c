package lockstep.engine;

import java.util.function.Consumer;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.value.Output;

/** The standard streams of a process: passes writes on, one at a time, up to the run's limit. Thread-safe. */
final class Console implements Output {
    private final RunListener listener;
    private final long limit;
    private final Consumer<String> full;
    private long written;

    /** @param full is told in words when the limit is reached */
    Console(RunListener listener, long limit, Consumer<String> full) {
        this.listener = listener;
        this.limit = limit;
        this.full = full;
    }

    @Override
    public void write(Stream stream, String text) {
        synchronized (this) {
            if (written <= limit) {
                written += text.length();
                if (written <= limit) {
                    listener.output(stream == Stream.OUT ? RunListener.Stream.OUT : RunListener.Stream.ERR, text);
                    return;
                }
                full.accept("The program printed more than " + limit + " characters.");
            }
        }
        throw new RunCancelled();
    }
}
