package lockstep.lab.beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time that a program told of itself on both engines.
 *
 * @param words the line it stood in, with {@code #} for the time
 * @param lockstep in seconds
 * @param cpython in seconds
 */
public record Timing(String words, double lockstep, double cpython) {
    /** Two variants count as equally fast within this share. */
    private static final double SAME = 0.1;

    /** How many workers there are is what variants differ in, not how much they do. */
    private static final Pattern WORKERS = Pattern.compile(
            "\\d+[ -]?(?:threads?|workers?|process(?:es)?|cores?|cpus?)\\b"
                    + "|\\b(?:\\w*_)?(?:threads?|workers?|process(?:es)?|cores?|cpus?|pool)\\W{0,3}\\d+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w,.]*");

    /**
     * Finds the times that both outputs tell in the same words.
     *
     * @return in the order of the first output
     */
    public static List<Timing> of(String ours, String theirs) {
        Map<String, List<TimedLine>> there = new HashMap<>();
        TimedLine.in(theirs).forEach(line -> there.computeIfAbsent(line.words(), w -> new ArrayList<>())
                .add(line));
        List<Timing> timings = new ArrayList<>();
        for (TimedLine line : TimedLine.in(ours)) {
            List<TimedLine> same = there.getOrDefault(line.words(), List.of());
            if (!same.isEmpty()) {
                timings.add(
                        new Timing(line.words(), line.seconds(), same.remove(0).seconds()));
            }
        }
        return timings;
    }

    /**
     * Whether one engine says that this is clearly faster than another, and the other engine that it is clearly slower.
     */
    public boolean contradicts(Timing other) {
        int here = compared(lockstep, other.lockstep);
        int there = compared(cpython, other.cpython);
        return here * there < 0;
    }

    /** Whether both may be of the same work: no numbers in their words say that one does more. */
    public boolean isOfSameSize(Timing other) {
        List<String> here = sizes();
        List<String> there = other.sizes();
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private List<String> sizes() {
        return NUMBER.matcher(WORKERS.matcher(words).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int compared(double one, double other) {
        if (one < other * (1 - SAME)) {
            return -1;
        }
        return other < one * (1 - SAME) ? 1 : 0;
    }

    /** The median of each time over several runs; those of the first, where the runs do not tell the same times. */
    static List<Timing> medians(List<List<Timing>> turns) {
        List<Timing> first = turns.get(0);
        List<List<Timing>> alike =
                turns.stream().filter(turn -> sameWords(turn, first)).toList();
        List<Timing> medians = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            medians.add(new Timing(
                    first.get(i).words(),
                    median(alike.stream()
                            .mapToDouble(turn -> turn.get(at).lockstep())
                            .toArray()),
                    median(alike.stream()
                            .mapToDouble(turn -> turn.get(at).cpython())
                            .toArray())));
        }
        return medians;
    }

    private static boolean sameWords(List<Timing> one, List<Timing> other) {
        return one.stream()
                .map(Timing::words)
                .toList()
                .equals(other.stream().map(Timing::words).toList());
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
