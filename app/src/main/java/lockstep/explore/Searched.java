package lockstep.explore;

import java.util.BitSet;

/**
 * What a search has come to.
 *
 * @param start the first moment of all paths
 * @param found what it came upon
 * @param rounds how often it began
 * @param exceeded which limit was reached, in words, or empty text
 * @param covered all schedules with at most so many switches were looked at; {@link #ALL}: all there are; -1: of none is that sure
 * @param beyond states for which more switches are needed
 */
record Searched(Moment start, Findings found, int rounds, String exceeded, int covered, BitSet beyond) {
    /** Every schedule was looked at. */
    static final int ALL = Integer.MAX_VALUE;

    boolean isComplete() {
        return covered == ALL;
    }

    StateGraph graph() {
        return found.graph();
    }
}
