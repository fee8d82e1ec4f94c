package lockstep.lab;

import java.util.List;

/**
 * The result of timing three variants.
 *
 * @param status whether it can be scored
 * @param message one sentence for the learner when it cannot: what uses the machine, or what went wrong
 * @param protocol how it was timed
 * @param workload what bounds the job
 * @param blocks the clean blocks, in order of time
 * @param refusedBlocks how many blocks were not clean
 * @param capacity how many workers' worth of computing this machine gave a lock-free job in this lease, relative to one
 * @param bestCapacity the best capacity this machine has shown
 * @param cores processors available to the run
 * @param takenAtMillis when it ended, in milliseconds since 1970
 */
public record Measurement(
        Status status,
        String message,
        Protocol protocol,
        Workload workload,
        List<Block> blocks,
        int refusedBlocks,
        double capacity,
        double bestCapacity,
        int cores,
        long takenAtMillis) {
    public Measurement {
        blocks = List.copyOf(blocks);
    }

    /** Whether a measurement can be scored. */
    public enum Status {
        CLEAN,
        /** The machine was busy with something else; nothing is scored. */
        BUSY,
        /** A variant gave a wrong result, failed or ran out of a limit while being timed; the message says which. */
        WRONG,
        /** Not enough clean blocks within the time; nothing is scored. */
        INCOMPLETE,
        CANCELLED
    }

    /** Returns all triples of all clean blocks, in order of time. */
    public List<Triple> triples() {
        return blocks.stream().flatMap(block -> block.triples().stream()).toList();
    }
}
