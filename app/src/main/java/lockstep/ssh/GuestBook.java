package lockstep.ssh;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lockstep.term.Console;
import lockstep.tui.loop.Ui;
import lockstep.tui.loop.UiPool;

/** The games that are being played, and the threads under them. Thread-safe. */
final class GuestBook implements AutoCloseable {
    private static final int LOOP_THREADS = 2;
    private static final long GOODBYE_SECONDS = 3;

    private final Guests guests;
    private final int most;
    private final UiPool pool = new UiPool(LOOP_THREADS);
    private final Set<Ui<?>> playing = ConcurrentHashMap.newKeySet();
    private final ExecutorService doors = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "lockstep-door");
        thread.setDaemon(true);
        return thread;
    });

    GuestBook(Guests guests, int most) {
        this.guests = guests;
        this.most = most;
    }

    /** Does what may wait for a disk or a peer off the connection's threads. */
    void atTheDoor(Runnable task) {
        doors.execute(task);
    }

    /** Whether one more guest can play. */
    boolean hasRoom() {
        return playing.size() < most;
    }

    Ui<?> welcome(Identity guest, Console console) throws IOException {
        Ui<?> ui = guests.welcome(guest, console, pool);
        playing.add(ui);
        ui.ended().whenComplete((nothing, failure) -> playing.remove(ui));
        return ui;
    }

    @Override
    public void close() {
        playing.forEach(Ui::close);
        CompletableFuture<?> all =
                CompletableFuture.allOf(playing.stream().map(Ui::ended).toArray(CompletableFuture[]::new));
        try {
            all.get(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unfinished) {
            // A game that failed or hangs is ended with the connection.
        }
        pool.close();
        doors.shutdown();
    }
}
