package lockstep.engine.value;

/** {@code list[int]}: a class with arguments, of use in hints. @param origin the class */
public record GenericAlias(Object origin, PyTuple arguments) {}
