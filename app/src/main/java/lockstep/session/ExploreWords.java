package lockstep.session;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Schedule;
import lockstep.explore.TodaysGil;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import org.jspecify.annotations.Nullable;

/** What is said of an exploration. Stateless. */
final class ExploreWords {
    /** What stands above an exploration. */
    static final String CONDITIONS = "every interleaving is looked at";

    /** Said of lines that the learner wrote, whose error the lesson's sentence knows nothing of. */
    static final String ERROR_IN_LINES = "In some order a thread ends with an error. Mend the line it names first.";

    /** An exception, by the name of its class; what else goes wrong begins small, or is told without a colon. */
    private static final Pattern ERROR = Pattern.compile("(?!AssertionError\\b)(?:\\w+\\.)*[A-Z]\\w*(?::| in line )");

    private static final double NANOS = 1e9;
    private static final int MOST_DIGITS = 18;

    private ExploreWords() {}

    /** How far it is, behind real runs; a sentence of its own. */
    static String behindRuns(ExploreProgress progress) {
        return "Looking at every interleaving: " + progress(progress);
    }

    /** How far it is. */
    static String progress(ExploreProgress progress) {
        double seconds = Math.max(1, progress.nanos()) / NANOS;
        return String.format(
                Locale.ROOT,
                "%,d states, %,d open, %,d a second",
                progress.states(),
                progress.open(),
                Math.round(progress.states() / seconds));
    }

    static String verdict(@Nullable Exploration found) {
        if (found == null) {
            return "The program could not be explored.";
        }
        return switch (found.verdict()) {
            case PROVED ->
                found.isProof()
                        ? "Proved: no interleaving fails."
                        : "Not proved: no interleaving fails with the random numbers that were looked at.";
            case REFUTED -> "Refuted: there is an interleaving that fails.";
            case UNDECIDED -> "Not decided.";
        };
    }

    /** Why, a sentence each. */
    static List<String> reasons(Exploration found) {
        List<String> reasons = new ArrayList<>();
        if (found.verdict() == Verdict.PROVED) {
            String all = BigInteger.ONE.equals(found.schedules())
                    ? "The one schedule there is was"
                    : "All " + schedules(found) + " were";
            reasons.add(all + " covered by looking at " + count(found.states()) + " states.");
        } else if (!found.reason().isEmpty()) {
            reasons.add(sentence(found.reason()));
        }
        reasons.addAll(fixed(found));
        if (found.verdict() == Verdict.UNDECIDED && found.covered() >= 0) {
            String few = found.covered() == 0 ? "without a switch" : "with at most " + switches(found.covered());
            reasons.add("No schedule " + few + " fails; more is not proved.");
        }
        Witness witness = found.witness();
        if (found.verdict() == Verdict.REFUTED && witness != null) {
            reasons.add(way(witness));
            reasons.add(where(found.gil()));
        }
        if (!found.races().isEmpty()) {
            reasons.add("Threads race for " + String.join(", ", found.races()) + ".");
        }
        return reasons;
    }

    /** Says how the program gets to its failure, and what it does again and again where that has no end. */
    private static String way(Witness witness) {
        Schedule schedule = witness.schedule();
        String effort = Effort.of(schedule.text(), witness.switches()).words();
        String way = (witness.shortest() ? "The shortest way there has " : "A way there has ") + effort + ": ";
        if (!schedule.loops()) {
            return way + schedule.text() + ".";
        }
        String round = new Schedule(schedule.steps()
                        .subList(schedule.loop(), schedule.steps().size()))
                .text();
        return schedule.loop() == 0
                ? "It can go on like this again and again: " + round + "."
                : way + new Schedule(schedule.steps().subList(0, schedule.loop())).text()
                        + ". Then it can go on like this again and again: " + round + ".";
    }

    /** Whether it fails by an exception that no assertion raised. */
    static boolean isError(Exploration found) {
        return found.verdict() == Verdict.REFUTED
                && ERROR.matcher(found.reason()).lookingAt();
    }

    /** Says for which random numbers and for which input it holds, a sentence for each. */
    static List<String> fixed(Exploration found) {
        boolean proved = found.verdict() == Verdict.PROVED;
        List<String> fixed = new ArrayList<>();
        if (found.chance().isFixed()) {
            String numbers =
                    "Random numbers were those of seed " + found.chance().seed();
            fixed.add(
                    proved
                            ? numbers + ": with others it may fail. Give random.seed() a number to choose them."
                            : numbers + ".");
        }
        if (found.readsInput()) {
            fixed.add(
                    proved
                            ? "The input was empty: with another one it may fail. Put one into sys.stdin to choose it."
                            : "The input was empty.");
        }
        return fixed;
    }

    private static String where(TodaysGil gil) {
        return switch (gil) {
            case BREAKS -> "It can happen on any Python.";
            case HIDES -> "The GIL of today's Python hides it: it happens on 3.9 and without a GIL.";
            case UNKNOWN -> "It happens on 3.9 and without a GIL; under the GIL of today's Python that is not known.";
            case NOT_ASKED -> "It happens on 3.9 and without a GIL.";
        };
    }

    static String switches(int switches) {
        return switches == 0 ? "no switch" : switches == 1 ? "1 switch" : switches + " switches";
    }

    private static String schedules(Exploration found) {
        BigInteger schedules = found.schedules();
        if (schedules == null) {
            return "schedules, of which there is no end,";
        }
        String digits = schedules.toString();
        return (digits.length() > MOST_DIGITS
                        ? digits.charAt(0) + "." + digits.substring(1, 3) + "e" + (digits.length() - 1)
                        : String.format(Locale.ROOT, "%,d", schedules))
                + " schedules";
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A sentence of words that begin small; a name such as {@code queue.Empty} stays as Python has it. */
    static String sentence(String words) {
        boolean name = words.split(" ", 2)[0].indexOf('.') > 0;
        String first = name ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
