package lockstep.cli;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import lockstep.explore.Exploration;
import lockstep.explore.Replayed;
import lockstep.explore.Schedule;
import lockstep.explore.TodaysGil;
import lockstep.explore.TraceStep;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import org.jspecify.annotations.Nullable;

/** What {@code explore} prints of an exploration. */
final class ExploreText {
    private static final int COUNT_WIDTH = 18;
    private static final int WHO_WIDTH = 3;
    private static final int LINE_WIDTH = 4;
    private static final int STEP_WIDTH = 30;
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
        } else if (!exploration.isProof()) {
            if (exploration.chance().isFixed()) {
                out.println("  Other numbers may lead to a failure: --seed N takes others.");
            }
            if (exploration.readsInput()) {
                out.println("  Another input may lead to a failure: a program can put one into sys.stdin itself.");
            }
        }
        if (exploration.verdict() == Verdict.UNDECIDED
                && exploration.covered() < 0
                && !exploration.reason().startsWith(LIMIT)) {
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
            case PROVED ->
                exploration.isProof()
                        ? "PROVED. No interleaving fails; all were looked at."
                        : "PROVED for "
                                + String.join(" and ", exploration.fixed())
                                + ". With "
                                + (exploration.chance().isFixed() ? "them" : "it")
                                + " no interleaving fails; all were looked at.";
            case REFUTED -> "REFUTED. " + where(exploration.gil());
            case UNDECIDED ->
                exploration.covered() < 0
                        ? "UNDECIDED. Nothing is proved."
                        : "UNDECIDED. No failure with at most "
                                + Words.count(exploration.covered(), "switch", "switches")
                                + "; more is not proved.";
        };
    }

    private static String where(TodaysGil gil) {
        return switch (gil) {
            case BREAKS -> "Breaks on any Python.";
            case HIDES -> "Hidden by the GIL of CPython 3.11 to 3.13; breaks on 3.9 and without one.";
            case UNKNOWN -> "Breaks on 3.9 and without a GIL; not known under today's GIL (CPython 3.11 to 3.13).";
            case NOT_ASKED -> "Breaks on 3.9 and without a GIL; under today's GIL it was not looked at.";
        };
    }

    private void counts(Exploration exploration) {
        String schedules = exploration.unbounded()
                ? "no end to them: some go round and round"
                : exploration.schedules() == null ? "not counted" : Columns.grouped(exploration.schedules());
        out.println("schedules  " + schedules);
        out.println("states     " + Columns.grouped(exploration.states()) + ", with "
                + Columns.grouped(exploration.steps()) + " steps between them, in "
                + Columns.seconds(exploration.nanos()) + " s");
    }

    private void outcomes(Exploration exploration) {
        if (exploration.outcomes().isEmpty()) {
            return;
        }
        out.println();
        out.println(
                exploration.isComplete() ? "It ends so, in that many schedules:" : "It ends so, as far as was seen:");
        int shown = 0;
        for (Exploration.Outcome outcome : exploration.outcomes()) {
            if (++shown > MOST_OUTCOMES) {
                out.println("  and in " + (exploration.outcomes().size() - MOST_OUTCOMES) + " more ways");
                return;
            }
            String text = outcome.text().strip();
            String words = !outcome.good() ? text : text.isEmpty() ? "prints nothing" : "prints " + oneLine(text);
            out.println((outcome.good() ? "    " : "  ! ") + Columns.right(count(outcome.schedules()), COUNT_WIDTH)
                    + "  " + words);
        }
    }

    private static String oneLine(String text) {
        List<String> parts = text.lines().toList();
        return parts.size() == 1 ? parts.get(0) : String.join(" | ", parts);
    }

    private static String count(@Nullable BigInteger schedules) {
        return schedules == null ? "" : Columns.grouped(schedules);
    }

    private void witness(Witness witness) {
        out.println();
        out.println((witness.shortest() ? "The shortest way there: " : "A way there, maybe not the shortest: ")
                + size(witness.switches(), witness.trace(), witness.schedule().loop()) + ". Its key: " + witness.key());
        steps(witness.trace(), witness.schedule().loop());
        out.println("  " + witness.end());
    }

    /** Prints a schedule that was played again. */
    void print(String file, Replayed replayed) {
        out.println(file + ": " + replayed.key() + ", " + size(replayed.switches(), replayed.trace(), replayed.loop()));
        steps(replayed.trace(), replayed.loop());
        out.println("  " + replayed.end());
        printed(replayed.output());
        Replayed.Real real = replayed.real();
        if (real != null) {
            out.println();
            out.println("On " + Words.count(real.threads(), "real thread", "real threads")
                    + ", switched at the same points: "
                    + (real.same() ? "it ended the same way." : "it ended in another way."));
            out.println("  " + (real.problem().isEmpty() ? real.end() : real.problem()));
            printed(real.output());
        }
        out.flush();
    }

    private void printed(String output) {
        if (!output.isBlank()) {
            out.println("  printed: " + oneLine(output.strip()));
        }
    }

    private static String size(int switches, List<TraceStep> trace, int loop) {
        int before = loop < 0 ? trace.size() : loop;
        return Words.count(switches, "switch", "switches") + ", " + Words.count(before, "step")
                + (loop < 0 ? "" : ", and " + (trace.size() - loop) + " for ever");
    }

    private void steps(List<TraceStep> trace, int loop) {
        int last = -1;
        for (int i = 0; i < trace.size(); i++) {
            TraceStep step = trace.get(i);
            if (i == loop) {
                out.println("  -- from here again for ever:");
                last = -1;
            }
            String who = step.thread() == last ? "" : Schedule.letter(step.thread());
            last = step.thread();
            String code = step.line() > 0 && step.line() <= lines.size()
                    ? lines.get(step.line() - 1).strip()
                    : "";
            String line = step.line() > 0 ? String.valueOf(step.line()) : "";
            out.println("  " + Columns.left(who, WHO_WIDTH) + " " + Columns.right(line, LINE_WIDTH) + "  "
                    + Columns.left(step.text(), STEP_WIDTH) + " " + code);
        }
    }

    private void notes(Exploration exploration) {
        out.println();
        switch (exploration.chance().kind()) {
            case FIXED ->
                out.println("chance     fixed: random numbers without a seed are those of seed "
                        + exploration.chance().seed());
            case SLEEPS ->
                out.println("chance     makes no difference: random numbers without a seed only say how long to sleep");
            case NONE -> {
                // nothing to be told
            }
        }
        if (exploration.readsInput()) {
            out.println("input      fixed: an empty one, as in a run");
        }
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
