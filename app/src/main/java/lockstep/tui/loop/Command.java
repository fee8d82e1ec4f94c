package lockstep.tui.loop;

/** Something to be done outside the model. Immutable data; {@link Effects} knows how. */
public interface Command {}
