package lockstep.engine.type;

import lockstep.engine.value.PyDerived;

/** The builtin value behind an instance of a class derived from a builtin type. */
public final class Unboxed {
    private Unboxed() {}

    /** Returns the builtin value that the object is or extends. */
    public static Object of(Object object) {
        return object instanceof PyDerived derived ? derived.value() : object;
    }
}
