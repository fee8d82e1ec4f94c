package lockstep.engine.value;

/**
 * A parameter in the brackets of {@code def f[T]}.
 *
 * @param kind 0 for a plain one, 1 behind {@code *}, 2 behind {@code **}
 * @param bound what follows its colon, or None; a tuple: one of these types
 */
public record TypeVariable(String name, long kind, Object bound) {
    /** The kind of a {@code TypeVarTuple}. */
    public static final long SEVERAL = 1;
    /** The kind of a {@code ParamSpec}. */
    public static final long PARAMETERS = 2;
}
