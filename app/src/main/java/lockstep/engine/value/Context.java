package lockstep.engine.value;

/**
 * The Python thread that an operation runs on, as far as values need it. Implemented by the interpreter's thread; passed
 * as first argument to every builtin. Confined to its operating-system thread.
 */
public interface Context {
    /**
     * Calls a callable to its end in a nested run of the interpreter. A builtin that can, returns a {@link Delegate}
     * instead: a nested run can neither be forked, explored nor undone.
     *
     * @throws PyError what the callable raised
     */
    Object call(Object callable, Object... arguments);

    /** Makes the containers of this run. */
    Heap heap();

    /** The run's services for builtins: standard output, modules, the clock. */
    <T> T service(Class<T> type);

    /** Ends the thread by throwing once the run is over; for long loops of builtins, which let no other thread run. */
    void stopIfOver();

    /** How deep this thread is in operations on nested values. */
    Nesting nesting();
}
