package lockstep.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyModule;
import org.jspecify.annotations.Nullable;

/** The standard streams of a process: passes writes on, one at a time, up to the run's limit. Thread-safe. */
final class Console implements Output {
    private final RunListener listener;
    private final long limit;
    private final Consumer<String> full;
    private final Supplier<@Nullable PyModule> sys;
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
