package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which thread takes each step: {@code B3 A4 B1}. The main thread is {@code M}, others are {@code A}, {@code B} ... in the
 * order in which they are started, from the 26th on {@code T26} and so on; a {@code !} behind a letter is a step in which
 * a deadline passes. Tasks of the main thread's event loop are {@code a}, {@code b} ... in the order in which they are
 * made, those of another thread's {@code Aa} and so on; more than one {@code !} stand for timers that no sleep has set.
 * Immutable.
 *
 * @param steps as {@link #step} makes them
 */
public record Schedule(List<Integer> steps) {
    private static final int LETTERS = 25;
    private static final String THREAD = "M|[A-LN-Z]|T\\d+:";
    private static final Pattern RUN = Pattern.compile("(" + THREAD + ")?(t\\d+:|[a-z])?(!*)(\\d+)");
    private static final int SMALL_LETTERS = 26;

    public Schedule {
        steps = List.copyOf(steps);
    }

    /** Returns the letter of a thread or task. */
    public static String letter(int actor) {
        int thread = StateGraph.worker(actor);
        int task = StateGraph.task(actor);
        if (task > 0) {
            String small = task > SMALL_LETTERS ? "t" + task + ":" : String.valueOf((char) ('a' + task - 1));
            return (thread == 0 ? "" : letter(thread)) + small;
        }
        if (thread == 0) {
            return "M";
        }
        if (thread > LETTERS) {
            return "T" + thread + ":";
        }
        char letter = (char) ('A' + thread - 1);
        return String.valueOf(letter >= 'M' ? (char) (letter + 1) : letter);
    }

    /** Returns how often another thread goes on than before. */
    public int switches() {
        int count = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (StateGraph.thread(steps.get(i)) != StateGraph.thread(steps.get(i - 1))) {
                count++;
            }
        }
        return count;
    }

    /** Returns the runs, as {@link #parse} reads them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); ) {
            int run = i;
            while (run < steps.size() && steps.get(run).equals(steps.get(i))) {
                run++;
            }
            text.append(i == 0 ? "" : " ")
                    .append(letter(StateGraph.thread(steps.get(i))))
                    .append("!".repeat(StateGraph.alternative(steps.get(i))))
                    .append(run - i);
            i = run;
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote. @throws IllegalArgumentException when it is no schedule */
    public static Schedule parse(String text) {
        List<Integer> steps = new ArrayList<>();
        for (String run : text.strip().split("\\s+")) {
            Matcher matcher = RUN.matcher(run);
            boolean known = matcher.matches() && (matcher.group(1) != null || matcher.group(2) != null);
            if (!known || matcher.group(4).length() > 6) {
                throw new IllegalArgumentException("'" + run + "' is no run of steps like B3");
            }
            int actor = StateGraph.actor(number(matcher.group(1)), task(matcher.group(2)));
            int step = StateGraph.step(actor, matcher.group(3).length());
            for (int i = Integer.parseInt(matcher.group(4)); i > 0; i--) {
                steps.add(step);
            }
        }
        return new Schedule(steps);
    }

    private static int task(@Nullable String letter) {
        if (letter == null) {
            return 0;
        }
        return letter.endsWith(":")
                ? Integer.parseInt(letter.substring(1, letter.length() - 1))
                : letter.charAt(0) - 'a' + 1;
    }

    private static int number(@Nullable String letter) {
        if (letter == null || letter.equals("M")) {
            return 0;
        }
        if (letter.endsWith(":")) {
            return Integer.parseInt(letter.substring(1, letter.length() - 1));
        }
        char first = letter.charAt(0);
        return first > 'M' ? first - 'A' : first - 'A' + 1;
    }
}
