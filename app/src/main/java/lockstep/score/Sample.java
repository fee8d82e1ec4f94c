package lockstep.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import lockstep.lab.Block;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.Triple;

/**
 * The triples of a measurement and the uncertainty of figures made of them. Immutable.
 *
 * <p>Under the short protocol whole blocks are drawn again with replacement, since triples taken within the same tenth
 * of a second share its noise; the bounds are the 2.5th and 97.5th percentile of the figure over the draws. The draws
 * are the same every time. Under the long protocol there are too few triples to draw from: the bounds are those order
 * statistics of the figure's single values which hold the true median with at least 93 % probability. For five to seven
 * triples these are the least and the greatest.
 */
final class Sample {
    private static final int DRAWS = 400;
    private static final long SEED = 20_260;
    private static final double TAIL = 0.025;
    private static final double LONG_COVERAGE = 0.93;

    private final List<Triple> triples;
    private final List<List<Triple>> draws = new ArrayList<>();

    Sample(Measurement measurement) {
        this.triples = measurement.triples();
        if (measurement.protocol() == Protocol.SHORT) {
            Random random = new Random(SEED);
            for (int i = 0; i < DRAWS; i++) {
                draws.add(draw(measurement.blocks(), random));
            }
        }
    }

    private static List<Triple> draw(List<Block> blocks, Random random) {
        List<Triple> drawn = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            drawn.addAll(blocks.get(random.nextInt(blocks.size())).triples());
        }
        return drawn;
    }

    /**
     * Returns a figure and its uncertainty.
     *
     * @param figure made of a list of triples, such as a median of their ratios
     */
    Interval interval(ToDoubleFunction<List<Triple>> figure) {
        double value = figure.applyAsDouble(triples);
        double[] spread = draws.isEmpty()
                ? triples.stream()
                        .mapToDouble(triple -> figure.applyAsDouble(List.of(triple)))
                        .toArray()
                : draws.stream().mapToDouble(figure).toArray();
        Arrays.sort(spread);
        int cut = draws.isEmpty() ? cut(spread.length) : (int) (spread.length * TAIL);
        return new Interval(Math.min(value, spread[cut]), value, Math.max(value, spread[spread.length - 1 - cut]));
    }

    /** Returns how many values may be left out at each end so that the rest holds the median surely enough. */
    static int cut(int n) {
        int cut = 0;
        double ways = Math.pow(0.5, n);
        double below = ways;
        while (cut + 1 < n / 2) {
            ways = ways * (n - cut) / (cut + 1);
            below += ways;
            if (1 - 2 * below < LONG_COVERAGE) {
                break;
            }
            cut++;
        }
        return cut;
    }

    static double median(List<Triple> triples, ToDoubleFunction<Triple> ratio) {
        return Median.of(triples.stream().mapToDouble(ratio).toArray());
    }
}
