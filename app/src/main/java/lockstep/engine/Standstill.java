package lockstep.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.process.SharedLock;
import lockstep.engine.process.Station;
import lockstep.engine.thread.PyLock;
import lockstep.engine.thread.PyRLock;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/** Words for what threads are doing. Stateless. */
final class Standstill {
    /** What a program calls on a lock of processes itself. */
    private static final Set<String> LOCK_CALLS =
            Set.of("Lock.acquire", "Lock.__enter__", "RLock.acquire", "RLock.__enter__");

    private Standstill() {}

    /**
     * Says that no thread of the run will ever move.
     *
     * @param threads of the first process
     * @param others what those of each other process wait for, in words
     */
    static String describe(PythonProcess process, List<PyThread> threads, List<String> others) {
        if (others.isEmpty()) {
            return Holders.named("Deadlock: " + waits(process, threads) + "; nothing else is running.");
        }
        return Holders.named("Deadlock: " + describe(process, threads) + "; " + String.join("; ", others)
                + "; nothing else is running.");
    }

    /** Says which process this is and what its threads wait for, with marks that {@link Holders} turns into names. */
    static String describe(PythonProcess process, List<PyThread> threads) {
        return "in " + processName(process) + " " + waits(process, threads);
    }

    private static String waits(PythonProcess process, List<PyThread> threads) {
        int number = process.service(Station.class).process();
        String name = processName(process);
        return threads.stream()
                .map(thread -> Holders.thread(SharedLock.identity(number, thread.number()), name, thread.name())
                        + wait(process, thread, threads))
                .collect(Collectors.joining("; "));
    }

    private static String wait(PythonProcess process, PyThread thread, List<PyThread> all) {
        Interpreter interpreter = (Interpreter) thread.runner();
        Standpoint standpoint = interpreter.standpoint();
        Wait wait = thread.currentWait();
        Object on = wait == null ? null : wait.on();
        SharedLock shared = SharedLock.of(wait, process.service(Station.class));
        String what;
        if (shared != null) {
            what = shared(interpreter, shared, standpoint, process, thread);
        } else if (on instanceof ThreadEnd) {
            what = "waits for " + ended(on, all) + " to end";
        } else if (standpoint.call().isEmpty() && on instanceof PyLock lock) {
            what = "waits for " + lock(interpreter, lock, lock.taker(), thread, all);
        } else if (standpoint.call().isEmpty() && on instanceof PyRLock lock) {
            what = "waits for " + lock(interpreter, lock, lock.owner(), thread, all);
        } else if (standpoint.call().isEmpty()) {
            what = "waits for a " + thread.waitingFor();
        } else {
            what = "waits in " + standpoint.call();
        }
        return thread.name() + " " + what + (standpoint.line() > 0 ? " in line " + standpoint.line() : "");
    }

    private static String shared(
            Interpreter interpreter, SharedLock lock, Standpoint standpoint, PythonProcess process, PyThread waiting) {
        long self = SharedLock.identity(process.service(Station.class).process(), waiting.number());
        String holder = lock.holder() == self
                ? ", which it holds itself,"
                : " that " + Holders.holder(lock.holder()) + " holds";
        if (!LOCK_CALLS.contains(standpoint.call())) {
            return "waits in " + standpoint.call() + " for a lock" + holder;
        }
        Object place = lock.place();
        String name = Standpoint.nameOf(interpreter, (Predicate<@Nullable Object>)
                value -> value instanceof PyInstance instance && place.equals(instance.attribute("_handle")));
        return "waits for " + (name == null ? "a lock" : "the lock " + name) + holder;
    }

    private static String ended(Object end, List<PyThread> all) {
        for (PyThread other : all) {
            if (other.end() == end) {
                return other.name();
            }
        }
        return "a thread";
    }

    private static String lock(Interpreter interpreter, Object lock, int holder, PyThread waiting, List<PyThread> all) {
        String name = Standpoint.nameOf(interpreter, lock);
        String named = name == null ? "a lock" : "the lock " + name;
        if (holder == waiting.number()) {
            return named + ", which it holds itself,";
        }
        for (PyThread other : all) {
            if (other.number() == holder) {
                return named + " that " + other.name() + " holds";
            }
        }
        return named + " that nobody is left to release";
    }

    /** The process as the program names it. */
    private static String processName(PythonProcess process) {
        PyModule module = process.machine().modules().find("multiprocessing.process");
        Object holder = module == null ? null : module.get("_Current");
        Object current = holder instanceof PyType type ? attribute(type) : null;
        Object name = current instanceof PyInstance instance ? instance.attribute("_name") : null;
        return name instanceof String text ? text : "MainProcess";
    }

    private static @Nullable Object attribute(PyType type) {
        var cell = type.own("process");
        return cell == null ? null : cell.get();
    }

    static ThreadView view(PyThread thread) {
        String waitingFor = thread.waitingFor();
        ThreadView.State state =
                switch (thread.activity()) {
                    case NEW, RUNNING -> ThreadView.State.RUNNING;
                    case WAITING_FOR_GIL -> ThreadView.State.WAITING_FOR_GIL;
                    case DONE -> ThreadView.State.DONE;
                    case WAITING ->
                        waitingFor.equals("sleep") || waitingFor.equals("web") || waitingFor.equals("file")
                                ? ThreadView.State.IN_IO
                                : ThreadView.State.BLOCKED;
                };
        int line =
                thread.activity() == PyThread.Activity.NEW ? 0 : thread.runner().currentLine();
        return new ThreadView(0, thread.number(), thread.name(), state, waitingFor, line);
    }
}
