package lockstep.explore;

/**
 * Which random numbers a program draws without having given them a seed. Immutable.
 *
 * @param kind what depends on them
 * @param seed of those that were looked at; 0 where nothing depends on them
 */
public record Chance(Kind kind, long seed) {
    /** What depends on the numbers. */
    public enum Kind {
        /** There are none. */
        NONE,
        /** How long to sleep, and nothing else, so that what was found holds for all numbers. */
        SLEEPS,
        /** Something may: what was found holds for those of one seed. */
        FIXED
    }

    /** It draws none. */
    public static final Chance NONE = new Chance(Kind.NONE, 0);

    static final Chance FOR_SLEEP = new Chance(Kind.SLEEPS, 0);

    static Chance fixed(long seed) {
        return new Chance(Kind.FIXED, seed);
    }

    /** Whether what was found may be otherwise for other numbers. */
    public boolean isFixed() {
        return kind == Kind.FIXED;
    }
}
