package lockstep.engine.interpreter;

import java.util.Set;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.StaticMethod;
import org.jspecify.annotations.Nullable;

/**
 * What a call touches that runs none of the program's own code at once: a builtin's or a library function's receiver and
 * what it is given. A function of the program tells itself what it touches. Stateless.
 */
final class TouchedCalls {
    /** Methods of builtin types and functions that change nothing they are given. */
    private static final Set<String> READERS = Set.of(
            "get",
            "keys",
            "values",
            "items",
            "index",
            "count",
            "copy",
            "len",
            "sum",
            "min",
            "max",
            "sorted",
            "any",
            "all",
            "enumerate",
            "zip",
            "map",
            "filter",
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "str",
            "repr",
            "print",
            "isinstance",
            "id",
            "type",
            "hash",
            "iter",
            "reversed",
            "bool",
            "join",
            "union",
            "intersection",
            "difference",
            "symmetric_difference",
            "issubset",
            "issuperset",
            "isdisjoint",
            "format",
            "locked",
            "__len__",
            "__contains__",
            "__getitem__",
            "__iter__",
            "__repr__",
            "__str__",
            "__bool__",
            "__eq__",
            "ascii",
            "getattr",
            "hasattr",
            "callable",
            "deque",
            "range",
            "array",
            "bytes",
            "bytearray",
            "abs",
            "round",
            "divmod",
            "pow",
            "startswith",
            "endswith",
            "deepcopy",
            "dumps",
            "submit",
            "put",
            "put_nowait",
            "choice",
            "choices",
            "sample");

    /** Of these, those that look at what is in a collection too. */
    private static final Set<String> DEEP = Set.of(
            "str",
            "repr",
            "ascii",
            "print",
            "format",
            "sorted",
            "min",
            "max",
            "sum",
            "sort",
            "index",
            "count",
            "remove",
            "deepcopy",
            "copy",
            "dumps",
            "join",
            "__eq__",
            "__repr__",
            "__str__",
            "__contains__",
            "hash",
            "asdict",
            "astuple",
            "replace",
            "any",
            "all");

    /** Methods of the library's own classes that change nothing. */
    private static final Set<String> LIBRARY_READERS = Set.of(
            "is_set",
            "isSet",
            "locked",
            "qsize",
            "empty",
            "full",
            "is_alive",
            "getName",
            "isDaemon",
            // what a generator of random numbers changes by these tells of each use itself
            "random",
            "getrandbits",
            "randbytes",
            "randrange",
            "randint",
            "choice",
            "choices",
            "sample",
            "shuffle",
            "uniform",
            "triangular",
            "betavariate",
            "expovariate",
            "gammavariate",
            "lognormvariate",
            "normalvariate",
            "vonmisesvariate",
            "paretovariate",
            "weibullvariate",
            "binomialvariate");

    /** What is the library's own in a thread's object: the program's attributes in it are others. */
    private static final Set<String> JOINING = Set.of("start", "join");

    private static final String JOINED = "(start and join)";

    private static final int MOST_CALLABLES = 8;

    private TouchedCalls() {}

    /** @param at position of the count of arguments */
    static void method(Frame f, int pc, int at, Touches.Listener to) {
        Object object = Cold.source(f, pc + 2);
        String name = f.code.names[f.code.code[pc + 3]];
        Object[] arguments = CallOps.arguments(f, at, null);
        if (object instanceof PyInstance instance) {
            ofInstance(f, instance, name, arguments, to);
        } else if (object instanceof PyModule module) {
            call(f, module.get(name), arguments, to);
        } else if (object instanceof PyType type) {
            call(f, type.lookup(name), arguments, to);
        } else if (object != null) {
            if (!TouchedValues.isFixed(object)) {
                receiver(object, name, arguments, to);
            }
            given(arguments, name, to);
        }
    }

    private static void ofInstance(Frame f, PyInstance instance, String name, Object[] arguments, Touches.Listener to) {
        Object own = instance.attribute(name);
        Object callable = own != null ? own : instance.type().lookup(name);
        if (own != null) {
            Touches.attribute(instance, name, false, to);
            call(f, own, arguments, to);
        } else if (callable instanceof StaticMethod plain) {
            call(f, plain.callable(), arguments, to);
        } else if (callable instanceof ClassMethod ofClass) {
            call(f, ofClass.callable(), arguments, to);
        } else if (!(callable instanceof PyFunction function && TouchedValues.isProgram(function))) {
            if (Progress.isAskedFor(instance, name, arguments)) {
                to.touched(Touches.PROGRESS, null, false);
            }
            boolean joins = JOINING.contains(name) && Progress.isThread(instance);
            to.touched(instance, joins ? JOINED : null, !reads(instance, name));
            if (DEEP.contains(name) && instance instanceof PyDerived) {
                TouchedValues.lookDeep(instance, to);
            }
            given(arguments, name, to);
        }
    }

    /** Whether a call of it runs the program's own code, and nothing else at once. */
    static boolean isProgram(@Nullable Object callable) {
        Object target = callable instanceof BoundMethod method ? method.callable() : callable;
        return target instanceof PyFunction function && TouchedValues.isProgram(function);
    }

    private static boolean reads(Object receiver, String name) {
        return receiver instanceof PyInstance && !(receiver instanceof PyDerived)
                ? LIBRARY_READERS.contains(name)
                : READERS.contains(name);
    }

