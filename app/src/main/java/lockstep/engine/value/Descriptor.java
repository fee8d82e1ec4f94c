package lockstep.engine.value;

/** A class attribute that decides itself what access through an instance or the class gives. */
public interface Descriptor {
    /** Returns whether it also decides over stores, and so goes before the instance's own attribute. */
    boolean isData();
}
