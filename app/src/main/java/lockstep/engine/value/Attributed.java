package lockstep.engine.value;

import java.util.Map;

/** Something whose own attributes programs also reach as a dict. */
public interface Attributed {
    /** Returns a copy of what the dict shows, in order. */
    Map<String, Object> dictContent();

    /** Sets the own attribute. */
    void attribute(String name, Object value);

    /** Deletes the own attribute. @return whether it was there */
    boolean removeAttribute(String name);
}
