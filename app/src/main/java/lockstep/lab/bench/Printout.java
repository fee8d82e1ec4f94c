package lockstep.lab.bench;

import java.util.List;

/**
 * What a program of the bench printed: {@code answer ...} once, and {@code figure ...} for every round.
 *
 * @param answer what it computed, to be the same everywhere
 * @param figures what it measured
 */
record Printout(String answer, List<Double> figures) {
    private static final String ANSWER = "answer ";
    private static final String FIGURE = "figure ";

    /**
     * @throws NumberFormatException when a figure is no number
     */
    static Printout of(String text) {
        String answer = text.lines()
                .filter(line -> line.startsWith(ANSWER))
                .map(line -> line.substring(ANSWER.length()))
                .findFirst()
                .orElse("");
        List<Double> figures = text.lines()
                .filter(line -> line.startsWith(FIGURE))
                .map(line -> Double.valueOf(line.substring(FIGURE.length())))
                .toList();
        return new Printout(answer, figures);
    }
}
