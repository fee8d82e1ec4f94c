package lockstep.lab.bench;

import java.util.List;

/**
 * What a program of the bench printed: {@code answer ...} once, {@code figure ...} for every round, and, where the same work is
 * done by two processes in between, {@code processes ...} for every round of theirs.
 *
 * @param answer what it computed, to be the same everywhere
 * @param figures what it measured
 * @param ofProcesses what two processes came to in between; empty where the program has none
 */
record Printout(String answer, List<Double> figures, List<Double> ofProcesses) {
    private static final String ANSWER = "answer ";
    private static final String FIGURE = "figure ";
    private static final String PROCESSES = "processes ";

    /**
     * @throws NumberFormatException when a figure is no number
     */
    static Printout of(String text) {
        String answer = text.lines()
                .filter(line -> line.startsWith(ANSWER))
                .map(line -> line.substring(ANSWER.length()))
                .findFirst()
                .orElse("");
        return new Printout(answer, numbers(text, FIGURE), numbers(text, PROCESSES));
    }

    private static List<Double> numbers(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> Double.valueOf(line.substring(label.length())))
                .toList();
    }
}
