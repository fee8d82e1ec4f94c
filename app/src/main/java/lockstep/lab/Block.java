package lockstep.lab;

import java.util.List;

/**
 * Triples taken within one stretch of time.
 *
 * @param triples at least one
 * @param foreignShare the part of the machine's processor time in the stretch that others used or the host took away,
 *     from 0 to 1; NaN when this system does not tell
 */
public record Block(List<Triple> triples, double foreignShare) {
    public Block {
        triples = List.copyOf(triples);
    }
}
