package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Lines of the program that the learner may mark. Runs of marked lines are wrapped in a statement, such as
 * {@code with lock:}. A value lists the marked lines by their number inside the region, from 1: {@code 2-3,5}, or
 * {@code none}.
 *
 * @param id the region it belongs to
 * @param label what it is, in a few words
 * @param wrap the statement put before a run of marked lines; may have holes of other knobs
 * @param count how many lines may be marked
 */
public record LinesKnob(String id, String label, String wrap, int count) implements Knob {
    /** The value that marks nothing. */
    public static final String NONE = "none";

    /**
     * Returns the numbers of the lines a value marks, ascending.
     *
     * @throws KnobException when the value is not a list of lines of this region
     */
    public List<Integer> marked(String value) {
        TreeSet<Integer> numbers = new TreeSet<>();
        String text = value.strip();
        if (text.equals(NONE) || text.isEmpty()) {
            return List.of();
        }
        if (text.equals("all")) {
            text = "1-" + count;
        }
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", 2);
            try {
                int from = Integer.parseInt(ends[0].strip());
                int to = ends.length == 2 ? Integer.parseInt(ends[1].strip()) : from;
                if (from < 1 || to > count || from > to) {
                    throw new KnobException(id, value, range());
                }
                for (int number = from; number <= to; number++) {
                    numbers.add(number);
                }
            } catch (NumberFormatException e) {
                throw new KnobException(id, value, range());
            }
        }
        return List.copyOf(numbers);
    }

    /** Returns the value that marks these lines. */
    public static String value(Iterable<Integer> numbers) {
        TreeSet<Integer> rest = new TreeSet<>();
        numbers.forEach(rest::add);
        List<String> parts = new ArrayList<>();
        while (!rest.isEmpty()) {
            int from = rest.pollFirst();
            int to = from;
            while (rest.remove(to + 1)) {
                to++;
            }
            parts.add(from == to ? "" + from : from + "-" + to);
        }
        return parts.isEmpty() ? NONE : String.join(",", parts);
    }

    @Override
    public String canonical(String value) {
        return value(marked(value));
    }

    /** Returns nothing marked, each line alone, and everything. */
    @Override
    public List<String> samples() {
        List<String> values = new ArrayList<>(List.of(NONE));
        for (int number = 1; number <= count; number++) {
            values.add("" + number);
        }
        if (count > 1) {
            values.add("1-" + count);
        }
        return values;
    }

    @Override
    public String range() {
        return "lines from 1 to " + count + " as in 1-2,4, or none, or all";
    }
}