    /** A value of a builtin type whose method is called. */
    private static void receiver(Object object, String name, Object[] arguments, Touches.Listener to) {
        boolean keyed = object instanceof PyDict
                && arguments.length > 0
                && (arguments[0] instanceof String || arguments[0] instanceof Long)
                && (name.equals("get") || name.equals("setdefault"));
        if (object instanceof AttributeDict attributes && !READERS.contains(name)) {
            to.touched(attributes.target(), null, true);
        }
        if (keyed) {
            to.touched(object, arguments[0], !READERS.contains(name));
        } else {
            TouchedValues.look(object, !READERS.contains(name), to);
        }
        if (DEEP.contains(name)) {
            TouchedValues.lookDeep(object, to);
        }
    }

    /** {@code target(*positional, **named)}. */
    static void spread(
            Frame f,
            @Nullable Object target,
            @Nullable Object positional,
            @Nullable Object named,
            Touches.Listener to) {
        TouchedValues.look(positional, false, to);
        if (target instanceof PyFunction function && TouchedValues.isProgram(function)) {
            return;
        }
        Object[] first = positional instanceof PyTuple tuple
                ? tuple.items()
                : positional instanceof PyList list ? list.toArray() : new Object[0];
        Object[] last = named instanceof PyDict dict ? dict.values() : new Object[0];
        Object[] all = java.util.Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        call(f, target, all, to);
    }

    static void call(Frame f, @Nullable Object callable, Object[] arguments, Touches.Listener to) {
        Object target = callable;
        while (target instanceof BoundMethod method) {
            if (method.callable() instanceof PyFunction function && TouchedValues.isProgram(function)) {
                return;
            }
            String name = nameOf(method.callable());
            if (method.self() instanceof PyInstance instance) {
                ofInstance(f, instance, name, arguments, to);
            } else if (method.self() != null && !TouchedValues.isFixed(method.self())) {
                receiver(method.self(), name, arguments, to);
            }
            target = method.callable();
        }
        if (target instanceof PyFunction function && TouchedValues.isProgram(function)) {
            return;
        }
        if (target instanceof PyInstance instance) {
            ofCallable(f, instance, arguments, to);
        } else if (target instanceof PyType type) {
            boolean own = !type.isBuiltin()
                    && type.lookup("__init__") instanceof PyFunction made
                    && TouchedValues.isProgram(made);
            if (!own) {
                given(arguments, READERS.contains(type.name()) ? type.name() : "tuple", to);
            }
        } else if (target != null && !names(f, nameOf(target), arguments, to)) {
            given(arguments, nameOf(target), to);
        }
    }

    /** An object that is called as if it were a function: one of the library calls what it was made with. */
    private static void ofCallable(Frame f, PyInstance instance, Object[] arguments, Touches.Listener to) {
        if (instance.type().lookup("__call__") instanceof PyFunction function && TouchedValues.isProgram(function)) {
            return;
        }
        to.touched(instance, null, true);
        given(arguments, "", to);
        int left = MOST_CALLABLES;
        for (Object held : instance.attributes().values()) {
            boolean calls =
                    held instanceof BoundMethod || held instanceof BuiltinFunction || held instanceof PyFunction;
            if (calls && left-- > 0) {
                Object bound = instance.attribute("args");
                call(f, held, bound instanceof PyTuple tuple ? tuple.items() : arguments, to);
            }
        }
        for (Object argument : arguments) {
            if (argument instanceof PyInstance given) {
                to.touched(given, null, false);
            }
        }
    }

    /** Builtins that are given the name of what they touch, or none. @return whether it is one */
    private static boolean names(Frame f, String function, Object[] arguments, Touches.Listener to) {
        switch (function) {
            case "getattr", "hasattr", "setattr", "delattr", "__getattribute__", "__setattr__", "__delattr__" -> {
                boolean write = function.contains("set") || function.contains("del");
                if (arguments.length > 1 && arguments[1] instanceof String name) {
                    Touches.attribute(arguments[0], name, write, to);
                }
            }
            case "vars", "dir" -> {
                if (arguments.length > 0 && arguments[0] instanceof PyInstance) {
                    to.touched(arguments[0], null, false);
                } else {
                    names(f.code.module(), to);
                }
            }
            case "active_count", "activeCount", "enumerate" -> to.touched(Touches.PROGRESS, null, false);
            case "wait", "as_completed" -> {
                to.touched(Touches.PROGRESS, null, false);
                return false;
            }
            case "globals", "locals" -> names(f.code.module(), to);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void names(PyModule module, Touches.Listener to) {
        for (Cell cell : module.cells().values()) {
            to.touched(cell, null, false);
        }
    }

    private static void given(Object[] arguments, String function, Touches.Listener to) {
        boolean write = !READERS.contains(function);
        boolean deep = DEEP.contains(function);
        for (Object argument : arguments) {
            if (argument instanceof AttributeDict attributes && write) {
                to.touched(attributes.target(), null, true);
            }
            if (argument instanceof PyTuple tuple && !write) {
                given(tuple.items(), function, to);
            } else {
                TouchedValues.look(argument, write, to);
            }
            if (deep) {
                TouchedValues.lookDeep(argument, to);
                if (argument instanceof PyInstance instance && COPIES.contains(function)) {
                    to.touched(instance, null, false);
                }
            }
        }
    }

    /** Functions that look at all attributes of an object. */
    private static final Set<String> COPIES = Set.of("copy", "deepcopy", "replace", "asdict", "astuple", "dumps");

    private static String nameOf(@Nullable Object callable) {
        if (callable instanceof BuiltinFunction function) {
            return function.name();
        }
        return callable instanceof PyFunction function
                ? function.code().object().name()
                : "";
    }
}
