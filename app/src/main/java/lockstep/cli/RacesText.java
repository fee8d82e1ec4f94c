package lockstep.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import lockstep.engine.race.Race;
import lockstep.lab.TrialResult;

/** What {@code run --races} says of the data races of a run, behind the program's own output. */
final class RacesText {
    private final PrintWriter out;
    private final List<String> lines;

    /** @param text the program that was run */
    RacesText(PrintWriter out, String text) {
        this.out = out;
        this.lines = text.lines().toList();
    }

    /** Prints all races, or that there was none. */
    void print(TrialResult result) {
        List<Race> races = result.races();
        if (races.isEmpty()) {
            out.println(
                    "lockstep: no race in this run. Another run may go another way; \"lockstep explore\" looks at all.");
        } else {
            out.println("lockstep: " + Words.count(races.size(), "data race", "data races") + " in this run.");
        }
        races.forEach(this::print);
        if (result.facts().processes() > 0) {
            out.println("lockstep: only the main process was looked at, not those that it started.");
        }
    }

    private void print(Race race) {
        Race.Side one = race.earlier();
        Race.Side other = race.later();
        int width = Math.max(one.thread().length(), other.thread().length());
        out.println();
        out.println(race.name() + " is touched by two threads, and nothing says which comes first:");
        side(one, width);
        side(other, width);
        out.println("  " + advice(one, other));
    }

    private void side(Race.Side side, int width) {
        out.printf(
                Locale.ROOT,
                "  %-" + width + "s  %-6s  line %d: %s%n",
                side.thread(),
                side.write() ? "writes" : "reads",
                side.line(),
                line(lines, side.line()));
    }

    private static String advice(Race.Side one, Race.Side other) {
        if (one.line() == other.line()) {
            return "Take a lock around line " + one.line() + ", the same one in every thread.";
        }
        int first = Math.min(one.line(), other.line());
        int last = Math.max(one.line(), other.line());
        return "Take the same lock around lines " + first + " and " + last
                + ", or have one wait for the other: join(), an Event, a Queue.";
    }

    /** Returns a line's text without its indentation; empty where there is none. */
    static String line(List<String> lines, int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip();
    }
}
