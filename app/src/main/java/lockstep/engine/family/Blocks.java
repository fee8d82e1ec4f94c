package lockstep.engine.family;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of the blocks of shared memory that processes find by them. Confined to one thread. */
public final class Blocks extends Shared {
    private final TreeMap<String, Numbers> named = new TreeMap<>();

    Blocks() {
        super(0);
    }

    /** Gives a block a name. @return false when another one has it */
    boolean enter(String name, Numbers block) {
        return named.putIfAbsent(name, block) == null;
    }

    @Nullable
    Numbers find(String name) {
        return named.get(name);
    }

    /** Takes a name away. @return false when there is none such */
    boolean forget(String name) {
        return named.remove(name) != null;
    }
}
