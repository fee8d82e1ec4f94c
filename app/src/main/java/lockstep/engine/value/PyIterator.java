package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java. Confined to one thread at a time unless it says otherwise. */
public interface PyIterator {
    /** Returns the next item, or null when there is none. */
    @Nullable
    Object next(Context context);
}
