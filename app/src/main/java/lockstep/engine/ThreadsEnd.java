package lockstep.engine;

import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyModule;

/** What a main program does after its last statement: tells {@code threading}, then waits for threads. Stateless. */
final class ThreadsEnd {
    private ThreadsEnd() {}

    static void await(PythonProcess process, PyThread thread) {
        PyModule threading = process.machine().modules().find("threading");
        Object shutdown = threading == null ? null : threading.get("_shutdown");
        if (shutdown != null) {
            thread.call(shutdown);
        }
        process.threads().awaitOthers(thread);
    }
}
