package lockstep.engine.process;

/** How a child comes to its program. */
public enum Launch {
    /** From an image of its parent's memory; may be given to a spare. */
    IMAGE,
    /** In a Java machine started for it, from the program's text. */
    FRESH
}
