package lockstep.engine;

import lockstep.engine.family.Family;
import lockstep.engine.interpreter.Watcher;
import lockstep.engine.process.StepwiseFolder;
import lockstep.engine.thread.PiecewiseScheduler;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/** Hears what the program does beyond its memory. */
public interface PiecewiseListener
        extends PiecewiseScheduler.Listener, Watcher, Family.Listener, StepwiseFolder.Listener {
    @Override
    default boolean stopsWithinBuiltins() {
        return true;
    }

    /** The program prints. */
    void printed(Output.Stream stream, String text);

    /** A clock is looked at. */
    void readClock();

    /** The process's id is asked for, or another number that every run has anew. */
    default void readProcess() {
        // nobody asks
    }

    /**
     * The library is about to use something of the program's between two of its calls.
     *
     * @return whether threads share it, so that it goes on in a step of its own
     */
    default boolean touches(Context thread, Object owner, @Nullable Object part, boolean write) {
        return false;
    }

    /** An object's own number is asked for, which no other object has. */
    default void readIdentity() {
        // nobody asks
    }

    /** Whether the program has asked for what differs from run to run: a time, an id. */
    default boolean hasReadWhatDiffers() {
        return false;
    }

    /**
     * Random numbers are drawn, or what they depend on is looked at or set.
     *
     * @param generator which gives the same numbers in the same order
     * @param write whether it gives others afterwards
     * @param byChance whether every run has other ones
     */
    default void draws(Object generator, boolean write, boolean byChance) {
        // nobody asks
    }

    /** A random number is drawn that says nothing but how long to sleep. */
    default void drawsForSleep() {
        // nobody asks
    }

    /** The program reads its input, which is empty. */
    default void readsInput() {
        // nobody asks
    }

    /** A builtin uses something that it was not given. @param write whether others find it changed afterwards */
    default void uses(Object object, boolean write) {
        // nobody asks
    }

    /** An exception ends a thread or one of its tasks and is about to be reported. @param task its number, or 0 */
    void uncaught(PyThread thread, int task, PyException exception);
}
