package lockstep.engine.value;

/** A value of a builtin type that may make a thread wait before what an iteration takes next. */
public interface WaitingIteration {}
