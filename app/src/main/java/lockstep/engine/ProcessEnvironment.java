package lockstep.engine;

import java.util.List;
import java.util.Random;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.module.Environment;
import lockstep.engine.process.Station;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Room;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import org.jspecify.annotations.Nullable;

/** What a process tells about itself. Thread-safe. */
class ProcessEnvironment implements Environment {
    private static final int[] PYTHON_3_9 = {3, 9, 19};
    private static final int[] PYTHON_3_13 = {3, 13, 0};
    /** What a shell adds to a signal's number for the status of a program that it ended. */
    private static final int SIGNAL_BASE = 128;

    private final PythonProcess process;
    private final Random random = new Random();
    private boolean seeded;
    private final long pid;
    private final long parentPid;

    /** Of a run's first process, which is the operating system's process. */
    ProcessEnvironment(PythonProcess process) {
        this(
                process,
                ProcessHandle.current().pid(),
                ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L));
    }

    ProcessEnvironment(PythonProcess process, long pid, long parentPid) {
        this.process = process;
        this.pid = pid;
        this.parentPid = parentPid;
    }

    @Override
    public List<String> arguments() {
        return List.of(process.spec().fileName());
    }

    @Override
    public int[] version() {
        return process.spec().profile() == Profile.PYTHON_3_9 ? PYTHON_3_9.clone() : PYTHON_3_13.clone();
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public long parentPid() {
        return parentPid;
    }

    @Override
    public void exit(int status) {
        boolean good = status == 0;
        process.end(
                good ? Outcome.COMPLETED : Outcome.FAILED,
                status & 0xFF,
                good ? "" : "The program ended itself with status " + (status & 0xFF) + ".");
        throw new RunCancelled();
    }

    @Override
    public void die(int signal) {
        process.end(
                Outcome.FAILED,
                process.service(Station.class).process() == 0 ? SIGNAL_BASE + signal : -signal,
                "The program ended itself by signal " + signal + ".");
        throw new RunCancelled();
    }

    @Override
    public int recursionLimit() {
        return process.machine().recursionLimit();
    }

    @Override
    public void recursionLimit(int frames) {
        process.machine().recursionLimit(frames);
    }

    @Override
    public String traceback(Context thread, PyException exception) {
        return TracebackText.of(thread, exception);
    }

    @Override
    public String traceback(Context thread, PyException exception, int limit, boolean chained) {
        return TracebackText.of(thread, exception, limit, chained);
    }

    @Override
    public @Nullable PyException handled(Context thread) {
        Frame frame = ((Interpreter) ((CodeThread) thread).runner()).top();
        return frame == null ? null : frame.handledException();
    }

    @Override
    public Object modules(Context thread) {
        PyDict dict = thread.heap().dict();
        process.machine().modules().loaded().forEach((name, module) -> dict.put(thread, name, module));
        return dict;
    }

    @Override
    public Object member(Context thread, String from, String to, String name) {
        Interpreter in = (Interpreter) ((CodeThread) thread).runner();
        Object value = name.startsWith("__") && !name.endsWith("hook__") && !name.equals("__stdin__")
                ? null
                : process.machine().modules().load(in, from, true).get(name);
        if (value == null) {
            throw Errors.attributeError("module '%s' has no attribute '%s'", to, name);
        }
        return value;
    }

    @Override
    public @Nullable Object replacedInput() {
        PyModule sys = process.machine().modules().find("sys");
        Object file = sys == null ? null : sys.get("stdin");
        PyModule rest = process.machine().modules().find("_system");
        return file == null || (rest != null && rest.get("__stdin__") == file) ? null : file;
    }

    @Override
    public PyBytes randomBytes(int count) {
        if (count < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        Room.need(count);
        byte[] bytes = new byte[count];
        synchronized (random) {
            if (!seeded) {
                seeded = true;
                random.setSeed(process.spec().seed() * 31
                        + process.service(Station.class).process());
            }
            random.nextBytes(bytes);
        }
        return new PyBytes(bytes);
    }
}
