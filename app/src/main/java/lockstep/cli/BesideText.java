package lockstep.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import lockstep.lab.bench.Spread;
import lockstep.lab.beside.Agreement;
import lockstep.lab.beside.Comparison;
import lockstep.lab.beside.Timing;
import lockstep.lab.beside.Turn;
import lockstep.lab.cpython.CPython;

/** A comparison as text: Lockstep's output, how far CPython's is the same, then the times of both. */
final class BesideText {
    private static final int WORDS = 44;

    private final Comparison comparison;
    private final CPython cpython;

    BesideText(Comparison comparison, CPython cpython) {
        this.comparison = comparison;
        this.cpython = cpython;
    }

    void print(PrintWriter out) {
        outputs(out);
        out.println();
        String other = "CPython " + cpython.version();
        out.printf("%-" + WORDS + "s %12s %16s %8s%n", "", "Lockstep", other, "ratio");
        line(out, "the program", comparison.lockstepSeconds(), comparison.cpythonSeconds());
        line(out, "with the start of its process", comparison.lockstepCommandSeconds(), comparison.cpythonSeconds());
        timings(out);
        out.flush();
    }

    private void outputs(PrintWriter out) {
        Turn first = comparison.first();
        String ours = first.lockstep().output();
        out.print(ours);
        if (!ours.isEmpty() && !ours.endsWith("\n")) {
            out.println();
        }
        out.print(first.lockstep().errors());
        if (!first.lockstep().ended().message().isEmpty()) {
            out.println("Lockstep: " + first.lockstep().ended().message());
        }
        if (first.cpython().timedOut()) {
            out.println("CPython ran out of time.");
        }
        out.println("----");
        out.println("The outputs are " + comparison.output().words() + "; exit status "
                + first.lockstep().ended().exitStatus()
                + (comparison.sameStatus()
                        ? " on both."
                        : ", on CPython " + first.cpython().status() + "."));
        if (comparison.output() == Agreement.DIFFERENT) {
            difference(out, ours, first.cpython().out());
        }
        if (!comparison.sameStatus() && !first.cpython().err().isBlank()) {
            out.println(
                    "CPython wrote: " + first.cpython().err().strip().lines().reduce("", (before, line) -> line));
        }
    }

    private static void difference(PrintWriter out, String ours, String theirs) {
        int number = Agreement.firstDifference(ours, theirs);
        out.println("First in line " + number + ":");
        out.println("  Lockstep  " + line(ours, number));
        out.println("  CPython   " + line(theirs, number));
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("(ended)");
    }

    private static void line(PrintWriter out, String words, Spread ours, Spread theirs) {
        row(out, words, ours.median(), theirs.median());
    }

    private static void row(PrintWriter out, String words, double ours, double theirs) {
        String shown = words.length() > WORDS ? words.substring(0, WORDS - 3) + "..." : words;
        String ratio = ours > 0 && theirs > 0 ? BenchTable.ratio(theirs / ours) : "-";
        out.printf("%-" + WORDS + "s %12s %16s %8s%n", shown, seconds(ours), seconds(theirs), ratio);
    }

    private void timings(PrintWriter out) {
        List<Timing> timings = comparison.timings();
        if (timings.isEmpty()) {
            return;
        }
        out.println();
        out.println("What the program timed itself:");
        timings.forEach(timing -> row(out, timing.words().strip(), timing.lockstep(), timing.cpython()));
        Timing first = timings.get(0);
        List<Timing> variants =
                timings.stream().skip(1).filter(first::isOfSameSize).toList();
        if (!variants.isEmpty()) {
            out.println();
            out.println("Speedup over the first of them:");
            variants.forEach(timing -> speedup(out, first, timing));
        }
        for (Comparison.Contradiction found : comparison.contradictions()) {
            boolean here = found.one().lockstep() < found.other().lockstep();
            out.println();
            out.println("They disagree which is faster: on Lockstep `" + words(found, here) + "`, on CPython `"
                    + words(found, !here) + "`.");
        }
    }

    private static String words(Comparison.Contradiction found, boolean one) {
        return (one ? found.one() : found.other()).words().strip();
    }

    private static void speedup(PrintWriter out, Timing first, Timing timing) {
        String words = timing.words().strip();
        out.printf(
                "%-" + WORDS + "s %12s %16s%n",
                words.length() > WORDS ? words.substring(0, WORDS - 3) + "..." : words,
                factor(first.lockstep(), timing.lockstep()),
                factor(first.cpython(), timing.cpython()));
    }

    private static String factor(double first, double time) {
        return time > 0 ? BenchTable.ratio(first / time) + "x" : "-";
    }

    private static String seconds(double value) {
        return value < 1
                ? String.format(Locale.ROOT, "%.1f ms", value * 1000)
                : String.format(Locale.ROOT, "%.2f s", value);
    }
}
