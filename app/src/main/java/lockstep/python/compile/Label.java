package lockstep.python.compile;

/** A position in code that may not be known yet. */
final class Label {
    /** Position, or -1 while it is unknown. */
    int position = -1;
}
