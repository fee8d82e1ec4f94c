package lockstep.lab;

/** How a job is timed. */
public enum Protocol {
    /** In one process, jobs of 5 to 20 ms: blocks of 100 ms of triples, 12 clean blocks, at most 6 s. */
    SHORT,
    /** Jobs of 0.5 to 2 s (processes, waiting): a block is one triple, at least 5 clean ones, at most 40 s. */
    LONG
}
