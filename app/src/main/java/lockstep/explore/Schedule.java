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
 * made, those of another thread's {@code Aa} and so on; more than one {@code !} stand for timers that no sleep has set. A
 * {@code ~} is a step in which a process ends by a signal. In one word, {@code B3A4B1}, a {@code _} stands for each
 * {@code !}. Immutable.
 *
 * @param steps as {@link StateGraph#step} makes them
 * @param loop number of steps before those that are taken again and again, behind a dot where it is written; -1: none are
 */
public record Schedule(List<Integer> steps, int loop) {
    private static final int LETTERS = 25;
    private static final int MOST_STEPS = 1_000_000;
    private static final String ACTOR = "(T\\d{1,3}:|[A-Z])?(t\\d{1,3}:|[a-z])?";
    private static final Pattern RUN = Pattern.compile("\\s*(\\.?)\\s*" + ACTOR + "([!_]{0,62}|~)(\\d{1,6})");
    private static final int SMALL_LETTERS = 26;
    private static final String SIGNAL = "~";

    public Schedule {
        steps = List.copyOf(steps);
    }

    /** One that comes to an end. */
    public Schedule(List<Integer> steps) {
        this(steps, -1);
    }

    /** Whether it has no end. */
    public boolean loops() {
        return loop >= 0;
    }

    /** Returns how many steps there are before those that are taken again and again. */
    int toTheLoop() {
        return loops() ? loop : steps.size();
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

    /** Returns the thread or task that has a letter. @throws IllegalArgumentException when it is none */
    public static int actor(String letter) {
        return StateGraph.thread(parse(letter + "1").steps().get(0));
    }

    /** Returns how often another thread or task goes on than before; no schedule has more switches. */
    public int changes() {
        int count = 0;
        for (int i = 1; i < toTheLoop(); i++) {
            if (StateGraph.thread(steps.get(i)) != StateGraph.thread(steps.get(i - 1))) {
                count++;
            }
        }
        return count;
    }

    /** Whether only the main thread's event loop and its tasks take steps. */
    public boolean isOfTasks() {
        return steps.stream().allMatch(step -> StateGraph.worker(StateGraph.thread(step)) == 0)
                && steps.stream().anyMatch(step -> StateGraph.task(StateGraph.thread(step)) > 0);
    }

    /** Returns the runs, as {@link #parse} reads them. */
    public String text() {
        return text(" ", "!");
    }

    /** Returns the runs in one word, as {@link #parse} reads them too. */
    public String key() {
        return text("", "_");
    }

    private String text(String between, String expires) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); ) {
            int run = i;
            while (run < steps.size() && steps.get(run).equals(steps.get(i)) && (run == i || run != loop)) {
                run++;
            }
            text.append(i == 0 ? "" : between)
                    .append(i == loop ? "." + between : "")
                    .append(letter(StateGraph.thread(steps.get(i))))
                    .append(Tasks.dies(steps.get(i)) ? SIGNAL : expires.repeat(StateGraph.alternative(steps.get(i))))
                    .append(run - i);
            i = run;
        }
        return text.toString();
    }

    /** Reads what {@link #text} or {@link #key} wrote. @throws IllegalArgumentException when it is no schedule */
    public static Schedule parse(String text) {
        String all = text.strip();
        List<Integer> steps = new ArrayList<>();
        Matcher matcher = RUN.matcher(all);
        int loop = -1;
        while (matcher.lookingAt()) {
            if (!matcher.group(1).isEmpty()) {
                if (loop >= 0) {
                    throw new IllegalArgumentException("a schedule goes round once only: one dot");
                }
                loop = steps.size();
            }
            if (matcher.group(2) == null && matcher.group(3) == null) {
                break;
            }
            int actor = StateGraph.actor(number(matcher.group(2)), task(matcher.group(3)));
            String mark = matcher.group(4);
            int step = StateGraph.step(actor, mark.equals(SIGNAL) ? Tasks.DIES : mark.length());
            for (int i = Integer.parseInt(matcher.group(5)); i > 0 && steps.size() <= MOST_STEPS; i--) {
                steps.add(step);
            }
            matcher.region(matcher.end(), all.length());
        }
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a schedule has at most " + MOST_STEPS + " steps");
        } else if (matcher.regionStart() != all.length() || steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + all.substring(matcher.regionStart()) + "' is no run of steps like B3");
        }
        return new Schedule(steps, loop);
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
