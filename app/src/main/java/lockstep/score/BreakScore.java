package lockstep.score;

/**
 * What breaking a program earns: few switches count, or few changes of turn where only tasks take turns.
 *
 * @param stars from 1 to 3
 * @param points after hints, from 0 to 1000
 */
public record BreakScore(int stars, int points) {
    private static final int FULL_POINTS = 1000;
    private static final int LEAST_POINTS = 400;
    private static final int POINTS_A_SWITCH = 100;
    private static final int TWO_STARS_WITHIN = 2;

    /**
     * Scores a schedule that broke the program.
     *
     * @param switches it has
     * @param goal the most switches for three stars, at least as many as the shortest schedule has
     * @param hintsOpened before the program was broken
     */
    public static BreakScore of(int switches, int goal, int hintsOpened) {
        int more = Math.max(0, switches - goal);
        int points = Math.max(LEAST_POINTS, FULL_POINTS - POINTS_A_SWITCH * more) - Hints.cost(hintsOpened);
        return new BreakScore(more == 0 ? 3 : more <= TWO_STARS_WITHIN ? 2 : 1, Math.max(0, points));
    }
}
