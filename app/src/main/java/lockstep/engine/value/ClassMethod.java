package lockstep.engine.value;

/** {@code classmethod(callable)}: access binds the callable to the class. */
public record ClassMethod(Object callable) implements Descriptor {
    @Override
    public boolean isData() {
        return false;
    }
}
