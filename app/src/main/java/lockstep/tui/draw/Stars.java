package lockstep.tui.draw;

/** Stars won, of three. */
public final class Stars {
    private Stars() {}

    /** Returns for example {@code ★★☆}. */
    public static String of(int stars) {
        int won = Math.max(0, Math.min(3, stars));
        return "★".repeat(won) + "☆".repeat(3 - won);
    }
}
