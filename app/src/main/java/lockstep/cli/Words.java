package lockstep.cli;

/** How counts and stars are written. */
final class Words {
    private static final int STARS = 3;

    private Words() {}

    /** @return for example {@code 1 attempt} or {@code 3 attempts} */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** @return for example {@code 1 switch} or {@code 3 switches} */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** @return for example {@code **.} */
    static String stars(int stars) {
        return "*".repeat(stars) + ".".repeat(STARS - stars);
    }
}
