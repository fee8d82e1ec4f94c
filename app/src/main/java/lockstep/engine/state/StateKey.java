package lockstep.engine.state;

import java.util.Arrays;

/**
 * A state in canonical form: equal exactly for states of one run from which the program goes on alike. Its numbers stand
 * for parts that the recorder keeps in full, so that no two states are ever taken for one. Immutable.
 */
public final class StateKey {
    private final int[] parts;
    private final int hash;

    StateKey(int[] parts) {
        this.parts = parts;
        this.hash = Arrays.hashCode(parts) * 0x9E3779B9;
    }

    /** Returns its size in memory, in bytes. */
    public int bytes() {
        return parts.length * Integer.BYTES;
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
