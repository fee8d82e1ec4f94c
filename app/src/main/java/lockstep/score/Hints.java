package lockstep.score;

/** What hints cost: points, when the challenge is solved; opened later they are free. */
public final class Hints {
    private static final int[] COSTS = {50, 100, 150};

    private Hints() {}

    /** Returns the points that come off for so many hints opened before solving. */
    public static int cost(int opened) {
        int cost = 0;
        for (int hint = 0; hint < Math.min(opened, COSTS.length); hint++) {
            cost += COSTS[hint];
        }
        return cost;
    }
}
