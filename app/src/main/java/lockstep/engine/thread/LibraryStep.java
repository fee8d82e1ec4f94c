package lockstep.engine.thread;

import java.util.function.Supplier;
import lockstep.engine.value.Waitable;

/** A thread in the middle of library code, which is about to use what the program's threads share. Confined to one thread. */
public final class LibraryStep extends OwnStep {
    private static final Waitable ANYTHING = new Waitable() {
        @Override
        public void addWaiter(Runnable wake) {
            // it can always go on
        }

        @Override
        public void removeWaiter(Runnable wake) {
            // as above
        }
    };

    /** @param used what it is about to use; @param action goes on */
    public LibraryStep(Object used, Supplier<Object> action) {
        super(ANYTHING, "library", new Object[] {used}, action);
    }
}
