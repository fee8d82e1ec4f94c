package lockstep.term;

/** What a cell means; the palette decides how it looks. Meaning is never carried by colour alone. */
public enum Style {
    NORMAL,
    /** Less important than its surroundings. */
    DIM,
    /** Emphasis, headings. */
    STRONG,
    /** The one colour of the game: titles, the thing to look at. */
    ACCENT,
    GOOD,
    BAD,
    WARN,
    /** A key to press. */
    KEY,
    /** The cursor's line or choice. */
    SELECTION,
    /** A line the learner marked. */
    MARK,
    /** Python keyword. */
    KEYWORD,
    /** Python string. */
    STRING,
    /** Python number or constant. */
    NUMBER,
    /** Python comment. */
    COMMENT,
    /** Python name being defined, or decorator. */
    NAME,
    /** A builtin Python name. */
    BUILTIN,
    /** A part of a program that a knob fills. */
    HOLE,
    /** A worker that computes. */
    RUNNING,
    /** A worker that waits for the GIL or for its turn. */
    WAITING,
    /** A worker blocked on a lock or another worker. */
    BLOCKED,
    /** A worker in I/O or asleep. */
    IO
}
