package lockstep.lab.bench;

/** Hears how a bench goes; called by the thread that runs it. */
public interface BenchListener {
    /**
     * A turn begins.
     *
     * @param row what is measured
     * @param turn from 1
     * @param turns how many there will be
     */
    void turn(Row row, int turn, int turns);

    /** A row is complete. */
    void row(Report report);
}
