package lockstep.lab.bench;

/** What a figure counts. */
public enum Unit {
    /** Seconds; fewer are better. */
    SECONDS("s", false),
    /** Tasks a second; more are better. */
    PER_SECOND("/s", true),
    /** Times as fast as the same work one after the other; more are better. */
    SPEEDUP("x", true),
    /** The time over the shortest possible; less is better. */
    OF_IDEAL("x ideal", false);

    private final String label;
    private final boolean moreIsBetter;

    Unit(String label, boolean moreIsBetter) {
        this.label = label;
        this.moreIsBetter = moreIsBetter;
    }

    /** How it is written behind a number. */
    public String label() {
        return label;
    }

    /**
     * @param lockstep its figure
     * @param cpython the other's
     * @return how many times as good Lockstep's is
     */
    double ratio(double lockstep, double cpython) {
        return moreIsBetter ? lockstep / cpython : cpython / lockstep;
    }

    /** Whether a figure is as good as a bar. */
    boolean reaches(double figure, double bar) {
        return moreIsBetter ? figure >= bar : figure <= bar;
    }
}
