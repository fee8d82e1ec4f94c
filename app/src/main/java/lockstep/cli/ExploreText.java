package lockstep.cli;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.explore.Exploration;
import lockstep.explore.Schedule;
import lockstep.explore.TraceStep;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import org.jspecify.annotations.Nullable;

/** What {@code explore} prints of an exploration. */
final class ExploreText {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int MOST_OUTCOMES = 12;

    /** How reasons begin that a higher limit would do away with. */
    private static final String LIMIT = "more than ";

    private final PrintWriter out;
    private final List<String> lines;

    /** @param text the program that was explored */
    ExploreText(PrintWriter out, String text) {
        this.out = out;
        this.lines = text.lines().toList();
    }

    /** Prints all of it. */
    void print(String file, Exploration exploration) {
        out.println(file + ": " + headline(exploration));
        if (exploration.verdict() != Verdict.PROVED) {
            out.println("  " + exploration.reason());
        }
        if (exploration.verdict() == Verdict.UNDECIDED && !exploration.reason().startsWith(LIMIT)) {
            out.println("  What can be looked at is a real run: lockstep run --races " + file);
        }
        out.println();
        counts(exploration);
        outcomes(exploration);
        if (exploration.witness() != null) {
            witness(exploration.witness());
        }
        notes(exploration);
        out.flush();
    }

    private static String headline(Exploration exploration) {
        return switch (exploration.verdict()) {
            case PROVED -> "PROVED. No interleaving fails; all were looked at.";
            case REFUTED ->
                exploration.hiddenByGil()
                        ? "REFUTED. Hidden by the GIL of CPython 3.11 to 3.13; breaks on 3.9 and without one."
                        : "REFUTED. Breaks on any Python.";
            case UNDECIDED -> "UNDECIDED. Nothing is proved.";
        };
    }

    private void counts(Exploration exploration) {
        String schedules = exploration.unbounded()
                ? "no end to them: some go round and round"
                : exploration.schedules() == null ? "not counted" : grouped(exploration.schedules());
        out.println("schedules  " + schedules);
        out.printf(
                Locale.ROOT,
                "states     %,d, with %,d steps between them, in %.2f s%n",
                exploration.states(),
                exploration.steps(),
                exploration.nanos() / NANOS_PER_SECOND);
    }

    private void outcomes(Exploration exploration) {
        if (exploration.outcomes().isEmpty()) {
            return;
        }
        out.println();
        out.println("It ends so, in that many schedules:");
        int shown = 0;
        for (Exploration.Outcome outcome : exploration.outcomes()) {
            if (++shown > MOST_OUTCOMES) {
                out.println("  and in " + (exploration.outcomes().size() - MOST_OUTCOMES) + " more ways");
                return;
            }
            String text = outcome.text().strip();
            String words = !outcome.good() ? text : text.isEmpty() ? "prints nothing" : "prints " + oneLine(text);
            out.printf("  %s %18s  %s%n", outcome.good() ? " " : "!", count(outcome.schedules()), words);
        }
    }

    private static String oneLine(String text) {
        List<String> parts = text.lines().toList();
        return parts.size() == 1 ? parts.get(0) : String.join(" | ", parts);
    }

    private static String count(@Nullable BigInteger schedules) {
        return schedules == null ? "" : grouped(schedules);
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void witness(Witness witness) {
        out.println();
        out.println("The shortest way there: " + Words.count(witness.switches(), "switch", "switches") + ", "
                + Words.count(witness.trace().size(), "step") + ". Its key: "
                + witness.schedule().text());
        int last = -1;
        for (TraceStep step : witness.trace()) {
            String who = step.thread() == last ? "" : Schedule.letter(step.thread());
            last = step.thread();
            String code = step.line() > 0 && step.line() <= lines.size()
                    ? lines.get(step.line() - 1).strip()
                    : "";
            out.printf("  %-3s %4s  %-30s %s%n", who, step.line() > 0 ? step.line() : "", step.text(), code);
        }
        out.println("  " + witness.end());
    }

    private void notes(Exploration exploration) {
        out.println();
        if (!exploration.shared().isEmpty()) {
            out.println("shared     " + String.join(", ", exploration.shared()));
        }
        if (!exploration.races().isEmpty()) {
            out.println("races      " + String.join(", ", exploration.races())
                    + " (touched by two threads in no order; a lock or an Event would give one)");
        }
        if (!exploration.neverReached().isEmpty()) {
            out.println("never run  line "
                    + exploration.neverReached().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}
