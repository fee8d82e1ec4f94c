package lockstep.engine.module;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Tracebacks;
import lockstep.engine.type.Types;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;

/** The module {@code sys}. */
public final class SysModule {
    private static final double NANOS = 1e9;

    private static final PyType VERSION_INFO = PyType.builtin("sys", "version_info", Types.TUPLE, content -> {
        String[] names = {"major", "minor", "micro", "releaselevel", "serial"};
        for (int i = 0; i < names.length; i++) {
            int place = i;
            content.property(names[i], (thread, given) -> part(given[0], place));
        }
    });

    private SysModule() {}

    /** Makes the module. */
    public static PyModule create(Context thread) {
        Environment environment = thread.service(Environment.class);
        PyModule module = new PyModule("sys");
        List<Object> arguments = new ArrayList<>(environment.arguments());
        module.set("argv", thread.heap().list(arguments));
        module.set("modules", environment.modules(thread));
        module.set("maxsize", Long.MAX_VALUE);
        module.set("platform", "linux");
        module.set("byteorder", "little");
        module.set("executable", "");
        module.set("path", thread.heap().list(List.of()));
        OutputFile out = new OutputFile(Output.Stream.OUT);
        OutputFile err = new OutputFile(Output.Stream.ERR);
        module.set("stdout", out);
        module.set("stderr", err);
        module.set("__stdout__", out);
        module.set("__stderr__", err);
        module.function("__getattr__(name, /)", (asking, given) -> asking.service(Environment.class)
                .member(asking, "_system", "sys", (String) given[0]));
        module.function("_reads_input()", (asking, given) -> {
            asking.service(Environment.class).readsInput(null);
            return Singleton.NONE;
        });
        module.function("_replace(name, stream, /)", (asking, given) -> {
            Cell cell = module.cell((String) given[0]);
            asking.service(Environment.class).replacesStream(cell);
            cell.set(given[1]);
            return Singleton.NONE;
        });
        addVersion(module, environment.version());
        addSwitching(module);
        addExceptions(module);
        return module;
    }

    private static void addVersion(PyModule module, int[] version) {
        PyTuple parts = new PyTuple(Ints.of(version[0]), Ints.of(version[1]), Ints.of(version[2]), "final", Ints.of(0));
        module.set("version_info", new PyDerived(VERSION_INFO, parts));
        module.set("version", version[0] + "." + version[1] + "." + version[2] + " (Lockstep)");
        module.set("hexversion", Ints.of((long) version[0] << 24 | version[1] << 16 | version[2] << 8 | 0xf0));
        module.function(
                "_is_gil_enabled()", (thread, given) -> scheduler(thread).gil());
    }

    private static void addSwitching(PyModule module) {
        module.function(
                        "getswitchinterval()",
                        (thread, given) -> scheduler(thread).switchIntervalNanos() / NANOS)
                .function("setswitchinterval(interval, /)", (thread, given) -> {
                    double seconds = number(given[0]);
                    if (!(seconds > 0)) {
                        throw Errors.valueError("switch interval must be strictly positive");
                    }
                    scheduler(thread).switchIntervalNanos(Math.max(1, (long) (seconds * NANOS)));
                    return Singleton.NONE;
                })
                .function(
                        "getrecursionlimit()",
                        (thread, given) ->
                                Ints.of(thread.service(Environment.class).recursionLimit()))
                .function("setrecursionlimit(limit, /)", (thread, given) -> {
                    if (!(given[0] instanceof Long limit)) {
                        throw Errors.typeError(
                                "'%s' object cannot be interpreted as an integer", Types.nameOf(given[0]));
                    }
                    if (limit < 1) {
                        throw Errors.valueError("recursion limit must be greater or equal than 1");
                    }
                    thread.service(Environment.class).recursionLimit((int) Math.min(limit, Integer.MAX_VALUE));
                    return Singleton.NONE;
                });
    }

    private static void addExceptions(PyModule module) {
        module.function("exit(status=?, /)", (thread, given) -> {
                    throw given[0] == null
                            ? Errors.of(ExceptionTypes.SYSTEM_EXIT)
                            : Errors.of(ExceptionTypes.SYSTEM_EXIT, given[0]);
                })
                .function("exception()", (thread, given) -> {
                    PyException handled = thread.service(Environment.class).handled(thread);
                    return handled == null ? Singleton.NONE : handled;
                })
                .function("exc_info()", (thread, given) -> {
                    PyException handled = thread.service(Environment.class).handled(thread);
                    return handled == null
                            ? new PyTuple(Singleton.NONE, Singleton.NONE, Singleton.NONE)
                            : new PyTuple(handled.type(), handled, Tracebacks.of(handled));
                })
                .function("intern(string, /)", (thread, given) -> given[0]);
    }

    private static Object part(Object versionInfo, int place) {
        return ((PyTuple) ((PyDerived) versionInfo).value()).get(place);
    }

    private static Scheduler scheduler(Context thread) {
        return ((PyThread) thread).scheduler();
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw Errors.typeError("must be real number, not %s", Types.nameOf(value));
    }
}
