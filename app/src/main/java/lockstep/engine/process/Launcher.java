package lockstep.engine.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Starts operating-system processes from one thread that lives as long as this object: a child's parent-death signal is sent
 * when the thread that started it ends, not when the process does. Thread-safe.
 */
public final class Launcher implements AutoCloseable {
    private static final List<String> UNWANTED_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final LinkedBlockingQueue<Runnable> starts = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "lockstep-launcher");
    private final Runnable last = () -> {};

    /** Starts the thread. */
    public Launcher() {
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Starts a process.
     *
     * @param errors where its standard error goes
     */
    public CompletableFuture<Process> start(List<String> command, ProcessBuilder.Redirect errors) {
        CompletableFuture<Process> started = new CompletableFuture<>();
        starts.add(() -> {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
            Map<String, String> environment = builder.environment();
            UNWANTED_VARIABLES.forEach(environment::remove);
            try {
                started.complete(builder.start());
            } catch (IOException e) {
                started.completeExceptionally(e);
            }
        });
        return started;
    }

    /** Ends the thread, after the starts already asked for. Call it when all processes have ended. */
    @Override
    public void close() {
        starts.add(last);
    }

    private void run() {
        try {
            for (Runnable next = starts.take(); next != last; next = starts.take()) {
                next.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts it but the end of this machine
        }
    }
}
