package lockstep.engine.value;

/**
 * Returned by a builtin instead of a result: the result of this call is the builtin's. The interpreter makes the call in
 * the caller's place, so that it can be suspended, unlike a nested run.
 */
public record Delegate(Object callable, Object... arguments) {}
