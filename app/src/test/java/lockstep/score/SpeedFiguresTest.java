package lockstep.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.lab.Block;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.Triple;
import lockstep.lab.Workload;
import org.junit.jupiter.api.Test;

class SpeedFiguresTest {
    @Test
    void of_serialIsWorthNothingAndTheReferenceEverything() {
        assertEquals(0, SpeedFigures.of(exact(1800, 1.0)).points());
        assertEquals(1000, SpeedFigures.of(exact(1800, 1.8)).points());
        assertEquals(1050, SpeedFigures.of(exact(1800, 3.0)).points());
    }

    @Test
    void of_pointsAreTheSameShareForAnyCoreCount() {
        assertEquals(500, SpeedFigures.of(exact(4000, 2.0)).points());
        assertEquals(500, SpeedFigures.of(exact(16000, 4.0)).points());
    }

    @Test
    void of_referenceThatGainsLittleIsComparedByTime() {
        SpeedFigures figures = SpeedFigures.of(exact(1200, 0.6));
        assertFalse(figures.bySpeedup());
        assertEquals(500, figures.points());
    }

    @Test
    void of_machineThatSlowsDownInTheMiddleChangesNothing() {
        Measurement even = exact(1800, 1.5);
        Block first = even.blocks().get(0);
        Block slow = new Block(
                first.triples().stream()
                        .map(t -> new Triple(t.serialNanos() * 3, t.referenceNanos() * 3, t.learnerNanos() * 3))
                        .toList(),
                0);
        assertEquals(
                SpeedFigures.of(even).points(),
                SpeedFigures.of(with(List.of(first, slow, first, slow))).points());
    }

    @Test
    void of_intervalHoldsTheTruth() {
        SpeedFigures figures = SpeedFigures.of(Evidence.measurement(Protocol.SHORT, 1.8, 1.4, 0.02, 2));
        assertTrue(figures.learner().low() <= 1.4 && figures.learner().high() >= 1.4, figures.toString());
        assertTrue(figures.learner().relativeWidth() < 0.05, figures.toString());
    }

    @Test
    void cut_keepsBothEndsOfFewValues() {
        assertEquals(0, Sample.cut(5));
        assertEquals(0, Sample.cut(7));
        assertEquals(1, Sample.cut(9));
        assertEquals(2, Sample.cut(12));
    }

    /** @param referenceThousandths the reference's speedup, times 1000 */
    private static Measurement exact(int referenceThousandths, double learner) {
        long serial = 36_000_000;
        Triple triple = new Triple(serial, serial * 1000 / referenceThousandths, Math.round(serial / learner));
        Block block = new Block(List.of(triple, triple), 0);
        return with(List.of(block, block, block, block));
    }

    private static Measurement with(List<Block> blocks) {
        return new Measurement(Measurement.Status.CLEAN, "", Protocol.SHORT, Workload.CPU, blocks, 0, 2, 2, 2, 0);
    }
}
