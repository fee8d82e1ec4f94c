package lockstep.engine;

import lockstep.engine.interpreter.Coroutines;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyModule;

/**
 * What a main program does after its last statement: tells {@code threading}, waits for threads, then does what {@code
 * atexit} was asked for, the end of child processes among it. Stateless.
 */
final class ThreadsEnd {
    private ThreadsEnd() {}

    static void await(PythonProcess process, PyThread thread) {
        call(process, thread, "threading", "_shutdown");
        process.threads().awaitOthers(thread);
        call(process, thread, "atexit", "_run_exitfuncs");
        call(process, thread, "asyncio", "_warn_of_forgotten");
        Coroutines.warnOfAll((Interpreter) thread.runner());
    }

    /** Calls a function of a module if the program has imported that. */
    private static void call(PythonProcess process, PyThread thread, String module, String function) {
        PyModule loaded = process.machine().modules().find(module);
        Object callable = loaded == null ? null : loaded.get(function);
        if (callable != null) {
            thread.call(callable);
        }
    }
}
