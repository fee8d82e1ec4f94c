package lockstep.engine.value;

/** A list. */
public abstract class PyList {}
