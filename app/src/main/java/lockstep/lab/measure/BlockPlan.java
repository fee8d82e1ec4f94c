package lockstep.lab.measure;

import java.time.Duration;
import lockstep.lab.Protocol;

/**
 * How many blocks of what length are taken.
 *
 * @param blockLength a block takes triples until it is this long; zero: one triple
 * @param wanted clean blocks to stop at
 * @param needed clean blocks without which nothing is scored
 * @param bound stops the taking of blocks
 * @param warmUp least time all variants run before the first block
 */
public record BlockPlan(Duration blockLength, int wanted, int needed, Duration bound, Duration warmUp) {
    /** Blocks of 100 ms: 12 clean ones, at most 6 s; at least 6. */
    public static final BlockPlan SHORT =
            new BlockPlan(Duration.ofMillis(100), 12, 6, Duration.ofSeconds(6), Duration.ofMillis(400));

    /** Blocks of one triple: 5 clean ones, at most 40 s. */
    public static final BlockPlan LONG = new BlockPlan(Duration.ZERO, 5, 5, Duration.ofSeconds(40), Duration.ZERO);

    /** Returns the plan of a protocol. */
    public static BlockPlan of(Protocol protocol) {
        return protocol == Protocol.SHORT ? SHORT : LONG;
    }
}
