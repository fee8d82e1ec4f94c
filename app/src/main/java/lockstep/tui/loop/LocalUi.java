package lockstep.tui.loop;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import lockstep.term.Console;

/** Runs a program on this process's own terminal until it ends, whatever way that is. */
public final class LocalUi {
    /** How long a killed process takes to save what is under way. */
    private static final long LAST_WORDS_MILLIS = 1500;

    private LocalUi() {}

    /**
     * Returns when the program has ended and the terminal is as it was found. A signal that ends the process gives the
     * terminal back first, then lets the program save.
     *
     * @param effects makes the effects, given what runs short tasks beside them
     * @throws IllegalStateException when the program failed
     */
    public static <M> void run(Program<M> program, Function<Executor, Effects> effects, Console console)
            throws InterruptedException {
        try (UiPool pool = new UiPool(1)) {
            Ui<M> ui = pool.start(program, effects.apply(pool.background()), console);
            ProcessEnd lastWords = ProcessEnd.does(() -> endNow(ui, console));
            try {
                ui.ended().get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("the screen failed: " + failed.getCause(), failed.getCause());
            } finally {
                console.close();
                lastWords.close();
            }
        } finally {
            console.close();
        }
    }

    private static <M> void endNow(Ui<M> ui, Console console) {
        console.close();
        ui.close();
        try {
            ui.ended().get(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException tooLate) {
            Thread.currentThread().interrupt();
        }
    }
}
