package lockstep.engine.process;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.engine.future.FutureTypes;
import lockstep.engine.image.Anchors;
import lockstep.engine.image.Forms;
import lockstep.engine.image.ImageException;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.module.SysModule;
import lockstep.engine.thread.LockTypes;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadHandle;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.type.DictView;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Tracebacks;
import lockstep.engine.type.Types;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.CopiedTables;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/**
 * What a forked process has already and is therefore named in its image: the machinery of its run, builtin functions and
 * methods. Confined to the thread that writes or reads the image.
 */
final class ForkAnchors implements Anchors {
    private static final String SERVICE = "service ";
    private static final String METHOD = "method ";
    private static final String MODULE_METHOD = "module-method ";
    private static final String FUNCTION = "function ";
    private static final String BUILTINS = "builtins";

    private static final Set<String> CACHES = Set.of(
            field(LinkedCode.class, "caches"),
            field(LinkedCode.class, "heat"),
            field(LinkedCode.class, "tuning"),
            field(LinkedCode.class, "entries"),
            field(LinkedCode.class, "direct"),
            field(PyType.class, "plan"),
            field(WaitQueue.class, "waiters"),
            field(WaitQueue.class, "size"));

    private static final Forms FORMS =
            new Forms(field -> CACHES.contains(field(field.getDeclaringClass(), field.getName())));

    private final Interpreter interpreter;
    private final Machine machine;
    private final Map<String, Object> services;
    private final CopiedTables tables = new CopiedTables();

    /** @param services the parts of the machinery that objects of programs refer to, by names that both sides use */
    ForkAnchors(Interpreter interpreter, Map<String, Object> services) {
        this.interpreter = interpreter;
        this.machine = interpreter.machine();
        this.services = services;
    }

    @Override
    public @Nullable String name(Object object) {
        if (object instanceof BuiltinFunction function) {
            return functionName(function);
        }
        if (object instanceof PyType type && type.isBuiltin() && machine.builtin(type.name()) == type) {
            return FUNCTION + BUILTINS + "." + type.name();
        }
        if (object instanceof PyType type && type.isBuiltin()) {
            String module = nativeModule(type.name(), type);
            if (module != null) {
                return FUNCTION + module + "." + type.name();
            }
        }
        for (Map.Entry<String, Object> service : services.entrySet()) {
            if (service.getValue() == object) {
                return SERVICE + service.getKey();
            }
        }
        return null;
    }

    private @Nullable String functionName(BuiltinFunction function) {
        String owner = function.signature().owner();
        if (owner != null) {
            String module = method(owner, function.name()) == null ? nativeModuleOfType(owner) : null;
            String name = owner + "." + function.name();
            return module == null ? METHOD + name : MODULE_METHOD + module + "." + name;
        }
        if (machine.builtin(function.name()) == function) {
            return FUNCTION + BUILTINS + "." + function.name();
        }
        String module = nativeModule(function.name(), function);
        return module == null ? null : FUNCTION + module + "." + function.name();
    }

    private @Nullable String nativeModuleOfType(String type) {
        for (Map.Entry<String, PyModule> module : machine.modules().loaded().entrySet()) {
            if (module.getValue().get(type) instanceof PyType known
                    && known.isBuiltin()
                    && machine.modules().isNative(module.getKey())) {
                return module.getKey();
            }
        }
        return null;
    }

    /** Returns the name of a module written in Java that has something under its own name, or null. */
    private @Nullable String nativeModule(String name, Object value) {
        for (Map.Entry<String, PyModule> module : machine.modules().loaded().entrySet()) {
            if (module.getValue().get(name) == value && machine.modules().isNative(module.getKey())) {
                return module.getKey();
            }
        }
        return null;
    }

    @Override
    public Object find(String name) {
        int space = name.indexOf(' ') + 1;
        String kind = name.substring(0, space);
        String rest = name.substring(space);
        int dot = rest.lastIndexOf('.');
        Object found =
                switch (kind) {
                    case SERVICE -> services.get(rest);
                    case MODULE_METHOD -> moduleMethod(rest.substring(0, dot), rest.substring(dot + 1));
                    case METHOD -> method(rest.substring(0, dot), rest.substring(dot + 1));
                    case FUNCTION -> function(rest.substring(0, dot), rest.substring(dot + 1));
                    default -> null;
                };
        if (found == null) {
            throw new ImageException("there is no " + name + " in this process");
        }
        return found;
    }

    private @Nullable Object function(String module, String name) {
        if (module.equals(BUILTINS)) {
            return machine.builtin(name);
        }
        return machine.modules().load(interpreter, module, true).get(name);
    }

    private @Nullable Object moduleMethod(String owner, String name) {
        int dot = owner.lastIndexOf('.');
        Object type = function(owner.substring(0, dot), owner.substring(dot + 1));
        Cell cell = type instanceof PyType known ? known.own(name) : null;
        return cell == null ? null : BuiltinTypes.function(cell.get());
    }

    private static @Nullable Object method(String owner, String name) {
        for (PyType type : BuiltinTypes.all()) {
            if (type.name().equals(owner)) {
                Cell cell = type.own(name);
                return cell == null ? null : BuiltinTypes.function(cell.get());
            }
        }
        return null;
    }

    /** Threads are not copied; what refers to one has nothing to do with it any more. */
    @Override
    public @Nullable Object substitute(Object object) {
        return object instanceof PyThread || object instanceof Thread ? null : object;
    }

    @Override
    public List<Class<?>> constantHolders() {
        return BuiltinTypes.HOLDERS;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    public void copied(Object object) {
        tables.add(object);
    }

    /** Puts dicts and sets in order, whose hashes by identity are other ones in this process. */
    void rehash(PyThread thread) {
        tables.rehash(thread);
    }

    private static String field(Class<?> owner, String name) {
        return owner.getName() + "." + name;
    }

    /** The classes that hold builtin types as constants. */
    private static final class BuiltinTypes {
        private static final List<Class<?>> HOLDERS = List.of(
                Types.class,
                ExceptionTypes.class,
                LockTypes.class,
                ThreadHandle.class,
                Tracebacks.class,
                DictView.Part.class,
                SysModule.class,
                PickleModule.class,
                PyFile.class,
                FutureTypes.class,
                PoolTasks.class,
                TaskBatch.class);

        private BuiltinTypes() {}

        static List<PyType> all() {
            List<PyType> all = new ArrayList<>();
            for (Class<?> holder : HOLDERS) {
                for (Field field : holder.getFields()) {
                    if (field.getType() == PyType.class) {
                        all.add(type(field));
                    }
                }
            }
            return all;
        }

        private static PyType type(Field field) {
            try {
                return (PyType) field.get(null);
            } catch (IllegalAccessException e) {
                throw new ImageException("cannot read " + field, e);
            }
        }

        static @Nullable Object function(@Nullable Object attribute) {
            return attribute instanceof lockstep.engine.value.ClassMethod method ? method.callable() : attribute;
        }
    }
}
