package lockstep.python.compile;

import java.util.BitSet;

/** Hands out the temporaries of one frame. Confined to one thread. */
final class Registers {
    private final int named;
    private final BitSet taken = new BitSet();
    private final BitSet pinned = new BitSet();
    private int most;

    /** @param named how many registers have names; temporaries begin behind them */
    Registers(int named) {
        this.named = named;
        this.most = named;
    }

    int take() {
        return take(1);
    }

    /** Takes so many registers in a row; returns the first. */
    int take(int count) {
        int start = named;
        while (true) {
            int clash = taken.nextSetBit(start);
            if (clash < 0 || clash >= start + count) {
                break;
            }
            start = taken.nextClearBit(clash);
        }
        taken.set(start, start + count);
        most = Math.max(most, start + count);
        return start;
    }

    void free(int register) {
        taken.clear(register);
    }

    void free(int first, int count) {
        taken.clear(first, first + count);
    }

    /** Takes a register for a variable: releasing a word that names it does not free it. */
    int takeForVariable() {
        int register = take();
        pinned.set(register);
        return register;
    }

    void freeVariable(int register) {
        pinned.clear(register);
        taken.clear(register);
    }

    /** Frees the register a source word names when it is a temporary taken for it. */
    void release(int source) {
        if (isTemporary(source)) {
            taken.clear(source);
        }
    }

    boolean isTemporary(int source) {
        return source >= named && !pinned.get(source);
    }

    int count() {
        return most;
    }
}
