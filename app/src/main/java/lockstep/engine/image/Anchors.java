package lockstep.engine.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exists on both sides of a copy and is named instead of copied. The two sides must know the same names.
 */
public interface Anchors {
    /** Returns the name of an object, or null when it is to be copied. */
    @Nullable
    String name(Object object);

    /**
     * Returns the object of a name.
     *
     * @throws ImageException when there is none
     */
    Object find(String name);

    /**
     * Returns what is to be copied in the place of an object: the object itself, another one, or null.
     *
     * @param object has no name
     */
    @Nullable
    Object substitute(Object object);

    /** Returns classes whose constants are the same on both sides, besides those of the objects copied. */
    default List<Class<?>> constantHolders() {
        return List.of();
    }

    /** Returns how objects of each class are copied. */
    Forms forms();

    /** Hears of each object copied, when all are complete. */
    default void copied(Object object) {}
}
