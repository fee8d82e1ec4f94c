package lockstep.engine.process;

import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyException;
import org.jspecify.annotations.Nullable;

/** What process modules ask of the machinery that runs programs. A service of every thread; thread-safe. */
public interface Programs {
    /**
     * Writes the program of a child that is a copy of this process, with the calling thread alone, and calls something.
     *
     * @param callable what the child calls, without arguments; its result, an int, is the exit code
     */
    byte[] image(Context thread, Object callable);

    /**
     * Writes the program of a child that starts from the program's text.
     *
     * @param data what {@code multiprocessing.spawn.main} gets there
     */
    byte[] fresh(byte[] data);

    /** Runs the program's text as a module of that name, which becomes {@code __main__} too. */
    Object runMain(Context thread, String name);

    /** Returns an exception's traceback as Python prints it, newline at the end. */
    String format(Context thread, PyException exception);

    /** Returns the start method that holds unless the program says otherwise. */
    String startMethod();

    /** The program is going to start processes. */
    void prepare();

    /** Returns a loaded module, or null. */
    @Nullable
    Object module(String name);

    /** Returns a module, loading it where needed. */
    Object importModule(Context thread, String name);

    /** Returns the name of the module that has a builtin function under its own name, or null. */
    @Nullable
    String moduleOf(BuiltinFunction function);

    /** Returns the number of the process that started this one; 0 in the first. */
    int parent();
}
