package lockstep.engine.value;

/** A slice object; each part may be {@code None}. */
public record Slice(Object start, Object stop, Object step) {}
