package lockstep.engine.value;

/** {@code int | None}. @param members at least two, no two of them equal; None is there as its type */
public record UnionType(PyTuple members) {}
