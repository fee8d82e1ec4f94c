package lockstep.lab.measure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import lockstep.lab.Block;
import lockstep.lab.Triple;

/**
 * Takes blocks of triples and keeps the clean ones: those in which others used no more of the machine than when it showed
 * its best, and a tenth besides. The gate looks at an independent signal, never at the times themselves, so it favours
 * no variant. Confined to the measuring thread.
 */
public final class BlockTaker {
    /** A block is clean while others use at most this share of the machine beyond what they always use. */
    public static final double FOREIGN_SHARE = 0.10;

    /** Ratios that differ by less need no more blocks: an interval as narrow as this decides every star. */
    private static final double KNOWN_WITHIN = 0.05;

    private final BlockPlan plan;
    private final int cores;
    private final double usualForeignShare;
    private final ProcessorAccount account = new ProcessorAccount();
    private final List<Block> clean = new ArrayList<>();
    private int refused;

    /**
     * @param plan how many blocks of what length
     * @param cores processors of the machine
     * @param usualForeignShare what others used when this machine showed its best; NaN when unknown
     */
    public BlockTaker(BlockPlan plan, int cores, double usualForeignShare) {
        this.plan = plan;
        this.cores = cores;
        this.usualForeignShare = Double.isNaN(usualForeignShare) ? 0 : usualForeignShare;
    }

    /**
     * Takes blocks until enough are clean, the time is over, or cancelled.
     *
     * @param progress told the share done, 0 to 1, after every block
     */
    public void take(Jobs jobs, BooleanSupplier cancelled, DoubleConsumer progress)
            throws JobFailed, InterruptedException {
        long start = System.nanoTime();
        boolean learnerFirst = false;
        while (clean.size() < plan.wanted() && !isKnown() && !cancelled.getAsBoolean()) {
            long elapsed = System.nanoTime() - start;
            if (elapsed > plan.bound().toNanos()) {
                return;
            }
            learnerFirst = takeBlock(jobs, cancelled, learnerFirst);
            double byTime = (double) (System.nanoTime() - start) / plan.bound().toNanos();
            progress.accept(Math.min(1, Math.max(byTime, (double) clean.size() / plan.wanted())));
        }
    }

    private boolean takeBlock(Jobs jobs, BooleanSupplier cancelled, boolean learnerFirst)
            throws JobFailed, InterruptedException {
        List<Triple> triples = new ArrayList<>();
        boolean flip = learnerFirst;
        var before = account.read();
        long until = System.nanoTime() + plan.blockLength().toNanos();
        do {
            triples.add(jobs.time(flip));
            flip = !flip;
        } while (System.nanoTime() < until && !cancelled.getAsBoolean());
        double foreign = ProcessorAccount.foreignShare(before, account.read(), cores);
        if (Double.isNaN(foreign) || foreign <= usualForeignShare + FOREIGN_SHARE) {
            clean.add(new Block(triples, foreign));
        } else {
            refused++;
        }
        return flip;
    }

    /** Whether long triples, which are few, all tell the same ratio of the learner's time to the reference's. */
    private boolean isKnown() {
        if (!plan.blockLength().isZero() || !enough()) {
            return false;
        }
        DoubleSummaryStatistics ratios = clean.stream()
                .flatMap(block -> block.triples().stream())
                .mapToDouble(triple -> (double) triple.learnerNanos() / triple.referenceNanos())
                .summaryStatistics();
        return ratios.getMax() - ratios.getMin() <= KNOWN_WITHIN * ratios.getMin();
    }

    /** Returns the clean blocks so far. */
    public List<Block> clean() {
        return List.copyOf(clean);
    }

    /** Returns how many blocks were refused so far. */
    public int refused() {
        return refused;
    }

    /** Whether there are enough clean blocks to score. */
    public boolean enough() {
        return clean.size() >= plan.needed();
    }
}
