package lockstep.engine.process;

import java.util.function.Supplier;
import lockstep.engine.thread.OwnStep;
import org.jspecify.annotations.Nullable;

/** A thread that is about to use a file that others use too, in a step of its own. Confined to one thread. */
public final class FolderStep extends OwnStep {
    private final String words;

    FolderStep(String words, @Nullable Object carried, Supplier<Object> action) {
        super("file", carried == null ? new Object[] {words} : new Object[] {words, carried}, action);
        this.words = words;
    }

    /** Returns what it does, in words that follow the name of a thread. */
    public String words() {
        return words;
    }
}
