package lockstep.engine.value;

/**
 * A name in {@code __slots__}. The value is kept among the instance's attributes, which go before it: it only answers
 * where there is no value.
 *
 * @param owner the name of the class that declares it
 */
public record Slot(String name, String owner) implements Descriptor {
    @Override
    public boolean isData() {
        return false;
    }
}
