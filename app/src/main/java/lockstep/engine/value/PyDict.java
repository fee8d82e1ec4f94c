package lockstep.engine.value;

/** A dict. */
public abstract class PyDict {}
