package lockstep.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums attempts up. */
final class Bests {
    private Bests() {}

    static Map<String, Best> of(List<Attempt> attempts) {
        Map<String, Best> bests = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            Best one = new Best(attempt.step(), attempt.passed(), attempt.stars(), attempt.points(), 1);
            bests.merge(attempt.step(), one, Bests::better);
        }
        return bests;
    }

    private static Best better(Best a, Best b) {
        return new Best(
                a.step(),
                a.passed() || b.passed(),
                Math.max(a.stars(), b.stars()),
                Math.max(a.points(), b.points()),
                a.attempts() + b.attempts());
    }

    static Standing standing(Learner learner, Map<String, Best> bests) {
        int stars = 0;
        int points = 0;
        int passed = 0;
        for (Best best : bests.values()) {
            stars += best.stars();
            points += best.points();
            passed += best.passed() ? 1 : 0;
        }
        return new Standing(learner, stars, points, passed);
    }
}
