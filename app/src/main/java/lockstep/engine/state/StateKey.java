package lockstep.engine.state;

import java.util.Arrays;

/**
 * A state in canonical form: equal exactly for states of one run from which the program goes on alike. Its numbers stand
 * for parts that the recorder keeps in full, so that no two states are ever taken for one. Immutable.
 */
public final class StateKey {
    private final int[] parts;
    private final int hash;

    private StateKey(int[] parts) {
        this.parts = parts;
        // Most numbers are small, and many keys differ in two of them only: what is usual would collide.
        long mixed = parts.length;
        for (int part : parts) {
            mixed = (mixed ^ part) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> Integer.SIZE;
        }
        this.hash = (int) mixed;
    }

    /** Returns the key of a state by the numbers of its parts. */
    static StateKey of(int earlyEncoding, Segment[] segments) {
        int[] parts = new int[segments.length + 1];
        parts[0] = earlyEncoding;
        for (int i = 0; i < segments.length; i++) {
            parts[i + 1] = segments[i].encoding();
        }
        return new StateKey(parts);
    }

    /** Returns the numbers that it is made of; must not be written. */
    int[] parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateKey key && key.hash == hash && Arrays.equals(parts, key.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
