package lockstep.engine.module;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySet;
import lockstep.python.code.Singleton;

/** The module {@code os}: who the process is and what it may use; nothing of the host's files or environment. */
public final class OsModule {
    private OsModule() {}

    /** Makes the module. */
    public static PyModule create(Context thread) {
        PyModule module = new PyModule("os")
                .function("cpu_count()", (caller, given) -> Ints.of(Processors.online()))
                .function(
                        "process_cpu_count()",
                        (caller, given) -> Ints.of(Processors.allowed().size()))
                .function("sched_getaffinity(pid, /)", (caller, given) -> affinity(caller))
                .function(
                        "getpid()",
                        (caller, given) ->
                                Ints.of(caller.service(Environment.class).pid()))
                .function(
                        "getppid()",
                        (caller, given) ->
                                Ints.of(caller.service(Environment.class).parentPid()))
                .function("_exit(status)", (caller, given) -> {
                    if (!(given[0] instanceof Long status)) {
                        throw Errors.typeError(
                                "'%s' object cannot be interpreted as an integer", Types.nameOf(given[0]));
                    }
                    caller.service(Environment.class).exit(status.intValue());
                    return Singleton.NONE;
                })
                .function("_die(signal)", (caller, given) -> {
                    caller.service(Environment.class).die(((Long) given[0]).intValue());
                    return Singleton.NONE;
                })
                .function("urandom(size, /)", (caller, given) -> caller.service(Environment.class)
                        .randomBytes(((Long) given[0]).intValue()))
                .function("__getattr__(name, /)", (caller, given) -> caller.service(Environment.class)
                        .member(caller, "_folder", "os", (String) given[0]));
        module.set("environ", thread.heap().dict());
        module.set("name", "posix");
        module.set("sep", "/");
        module.set("linesep", "\n");
        return module;
    }

    private static PySet affinity(Context thread) {
        PySet set = thread.heap().set();
        for (int processor : Processors.allowed()) {
            set.add(thread, Ints.of(processor));
        }
        return set;
    }
}
