package lockstep.engine.process;

import java.util.function.Supplier;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/** A thread that is about to use a file that others use too, in a step of its own. Confined to one thread. */
public final class FolderStep extends Wait {
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
    private final PyTuple carried;
    private final Supplier<Object> action;

    FolderStep(String words, @Nullable Object carried, Supplier<Object> action) {
        super(NEVER);
        this.words = words;
        this.carried = carried == null ? new PyTuple(words) : new PyTuple(words, carried);
        this.action = action;
    }

    /** Returns what it does, in words that follow the name of a thread. */
    public String words() {
        return words;
    }

    @Override
    public Object attempt(Context thread) {
        return action.get();
    }

    @Override
    public Object expired(Context thread) {
        return action.get();
    }

    @Override
    public Waitable on() {
        return FOLDER;
    }

    @Override
    public Object carried() {
        return carried;
    }

    @Override
    public String reason() {
        return "file";
    }

    @Override
    public boolean isStepOfItsOwn() {
        return true;
    }
}
