package lockstep.engine.value;

/** What {@code type X = ...} binds. @param value a function that gives the value when it is asked for */
public record TypeAlias(String name, PyTuple parameters, Object value) {}
