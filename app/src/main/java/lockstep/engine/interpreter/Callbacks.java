package lockstep.engine.interpreter;

import java.util.Map;
import java.util.Set;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Waitable;
import lockstep.engine.value.WaitingIteration;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Builtins that would call back into Python, where threads are run piecewise: the common ones are made in Python instead, so
 * that a thread may stop within what they call. Without such an argument they stay what they are: one step. Stateless.
 */
final class Callbacks {
    private static final String MODULE = "_callbacks";
    private static final String STREAMS = "_streams";

    /** Builtins that go through all of an iterable: it is gone through first. */
    private static final Set<String> COLLECT = Set.of(
            "sum",
            "max",
            "min",
            "sorted",
            "list",
            "tuple",
            "set",
            "frozenset",
            "dict",
            "deque",
            "join",
            "extend",
            "update");

    /** Builtins that need not go through all of it, or give another iterator, and who does the same in Python. */
    private static final Map<String, String> INSTEAD = Map.of(
            "any", "any_of",
            "all", "all_of",
            "map", "mapped",
            "filter", "filtered",
            "enumerate", "enumerated",
            "zip", "zipped");

    /** Builtins that call a key for each item. */
    private static final Set<String> KEYED = Set.of("sorted", "sort", "max", "min");

    private Callbacks() {}

    /**
     * Starts what does the same as a builtin where that would call back.
     *
     * @param given positional arguments, then the values of {@code keywords}
     * @return as {@link Calls#start}; null when the builtin does it
     */
    static @Nullable Object start(
            Interpreter in, BuiltinFunction function, Object[] given, String @Nullable [] keywords) {
        String name = function.name();
        if (name.equals("input") && given.length == 1 && keywords == null) {
            return delegate(
                    in, STREAMS, "asked", function, given, 1, null); // what it shows and what it takes are two steps
        }
        boolean advances = name.equals("next") && keywords == null && (given.length == 1 || given.length == 2);
        if (advances && given[0] instanceof WaitingIteration) {
            return delegate(in, STREAMS, "following", function, given, given.length, null);
        }
        if (advances && isIteratorOfProgram(given[0])) {
            return delegate(in, "advanced", function, given, given.length, null);
        }
        if (name.equals("print") && printsToObject(in, given, keywords)) {
            return delegate(
                    in,
                    STREAMS,
                    "printed",
                    function,
                    given,
                    given.length - (keywords == null ? 0 : keywords.length),
                    keywords);
        }
        int positional = given.length - (keywords == null ? 0 : keywords.length);
        for (int i = positional; keywords != null && i < given.length; i++) {
            if (keywords[i - positional].equals("key") && KEYED.contains(name) && isPython(given[i])) {
                String keyed =
                        name.equals("sort") ? "sort_by_key" : name.equals("sorted") ? "sorted_by_key" : "best_by_key";
                return delegate(in, keyed, function, given, positional, keywords);
            }
        }
        if (COLLECT.contains(name)) {
            int last = positional - 1; // the only one, or it stands behind the receiver, the class or the separator
            boolean pairs = name.equals("dict") || name.equals("update");
            boolean goes = last >= 0
                    && (given[last] instanceof PyGenerator
                            || given[last] instanceof WaitingIteration
                            || (!pairs && goesBack(given[last])));
            boolean self = last == 0 && (name.equals("extend") || name.equals("update"));
            boolean several = name.equals("sum") && positional > 1 || name.equals("max") || name.equals("min");
            return goes && !self && (!several || positional == 1)
                    ? delegate(in, "collected", function, given, positional, keywords)
                    : null;
        }
        String instead = INSTEAD.get(name);
        for (int i = 0; instead != null && i < positional; i++) {
            boolean called = i == 1
                    && (name.equals("map") || name.equals("filter"))
                    && (isPython(given[i]) || mayWait(given[i]));
            if (called || goesBack(given[i])) {
                return delegate(in, instead, function, given, positional, keywords);
            }
        }
        return null;
    }

    /** Whether it is an object with methods that shows what is printed, be it by standing in the place of sys.stdout. */
    private static boolean printsToObject(Interpreter in, Object[] given, String @Nullable [] keywords) {
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            if (keywords[i].equals("file") && given[given.length - keywords.length + i] != Singleton.NONE) {
                return !(given[given.length - keywords.length + i] instanceof Output.Direct);
            }
        }
        Object file = in.thread.service(Output.class).replacement();
        return file != null && file != Singleton.NONE;
    }

    private static Object delegate(
            Interpreter in,
            String name,
            BuiltinFunction function,
            Object[] given,
            int positional,
            String @Nullable [] keywords) {
        return delegate(in, MODULE, name, function, given, positional, keywords);
    }

    private static Object delegate(
            Interpreter in,
            String home,
            String name,
            BuiltinFunction function,
            Object[] given,
            int positional,
            String @Nullable [] keywords) {
        PyModule module = in.machine.modules().load(in, home, true);
        Object callable = java.util.Objects.requireNonNull(module.get(name), name);
        PyDict named = in.thread.heap().dict();
        for (int i = positional; keywords != null && i < given.length; i++) {
            named.put(in.thread, keywords[i - positional], given[i]);
        }
        PyTuple values = new PyTuple(java.util.Arrays.copyOf(given, positional));
        return Calls.start(in, callable, new Object[] {function, values, named}, null);
    }

    private static boolean isPython(Object callable) {
        return callable instanceof PyFunction
                || (callable instanceof BoundMethod method && method.callable() instanceof PyFunction)
                || (callable instanceof PyInstance instance
                        && instance.type().lookup("__call__") instanceof PyFunction);
    }

    /** Whether it is a builtin that may have to wait: one that opens files, or a method of what threads share. */
    private static boolean mayWait(Object callable) {
        return callable instanceof BuiltinFunction function && function.name().equals("open")
                || callable instanceof BoundMethod method
                        && (method.self() instanceof WaitingIteration || method.self() instanceof Waitable);
    }

    private static boolean isIteratorOfProgram(Object value) {
        return value instanceof PyInstance instance && instance.type().lookup("__next__") instanceof PyFunction;
    }

    /** Whether going through a value runs code in Python. */
    static boolean goesBack(Object value) {
        return value instanceof PyGenerator
                || value instanceof WaitingIteration
                || (value instanceof PyInstance instance && instance.type().lookup("__iter__") instanceof PyFunction);
    }
}
