package lockstep.engine.value;

/** Something whose own attributes programs also reach as a dict. */
public interface Attributed {
    /** Sets the own attribute. */
    void attribute(String name, Object value);

    /** Deletes the own attribute. @return whether it was there */
    boolean removeAttribute(String name);
}
