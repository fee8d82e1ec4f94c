package lockstep.explore;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Explorations for tests. Stateless. */
final class Explored {
    /** What two threads that run {@code f(i)} are started and joined with, behind a program's last line. */
    static final String TWO = """

            ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    static final ExploreLimits LIMITS = new ExploreLimits(1_000_000, Duration.ofSeconds(60), 512);

    private Explored() {}

    static Exploration of(String text) throws Exception {
        return new Explorer(Program.of("program.py", text), LIMITS).explore();
    }

    static Exploration of(String text, Granularity granularity) throws Exception {
        return new Explorer(Program.of("program.py", text), LIMITS).explore(granularity);
    }

    static Exploration takenAnew(String text, Granularity granularity) throws Exception {
        Explorer explorer = new Explorer(Program.of("program.py", text), LIMITS);
        explorer.takeStepsAnew();
        return explorer.explore(granularity);
    }

    /** Returns how many schedules lead to each outcome, deadlocks as one, a last line break left out. */
    static Map<String, Long> counts(Exploration exploration) {
        Map<String, Long> counts = new TreeMap<>();
        for (Exploration.Outcome outcome : exploration.outcomes()) {
            String text =
                    outcome.text().startsWith("deadlock") || outcome.text().equals("nobody can go on")
                            ? "deadlock"
                            : asOfThread(outcome.text());
            counts.merge(
                    text, outcome.schedules() == null ? -1 : outcome.schedules().longValue(), Long::sum);
        }
        return counts;
    }

    /** Returns the words for a failure as they are for a thread, where it is a process's. */
    static String asOfThread(String failure) {
        return failure.replaceAll("in the process Process-\\d+ \\(([A-Z])\\)", "in thread $1");
    }

    /** Returns the outcomes, each without a last line break. */
    static Set<String> outcomes(Exploration exploration) {
        Set<String> texts = new TreeSet<>();
        counts(exploration).keySet().forEach(text -> texts.add(text.stripTrailing()));
        return texts;
    }
}
