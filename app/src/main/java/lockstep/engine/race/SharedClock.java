package lockstep.engine.race;

/** What threads hand on to each other by one thing: a lock, an event, a thread's end. Thread-safe. */
final class SharedClock {
    private final VectorClock known = new VectorClock(); // guarded by this

    /** A thread hands on all that it has done and knows. */
    synchronized void give(Timeline from) {
        from.handOn(known);
    }

    /** A thread has done its last. */
    synchronized void leave(Timeline from) {
        from.leave(known);
    }

    /** What was handed on came before all that a thread does from now on. */
    synchronized void take(Timeline to) {
        to.join(known);
    }
}
