package lockstep.engine.value;

/** What an async generator yields to its user, as against what it awaits. Programs never see it. */
public record AsyncYield(Object value) {}
