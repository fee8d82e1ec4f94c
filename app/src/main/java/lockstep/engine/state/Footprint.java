package lockstep.engine.state;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a step has looked at, besides what its own thread alone holds. Confined to one thread. */
public final class Footprint {
    private final Set<Object> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> stored = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean everything;

    /** Forgets all. */
    public void clear() {
        touched.clear();
        reached.clear();
        stored.clear();
        everything = false;
    }

    /** It has looked at what an object itself holds. */
    public void touch(Object object) {
        touched.add(object);
    }

    /** It has put something in the place of all that an object held, and not looked at that. */
    public void store(Object object) {
        stored.add(object);
    }

    /** It may have looked at whatever can be reached from an object. */
    public void reach(Object object) {
        reached.add(object);
    }

    /** It may have looked at anything. */
    public void everything() {
        everything = true;
    }

    boolean isEverything() {
        return everything;
    }

    Set<Object> touched() {
        return touched;
    }

    Set<Object> stored() {
        return stored;
    }

    Set<Object> reached() {
        return reached;
    }
}
