package lockstep.tui.loop;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.term.Console;

/**
 * The threads under one or many user interfaces: a few loops shared by all, threads for effects as needed, and two a
 * console, which wait for its keys and for its output. Thread-safe.
 */
public final class UiPool implements AutoCloseable {
    private final ScheduledThreadPoolExecutor loop;
    private final ExecutorService blocking = Executors.newCachedThreadPool(named("lockstep-effect"));

    /**
     * Makes a pool.
     *
     * @param loopThreads how many loops may run at the same moment, at least 1
     */
    public UiPool(int loopThreads) {
        loop = new ScheduledThreadPoolExecutor(loopThreads, named("lockstep-loop"));
        loop.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        loop.setRemoveOnCancelPolicy(true);
    }

    /** Starts a program on a console, which is closed when the program ends. */
    public <M> Ui<M> start(Program<M> program, Effects effects, Console console) {
        Ui<M> ui = new Ui<>(program, effects, console, loop, blocking, System::nanoTime);
        named("lockstep-paint").newThread(ui::paintLoop).start();
        ui.begin();
        named("lockstep-keys").newThread(ui::keyLoop).start();
        return ui;
    }

    /** Runs short tasks that may block, beside the loops; none after {@link #close}. */
    public Executor background() {
        return blocking;
    }

    /** Stops the shared threads; interfaces that still run end without their last commands. */
    @Override
    public void close() {
        loop.shutdownNow();
        blocking.shutdown();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
