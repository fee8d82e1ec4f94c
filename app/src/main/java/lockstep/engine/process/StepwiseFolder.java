package lockstep.engine.process;

import java.util.List;
import java.util.function.Supplier;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderService;
import lockstep.engine.file.FolderUse;
import lockstep.engine.value.Context;
import org.jspecify.annotations.Nullable;

/**
 * The run's folder where threads are run piece by piece. What threads share there is used in steps of their own, as the GIL
 * is given up and another thread may come before it. Confined to one thread.
 */
public final class StepwiseFolder {
    /** As much as the folder of a run may hold. */
    private static final long MOST_BYTES = 64L << 20;

    /** Whoever drives the threads. */
    public interface Listener {
        /**
         * Something in the folder is about to be used.
         *
         * @return whether threads share it, so that it is done in a step of its own
         */
        default boolean usesFolder(Context thread, Folder folder, List<FolderUse> uses) {
            return false;
        }

        /** The program is told when what lies at a path was changed. */
        default void readsFileTime(String path) {
            // nobody asks
        }
    }

    private final Folder folder = new Folder(MOST_BYTES, true);
    private final FolderService service = new FolderService(folder);
    private final Listener listener;

    /** @param listener says what is a step */
    public StepwiseFolder(Listener listener) {
        this.listener = listener;
    }

    /** Returns what it holds, a part of every state. */
    public Folder folder() {
        return folder;
    }

    void tellsTime(String path) {
        listener.readsFileTime(path);
    }

    byte[] handle(byte[] request) {
        return service.handle(request);
    }

    /**
     * Does something at once, or returns the wait that does it in a step of its own.
     *
     * @param request what is asked of the folder, be it once or more often
     * @param words what the step is called
     * @param carried what it is done with, a part of the state until then
     * @param action gives the result, or the next wait
     */
    Object use(Context thread, byte[] request, String words, @Nullable Object carried, Supplier<Object> action) {
        if (!listener.usesFolder(thread, folder, service.uses(request))) {
            return action.get();
        }
        return new FolderStep(words, carried, () -> {
            listener.usesFolder(thread, folder, service.uses(request));
            return action.get();
        });
    }
}
