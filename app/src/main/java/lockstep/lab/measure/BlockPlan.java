package lockstep.lab.measure;

import java.time.Duration;
import lockstep.lab.Protocol;

/**
 * How many blocks of what length are taken.
 *
 * @param blockLength a block takes triples until it is this long; zero: one triple
 * @param wanted clean blocks to stop at; blocks of one triple stop at those needed if they agree
 * @param needed clean blocks without which nothing is scored
 * @param bound stops the taking of blocks
 * @param warmUp least time all variants run before the first block
 * @param warmUpBound time after which the first block is taken whatever is still being compiled
 */
public record BlockPlan(
        Duration blockLength, int wanted, int needed, Duration bound, Duration warmUp, Duration warmUpBound) {
    /** Blocks of 100 ms: 12 clean ones, at most 6 s; at least 6. */
    public static final BlockPlan SHORT = new BlockPlan(
            Duration.ofMillis(100), 12, 6, Duration.ofSeconds(6), Duration.ofMillis(400), Duration.ofSeconds(8));

    /** Blocks of one triple: 9 clean ones, at most 40 s; at least 5. One triple before them, so that all are alike. */
    public static final BlockPlan LONG =
            new BlockPlan(Duration.ZERO, 9, 5, Duration.ofSeconds(40), Duration.ofMillis(1), Duration.ZERO);

    /** Returns the plan of a protocol. */
    public static BlockPlan of(Protocol protocol) {
        return protocol == Protocol.SHORT ? SHORT : LONG;
    }
}
