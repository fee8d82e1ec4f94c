package lockstep.engine.thread;

import lockstep.engine.value.Heap;
import lockstep.engine.value.PyError;

/** The interpreter of a process, as its threads need it. Thread-safe. */
public interface Host {
    /** Makes the containers of the run. */
    Heap heap();

    /** The run's services for builtins; see {@link lockstep.engine.value.Context#service}. */
    <T> T service(Class<T> type);

    /** Gives a new thread what runs code on it ({@link PyThread#runner(lockstep.engine.value.CodeThread.Runner)}). */
    void equip(PyThread thread);

    /**
     * A thread's function raised, and nothing in Python took it: reports it as Python does, and goes on.
     *
     * @param callable the thread's function
     */
    void uncaught(PyThread thread, Object callable, PyError error);

    /**
     * The process was sent a signal that it handles: has it handled on its main thread, which calls this between two
     * instructions or out of a wait, holding the GIL.
     *
     * @throws PyError what the program's handler raises
     */
    void signalled(PyThread main, int number);

    /** The process may have no further thread: ends the run with that outcome. @param limit threads allowed at once */
    void threadLimitReached(int limit);

    /** A thread died of an error that is no Python exception (memory, a fault of the engine): ends the run. */
    void broken(PyThread thread, Throwable error);
}
