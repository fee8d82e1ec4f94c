package lockstep.engine.thread;

import java.util.function.Supplier;

/** A thread in the middle of library code, which is about to use what the program's threads share. Confined to one thread. */
public final class LibraryStep extends OwnStep {
    /** @param used what it is about to use; @param action goes on */
    public LibraryStep(Object used, Supplier<Object> action) {
        super("library", new Object[] {used}, action);
    }
}
