package lockstep.tui.loop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import lockstep.term.Console;
import lockstep.term.Key;

/**
 * One program on one console. The loop is a task that runs on a shared pool whenever there are messages, one at a time,
 * and never blocks; effects have their own serial executor. Thread-safe.
 */
public final class Ui<M> implements AutoCloseable {
    private final Program<M> program;
    private final Effects effects;
    private final Console console;
    private final ScheduledExecutorService loop;
    private final Executor serial;
    private final LongSupplier nanoClock;
    private final Painter<M> painter;
    private final Mailbox mailbox = new Mailbox();
    private final AtomicBoolean scheduled = new AtomicBoolean(true);
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicBoolean tickDue = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** Touched by the loop's task only, whose runs are ordered by {@link #scheduled}. */
    private M model;

    Ui(
            Program<M> program,
            Effects effects,
            Console console,
            ScheduledExecutorService loop,
            Executor blocking,
            LongSupplier nanoClock) {
        this.program = program;
        this.effects = effects;
        this.console = console;
        this.loop = loop;
        this.serial = new SerialExecutor(blocking);
        this.nanoClock = nanoClock;
        this.painter = new Painter<>(program, console, nanoClock);
        Step<M> first = program.start(console.size());
        this.model = first.model();
        perform(first.commands());
    }

    /** Begins to listen; called once, after the threads of {@link #paintLoop} and {@link #keyLoop} are made. */
    void begin() {
        console.onChange(() -> {
            console.repaintAll();
            post(console.endAsked() ? new Message.HungUp() : new Message.Resized(console.size()));
        });
        painter.show(model);
        scheduled.set(false);
        post(new Message.Resized(console.size()));
    }

    /** Takes a message from any thread; never blocks. */
    public void post(Message message) {
        if (mailbox.offer(message)) {
            schedule();
        }
    }

    /** Completes when the program has ended and its effects are closed; exceptionally when it failed. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    /** Ends the program as if the terminal had gone; {@link #ended} tells when it is done. */
    @Override
    public void close() {
        post(new Message.HungUp());
    }

    /** Reads keys until there are none; has a thread of its own. */
    void keyLoop() {
        try {
            for (Key key = console.readKey(); !key.equals(Key.END); key = console.readKey()) {
                post(new Message.KeyPressed(key));
            }
            post(new Message.HungUp());
        } catch (RuntimeException | Error failure) {
            end(failure);
        }
    }

    /** Paints until the end; has a thread of its own. */
    void paintLoop() {
        try {
            painter.run();
        } catch (RuntimeException | Error failure) {
            end(failure);
        }
    }

    private void schedule() {
        if (!ending.get() && scheduled.compareAndSet(false, true)) {
            try {
                loop.execute(this::drain);
            } catch (RejectedExecutionException poolClosed) {
                end(null);
            }
        }
    }

    private void drain() {
        try {
            for (Message message : mailbox.drain()) {
                Step<M> step = program.update(model, message);
                model = step.model();
                perform(step.commands());
                if (program.ended(model)) {
                    end(null);
                    return;
                }
            }
            painter.show(model);
            askForTick();
        } catch (RuntimeException | Error failure) {
            end(failure);
            return;
        }
        scheduled.set(false);
        if (!mailbox.isEmpty()) {
            schedule();
        }
    }

    private void askForTick() {
        int millis = program.tickMillis(model);
        if (millis > 0 && tickDue.compareAndSet(false, true)) {
            loop.schedule(
                    () -> {
                        tickDue.set(false);
                        post(new Message.Tick(nanoClock.getAsLong()));
                    },
                    millis,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void perform(List<Command> commands) {
        for (Command command : commands) {
            serial.execute(() -> {
                try {
                    effects.run(command, this::post);
                } catch (RuntimeException | Error failure) {
                    end(failure);
                }
            });
        }
    }

    /** Closes everything; the effects last and in their turn, so that what was to be saved is saved. */
    private void end(@org.jspecify.annotations.Nullable Throwable failure) {
        if (!ending.compareAndSet(false, true)) {
            return;
        }
        painter.stop();
        serial.execute(() -> {
            Throwable trouble = failure;
            try {
                effects.close();
            } catch (RuntimeException | Error unsaved) {
                trouble = failure == null ? unsaved : failure;
            }
            try {
                console.close();
            } finally {
                if (trouble == null) {
                    ended.complete(null);
                } else {
                    ended.completeExceptionally(trouble);
                }
            }
        });
    }
}
