package lockstep.engine.value;

/**
 * A callable with its first argument. Two are equal when they bind equal things.
 *
 * @param self the first argument
 * @param callable a {@link PyFunction}, a {@link BuiltinFunction} or any other callable
 */
public record BoundMethod(Object self, Object callable) {
    @Override
    public boolean equals(Object other) {
        return other instanceof BoundMethod method && method.self == self && method.callable == callable;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(self) * 31 + System.identityHashCode(callable);
    }
}
