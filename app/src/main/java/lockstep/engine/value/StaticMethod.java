package lockstep.engine.value;

/** {@code staticmethod(callable)}: access gives the callable as it is. */
public record StaticMethod(Object callable) implements Descriptor {
    @Override
    public boolean isData() {
        return false;
    }
}
