package lockstep.engine.process;

import java.util.function.Supplier;
import lockstep.engine.thread.OwnStep;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/** A thread that is about to use a file that others use too, in a step of its own. Confined to one thread. */
public final class FolderStep extends OwnStep {
    private static final Waitable FOLDER = new Waitable() {
        @Override
        public void addWaiter(Runnable wake) {
            // it can always be used
        }

        @Override
        public void removeWaiter(Runnable wake) {
            // as above
        }
    };

    private final String words;

    FolderStep(String words, @Nullable Object carried, Supplier<Object> action) {
        super(FOLDER, "file", carried == null ? new Object[] {words} : new Object[] {words, carried}, action);
        this.words = words;
    }

    /** Returns what it does, in words that follow the name of a thread. */
    public String words() {
        return words;
    }
}
