package lockstep.engine.state;

import java.util.Arrays;

/**
 * A state in canonical form: equal exactly for states from which a program goes on alike. Kept in full, so that no two
 * states are ever taken for one. Immutable.
 */
public final class StateKey {
    private final byte[] bytes;
    private final int hash;

    StateKey(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    /** Returns its size in memory, in bytes. */
    public int bytes() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateKey key && key.hash == hash && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
