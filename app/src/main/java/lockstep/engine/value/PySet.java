package lockstep.engine.value;

/** A set. */
public abstract class PySet {}
