package lockstep.engine.race;

import java.util.List;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.Scheduler;

/**
 * Looks for data races in a real run of one process. Two accesses race where nothing that the run did orders them: locks,
 * joins, events, queues and the like hand on a clock of all threads, and each location keeps the times of what was done to
 * it last (after FastTrack, C. Flanagan and S. Freund, 2009). What is seen does not depend on which of the two came first,
 * but on the way that the run took. Thread-safe.
 */
public final class Races {
    private final Orders orders = new Orders();
    private final RaceBook book = new RaceBook();
    private final Owners<RaceWatcher.Owned> known = new Owners<>();

    /** Returns a scheduler that takes note of what comes before what and passes on to a real one. */
    public Scheduler before(Scheduler real) {
        return new OrderingScheduler(real, orders);
    }

    /** Has the machine's programs watched; before any is linked. */
    public void watch(Machine machine) {
        machine.watchRaces();
        machine.modules().companions(OrderModule.COMPANIONS);
    }

    /** Has what runs a thread's code watched; before it runs any. */
    public void watch(Interpreter interpreter, PyThread thread) {
        interpreter.watcher(new RaceWatcher(orders, known, book, interpreter, orders.self(thread)));
    }

    /** Returns the races so far, each pair of lines once. */
    public List<Race> races() {
        return book.races();
    }
}
