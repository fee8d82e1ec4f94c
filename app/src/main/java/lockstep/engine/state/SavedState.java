package lockstep.engine.state;

/** A state to go back to, and its key. Immutable. */
public final class SavedState {
    final Entry[] entries;
    final Content[] contents;
    private final StateKey key;

    SavedState(Entry[] entries, Content[] contents, StateKey key) {
        this.entries = entries;
        this.contents = contents;
        this.key = key;
    }

    /** Returns the objects that it holds. */
    public java.util.List<Object> objects() {
        return java.util.Arrays.stream(entries).map(entry -> entry.object).toList();
    }

    /** Returns what tells it from other states of the same run. */
    public StateKey key() {
        return key;
    }
}
