package lockstep.engine.race;

/**
 * The time of a thread, or of one task of a pool, and what it knows of the others'. Confined to the thread that runs it but
 * for what says otherwise.
 */
final class Timeline {
    private final int number;
    private final String name;
    /** Of the others; its own time is known to itself. */
    private final VectorClock known = new VectorClock();

    private int time = 1;

    /**
     * @param number its place in every clock
     * @param name what a report calls it
     */
    Timeline(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /** Any thread may ask. */
    String name() {
        return name;
    }

    int time() {
        return time;
    }

    /** Whether what the other one did at that time came before all that this one does now. */
    boolean knows(Timeline other, int ofOther) {
        return other == this || known.of(other.number) >= ofOther;
    }

    /** Knows from now on what the clock does. */
    void join(VectorClock clock) {
        known.join(clock);
    }

    /** Has a clock know what it has done and knows so far, and nothing of what it does from now on. */
    void handOn(VectorClock to) {
        to.join(known);
        to.set(number, time);
        time++;
    }

    /** Has an empty clock know all that it has done and knows; it has come to its end. */
    void leave(VectorClock to) {
        to.takeOver(known);
        to.set(number, time);
    }

    /** What comes from now on is not known to those who know what was before. */
    void tick() {
        time++;
    }
}
