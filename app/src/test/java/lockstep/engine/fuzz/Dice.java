package lockstep.engine.fuzz;

import java.util.Random;

/** Choices that a seed decides. Confined to one thread. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether the one of so many cases is this one. */
    boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }
}
