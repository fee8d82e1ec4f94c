package lockstep.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.type.BytesMethods;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyModule;
import org.jspecify.annotations.Nullable;

/**
 * The standard streams of a process: passes whole lines on, up to the run's limit, so that lines of several processes are not
 * torn. Thread-safe.
 */
final class Console implements Output {
    /** How much waits for the end of its line, in characters: as much as a text file of CPython holds back. */
    private static final int MOST_WAITING = 8192;

    private final RunListener listener;
    private final long limit;
    private final Consumer<String> full;
    private final Supplier<@Nullable PyModule> sys;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();
    private long written;

    /**
     * @param full is told in words when the limit is reached
     * @param sys the module {@code sys} once the program has it
     */
    Console(RunListener listener, long limit, Consumer<String> full, Supplier<@Nullable PyModule> sys) {
        this.listener = listener;
        this.limit = limit;
        this.full = full;
        this.sys = sys;
    }

    @Override
    public @Nullable Object replacement() {
        PyModule module = sys.get();
        Object file = module == null ? null : module.get("stdout");
        return file instanceof Output.Direct ? null : file;
    }

    @Override
    public void write(Stream stream, String text) {
        if (stream == Stream.OUT) {
            BytesMethods.requireEncodable(text);
        }
        synchronized (this) {
            if (written <= limit) {
                written += text.length();
                if (written <= limit) {
                    StringBuilder line = line(stream).append(text);
                    if (text.indexOf('\n') >= 0 || line.length() > MOST_WAITING) {
                        flush(stream);
                    }
                    return;
                }
                full.accept("The program printed more than " + limit + " characters.");
            }
        }
        throw new RunCancelled();
    }

    private StringBuilder line(Stream stream) {
        return stream == Stream.OUT ? out : err;
    }

    @Override
    public synchronized void flush(Stream stream) {
        StringBuilder line = line(stream);
        if (!line.isEmpty()) {
            String text = line.toString();
            line.setLength(0);
            listener.output(stream == Stream.OUT ? RunListener.Stream.OUT : RunListener.Stream.ERR, text);
        }
    }
}
