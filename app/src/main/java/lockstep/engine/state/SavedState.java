package lockstep.engine.state;

/** A state to go back to, and its key. Immutable. */
public final class SavedState {
    final Content[] early;
    final int[] numbers;
    final int earlyEncoding;
    final Segment[] segments;
    private final StateKey key;
    private final boolean entangled;

    SavedState(Content[] early, int[] numbers, int earlyEncoding, Segment[] segments, StateKey key) {
        this.early = early;
        this.numbers = numbers;
        this.earlyEncoding = earlyEncoding;
        this.segments = segments;
        this.key = key;
        this.entangled = isAnyEntangled(segments);
    }

    /** Returns a state with the key that goes with its parts. */
    static SavedState of(Content[] early, int[] numbers, int earlyEncoding, Segment[] segments) {
        return new SavedState(early, numbers, earlyEncoding, segments, StateKey.of(earlyEncoding, segments));
    }

    /** Whether what stands for one of its parts depends on what objects of others hold. */
    boolean isEntangled() {
        return entangled;
    }

    private static boolean isAnyEntangled(Segment[] segments) {
        for (Segment segment : segments) {
            if (segment.looksAtOthers()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what tells it from other states of the same run. */
    public StateKey key() {
        return key;
    }
}
