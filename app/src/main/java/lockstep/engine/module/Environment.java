package lockstep.engine.module;

import java.math.BigInteger;
import java.util.List;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyException;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** What the modules {@code sys}, {@code os} and {@code threading} tell of a process. A service; thread-safe. */
public interface Environment {
    /** Returns {@code sys.argv}: the file's name and what stands behind it. */
    List<String> arguments();

    /** Returns the number of the Python that the profile stands for, for example 3 and 13. */
    int[] version();

    /** Returns the process's id, and that of the process that started it. */
    long pid();

    long parentPid();

    /** Ends the process at once with that status: nothing of it runs any more, no {@code finally} and no {@code atexit}. */
    void exit(int status);

    /** Ends the process at once as that signal does. */
    void die(int signal);

    /** Returns how many frames a thread may have. */
    int recursionLimit();

    void recursionLimit(int frames);

    /** Returns an exception's traceback as Python prints it, newline at the end. */
    String traceback(Context thread, PyException exception);

    /**
     * Returns a part of an exception's traceback.
     *
     * @param limit how many places of each exception are shown: the outermost ones, below zero the innermost ones
     * @param chained whether those exceptions are shown that led to it
     */
    String traceback(Context thread, PyException exception, int limit, boolean chained);

    /**
     * An exception ends a thread, or has ended a task and nobody has asked for it.
     *
     * @param task number of the task, or 0
     */
    default void uncaught(Context thread, PyException exception, int task) {
        // it is printed, and no more than that in a real run
    }

    /** Returns the exception that the calling function is handling, or null. */
    @Nullable
    PyException handled(Context thread);

    /** Returns the loaded modules, as the dict {@code sys.modules}. */
    Object modules(Context thread);

    /**
     * Returns a name that a module written in Java has from one written in Python, which is loaded for it.
     *
     * @param from the module written in Python
     * @param to the module that is asked
     */
    Object member(Context thread, String from, String to, String name);

    /** The program is told a number that is another one in each run: where an object lies, which thread runs. */
    default void tellsWhatDiffers() {
        // nobody asks in a real run
    }

    /** Whether all orders are looked at, so that the library tells what it does between calls of the program. */
    default boolean explores() {
        return false;
    }

    /**
     * The library is about to look at, or to change, something of the program's while others may.
     *
     * @param part the attribute or key; null: all of it
     * @return None, or the wait that goes on in a step of its own
     */
    default Object touches(Context thread, Object owner, @Nullable Object part, boolean write) {
        return Singleton.NONE;
    }

    /** Returns the seed of a generator that the program gives none, by which it draws the same in each run; null: any. */
    default @Nullable BigInteger seed() {
        return null;
    }

    /** Whether the seed that is being given may be another one in each run, because a clock, the process's id or
     * another number was asked that goes by the run. */
    default boolean doubtsSeed(Context thread) {
        return false;
    }

    /**
     * Random numbers are drawn, or what they depend on is looked at or set. Called where {@link #seed} tells one.
     *
     * @param byChance whether the program has given the generator no seed
     * @return the generator that gives the numbers
     */
    default Twister uses(Context thread, Twister generator, Twister.Use use, boolean byChance) {
        return generator;
    }

    /** Returns what the program has put in the place of its input, or null: its input is as it was, and empty. */
    default @Nullable Object replacedInput() {
        return null;
    }

    /** What {@code sys} has as one of the streams is about to be exchanged by the library. */
    default void replacesStream(Cell stream) {
        // nobody asks in a real run
    }

    /** The program is about to read its input. @param replaced from {@link #replacedInput} */
    default void readsInput(@Nullable Object replaced) {
        // nothing depends on it in a real run
    }

    /** Returns bytes drawn from the seed of the run, other ones in each process and each time. */
    PyBytes randomBytes(int count);
}
