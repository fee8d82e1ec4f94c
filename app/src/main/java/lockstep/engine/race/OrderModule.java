package lockstep.engine.race;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadHandle;
import lockstep.engine.type.Index;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;

/**
 * The module {@code _order}, with which {@code _order_*.py} tell what comes before what where threads wait for each other
 * in library code. It does nothing in a process where nobody looks for races.
 */
public final class OrderModule {
    /** The modules that change what others do, by those whose classes they change. */
    static final Map<String, String> COMPANIONS = Map.of(
            "threading", "_order_threading",
            "queue", "_order_queue",
            "concurrent.futures._base", "_order_futures",
            "concurrent.futures.thread", "_order_pool",
            "asyncio.loop", "_order_asyncio");

    /** Files whose own locks order nothing for the program. */
    static final Set<String> INNER = Set.of(
            "lockstep/threading.py",
            "lockstep/_threading_sync.py",
            "lockstep/queue.py",
            "lockstep/concurrent/futures/thread.py",
            "lockstep/logging/__init__.py",
            "lockstep/logging/_handlers.py");

    private OrderModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_order");
        add(module, "give(by, /)", (thread, given) -> orders(thread).give(thread, given[0]));
        add(module, "take(by, /)", (thread, given) -> orders(thread).take(thread, source(given[0])));
        add(module, "begin_task(by, pool, /)", (thread, given) -> orders(thread).begin(thread, given[0], given[1]));
        add(module, "finish_task()", (thread, given) -> orders(thread).finish(thread));
        add(module, "permits(by, count, /)", (thread, given) -> orders(thread)
                .permits(given[0])
                .fresh(Index.of(thread, given[1])));
        add(module, "give_permits(by, count, /)", (thread, given) -> orders(thread)
                .permits(given[0])
                .give(orders(thread).of(thread), Index.of(thread, given[1])));
        add(module, "take_permit(by, /)", (thread, given) -> orders(thread)
                .permits(given[0])
                .take(orders(thread).of(thread)));
        add(module, "put(by, item, /)", (thread, given) -> orders(thread)
                .handover(given[0])
                .put(orders(thread).of(thread), given[1]));
        add(module, "unput(by, item, /)", (thread, given) -> orders(thread)
                .handover(given[0])
                .takeBack(given[1]));
        add(module, "got(by, item, /)", (thread, given) -> orders(thread)
                .handover(given[0])
                .got(orders(thread).of(thread), given[1]));
        add(module, "looked(by, /)", (thread, given) -> orders(thread)
                .handover(given[0])
                .looked(orders(thread).of(thread)));
        return module;
    }

    private static void add(PyModule module, String signature, BiConsumer<PyThread, Object[]> action) {
        module.function(signature, (thread, given) -> {
            if (((PyThread) thread).scheduler() instanceof OrderingScheduler) {
                action.accept((PyThread) thread, given);
            }
            return Singleton.NONE;
        });
    }

    private static Orders orders(Context thread) {
        return ((OrderingScheduler) ((PyThread) thread).scheduler()).orders();
    }

    private static Object source(Object given) {
        return given instanceof ThreadHandle handle ? handle.end() : given;
    }
}
