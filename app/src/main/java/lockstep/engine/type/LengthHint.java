package lockstep.engine.type;

/** An iterator that knows how many items are left by the length of a sequence, which may be asked of the program. */
public interface LengthHint {
    /** Returns the sequence while there may be more, else the iterator itself. */
    Object sized();
}
