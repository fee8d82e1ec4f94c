package lockstep.engine.compiled;

import java.util.Arrays;

/** The forms of all registers at one position. Mutable. */
final class State {
    final Kind[] kinds;
    /** Whether the object form is there too, where the kind is another. */
    final boolean[] boxed;

    State(int registers) {
        kinds = new Kind[registers];
        Arrays.fill(kinds, Kind.NONE);
        boxed = new boolean[registers];
    }

    private State(State other) {
        kinds = other.kinds.clone();
        boxed = other.boxed.clone();
    }

    State copy() {
        return new State(this);
    }

    void set(int register, Kind kind) {
        kinds[register] = kind;
        boxed[register] = false;
    }

    /** Forgets registers that are dead. */
    void prune(long[] live) {
        for (int i = 0; i < kinds.length; i++) {
            if (!Flow.has(live, i)) {
                set(i, Kind.NONE);
            }
        }
    }

    /** Takes in what comes from another way to the same position. @return whether anything changed */
    boolean join(State other) {
        boolean changed = false;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.NONE || kinds[i] == Kind.REFERENCE) {
                continue;
            }
            if (kinds[i] != other.kinds[i]) {
                set(i, Kind.REFERENCE);
                changed = true;
            } else if (boxed[i] && !other.boxed[i]) {
                boxed[i] = false;
                changed = true;
            }
        }
        return changed;
    }

    /** Returns whether going on there from here takes no code. */
    boolean fits(State target) {
        for (int i = 0; i < kinds.length; i++) {
            if (target.kinds[i] == Kind.REFERENCE && kinds[i] != Kind.REFERENCE && !boxed[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the forms of the live registers in short. */
    String key(long[] live) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < kinds.length; i++) {
            if (Flow.has(live, i) && kinds[i] != Kind.NONE) {
                key.append(i)
                        .append(
                                boxed[i]
                                        ? 'R'
                                        : kinds[i].name().charAt(0) == 'R' && kinds[i] == Kind.RANGE
                                                ? 'I'
                                                : kinds[i].name().charAt(0))
                        .append(',');
            }
        }
        return key.toString();
    }
}
