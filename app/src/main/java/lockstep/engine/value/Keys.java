package lockstep.engine.value;

/** Python's hash and equality, as dicts and sets need them. Both may run code of the program. Thread-safe. */
public interface Keys {
    /** Returns {@code hash(key)}. @throws PyError TypeError when it has none */
    long hash(Context context, Object key);

    /** Returns the hash of an object that is like no other: the same each time, of most objects another. */
    long identity(Object object);

    /** The program is told an object's number, by which it can tell the object from one that is alike. */
    void tellsIdentity();

    /** Returns whether {@code a is b or a == b}. */
    boolean equal(Context context, Object a, Object b);
}
