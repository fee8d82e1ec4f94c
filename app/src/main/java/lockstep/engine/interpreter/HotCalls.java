package lockstep.engine.interpreter;

import java.util.Arrays;
import java.util.Objects;
import lockstep.engine.type.AttributeErrors;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.GrowingText;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Calls out of compiled code; each runs to its end. Code compiled as a {@link Direct} has no frame: before it calls what
 * might look at its caller it puts a {@link #mark} in its place. Stateless.
 */
final class HotCalls {
    /** Depth from which calls go by frames on the heap again, whatever is compiled. */
    static final int DEEP = 2500;

    private HotCalls() {}

    /** Depth of the frame on top. */
    static int depth(Interpreter in) {
        Frame top = in.top;
        return top == null ? 0 : top.depth;
    }

    /** What every activation without a frame begins with. */
    static void enter(Interpreter in, int depth) {
        if (depth > in.machine.recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        in.thread.tellPolls(1);
        if (in.thread.pollAsked()) {
            in.thread.poll();
        }
    }

    /** A call from the loop of code that is compiled. @param at position of the count of arguments */
    static Object ofLoop(
            Interpreter in, Frame caller, PyFunction function, LinkedCode callee, int at, @Nullable Object self) {
        Direct direct = callee.direct;
        int depth = caller.depth + 1;
        int count = caller.code.code[at];
        if (direct == null || count + (self == null ? 0 : 1) > 3) {
            return python(in, caller.depth, function, callee, CallOps.arguments(caller, at, self));
        }
        if (self != null) {
            return switch (count) {
                case 0 -> direct.call1(in, in.thread, depth, function, self);
                case 1 -> direct.call2(in, in.thread, depth, function, self, Cold.source(caller, at + 1));
                default ->
                    direct.call3(
                            in,
                            in.thread,
                            depth,
                            function,
                            self,
                            Cold.source(caller, at + 1),
                            Cold.source(caller, at + 2));
            };
        }
        return switch (count) {
            case 0 -> direct.call0(in, in.thread, depth, function);
            case 1 -> direct.call1(in, in.thread, depth, function, Cold.source(caller, at + 1));
            case 2 ->
                direct.call2(in, in.thread, depth, function, Cold.source(caller, at + 1), Cold.source(caller, at + 2));
            default ->
                direct.call3(
                        in,
                        in.thread,
                        depth,
                        function,
                        Cold.source(caller, at + 1),
                        Cold.source(caller, at + 2),
                        Cold.source(caller, at + 3));
        };
    }

    static Object python0(Interpreter in, int depth, PyFunction function, LinkedCode callee) {
        Direct direct = callee.direct;
        return direct != null && depth < DEEP
                ? direct.call0(in, in.thread, depth + 1, function)
                : python(in, depth, function, callee, new Object[0]);
    }

    static Object python1(Interpreter in, int depth, PyFunction function, LinkedCode callee, Object a) {
        Direct direct = callee.direct;
        return direct != null && depth < DEEP
                ? direct.call1(in, in.thread, depth + 1, function, a)
                : python(in, depth, function, callee, new Object[] {a});
    }

    static Object python2(Interpreter in, int depth, PyFunction function, LinkedCode callee, Object a, Object b) {
        Direct direct = callee.direct;
        return direct != null && depth < DEEP
                ? direct.call2(in, in.thread, depth + 1, function, a, b)
                : python(in, depth, function, callee, new Object[] {a, b});
    }

    static Object python3(
            Interpreter in, int depth, PyFunction function, LinkedCode callee, Object a, Object b, Object c) {
        Direct direct = callee.direct;
        return direct != null && depth < DEEP
                ? direct.call3(in, in.thread, depth + 1, function, a, b, c)
                : python(in, depth, function, callee, new Object[] {a, b, c});
    }

    static Object python4(
            Interpreter in, int depth, PyFunction function, LinkedCode callee, Object a, Object b, Object c, Object d) {
        Direct direct = callee.direct;
        return direct != null && depth < DEEP
                ? direct.call4(in, in.thread, depth + 1, function, a, b, c, d)
                : python(in, depth, function, callee, new Object[] {a, b, c, d});
    }

    /** Calls a function whose arguments need no binding. @param depth the caller's */
    static Object python(Interpreter in, int depth, PyFunction function, LinkedCode callee, Object[] arguments) {
        Direct direct = callee.direct;
        if (direct != null && depth < DEEP) {
            return direct.call(in, in.thread, depth + 1, function, arguments);
        }
        Frame frame = new Frame(callee, Arrays.copyOf(arguments, callee.registerCount, Object[].class));
        in.compilation.called(callee);
        enter(in, depth + 1);
        return run(in, frame, function, depth + 1);
    }

    private static Object run(Interpreter in, Frame frame, PyFunction function, int depth) {
        Cell[] closure = function.closure();
        System.arraycopy(closure, 0, frame.registers, frame.code.firstFree, closure.length);
        frame.back = in.top;
        frame.depth = depth;
        in.top = frame;
        return in.run(frame);
    }

    /** Goes on, in a frame, with an activation that was compiled without one. */
    static Object fall(
            Interpreter in, int depth, PyFunction function, LinkedCode code, Object[] registers, int position) {
        Frame frame = new Frame(code, registers);
        frame.pc = position;
        if (position >= Compiled.FAILED) {
            frame.pc = position - Compiled.FAILED;
            Tuning tuning = code.tuning;
            if (tuning != null) {
                tuning.failed(frame, frame.pc);
            }
        }
        return run(in, frame, function, depth);
    }

    /** Puts a frame in the place of an activation that has none. @return what was on top */
    static @Nullable Frame mark(Interpreter in, int depth, LinkedCode code, int pc) {
        Frame before = in.top;
        Frame mark = new Frame(code, NO_REGISTERS);
        mark.pc = pc;
        mark.depth = depth;
        mark.back = before;
        in.top = mark;
        return before;
    }

    private static final Object[] NO_REGISTERS = {};

    /** Calls a function that is compiled whole and needs no mark. @return null, with nothing done, when it is not */
    private static @Nullable Object direct(Interpreter in, int depth, Object callable, Object[] arguments) {
        if (callable instanceof PyFunction function
                && function.code() instanceof LinkedCode callee
                && callee.direct != null) {
            Object[] given = Binding.completed(function, callee.plainArguments, arguments);
            return given == null ? null : python(in, depth, function, callee, given);
        }
        return callable instanceof BoundMethod method && method.callable() instanceof PyFunction
                ? direct(in, depth, method.callable(), Calls.prepend(method.self(), arguments))
                : null;
    }

    /** Calls anything. */
    static Object any(Interpreter in, Object callable, Object[] arguments) {
        return Calls.nested(in, callable, arguments, null);
    }

    static Object any(Interpreter in, int depth, LinkedCode code, int pc, Object callable, Object[] arguments) {
        Object known = direct(in, depth, callable, arguments);
        if (known != null) {
            return known;
        }
        Frame before = mark(in, depth, code, pc);
        try {
            return Calls.nested(in, callable, arguments, null);
        } finally {
            in.top = before;
        }
    }

    /** Calls anything with one argument, which may be a string that grows. */
    static Object one(Interpreter in, Object callable, Object argument) {
        Object known = leaf(in, callable, argument);
        return known == null ? any(in, callable, settled(argument)) : known;
    }

    static Object one(Interpreter in, int depth, LinkedCode code, int pc, Object callable, Object argument) {
        Object known = leaf(in, callable, argument);
        return known == null ? any(in, depth, code, pc, callable, settled(argument)) : known;
    }

    private static Object[] settled(Object argument) {
        return new Object[] {GrowingText.settled(argument)};
    }

    private static @Nullable Object leaf(Interpreter in, Object callable, Object argument) {
        if (callable instanceof PyType) {
            return Instances.convert(in, callable, argument);
        }
        if (callable instanceof BuiltinFunction function) {
            BuiltinFunction.Leaf leaf = function.leaf();
            return leaf == null ? null : leaf.of(argument);
        }
        return null;
    }

    /** Calls anything with keywords, which the constant at the place names. */
    static Object keywords(Interpreter in, LinkedCode code, int constant, Object callable, Object[] arguments) {
        return Calls.nested(in, callable, arguments, names(code, constant));
    }

    static Object keywords(
            Interpreter in, int depth, LinkedCode code, int pc, int constant, Object callable, Object[] arguments) {
        Frame before = mark(in, depth, code, pc);
        try {
            return Calls.nested(in, callable, arguments, names(code, constant));
        } finally {
            in.top = before;
        }
    }

    private static String[] names(LinkedCode code, int constant) {
        Object[] names = ((PyTuple) code.constants[constant]).items();
        return Arrays.copyOf(names, names.length, String[].class);
    }

    /** Calls a method by name. @param constant of keyword names, or -1 */
    static Object method(Interpreter in, LinkedCode code, int pc, int constant, Object object, Object[] arguments) {
        String name = code.names[code.code[pc + 3]];
        String[] keywords = constant < 0 ? null : names(code, constant);
        if (object instanceof PyInstance instance) {
            AttributeCache cache = Caching.find(code, pc, instance, name);
            if (cache != null && cache.method() != null) {
                Object[] given = Calls.prepend(instance, arguments);
                return Calls.nested(in, cache.method(), given, keywords);
            }
        } else if (code.caches[pc] instanceof MethodCache cache && cache.receiver() == object.getClass()) {
            return builtin(in, cache.method(), Calls.prepend(object, arguments), keywords);
        } else {
            BuiltinMethod method = CallOps.builtinMethod(code, pc, object);
            if (method != null) {
                return builtin(in, method, Calls.prepend(object, arguments), keywords);
            }
        }
        Object callable = Attributes.find(in.thread, object, name);
        if (callable == null) {
            throw AttributeErrors.missing(object, name);
        }
        if (callable instanceof Delegate call) {
            callable = Calls.nested(in, call.callable(), call.arguments(), null);
        }
        return Calls.nested(in, callable, arguments, keywords);
    }

    static Object method(
            Interpreter in, int depth, LinkedCode code, int pc, int constant, Object object, Object[] arguments) {
        Object cached = constant < 0 ? code.caches[pc] : null;
        if (cached instanceof AttributeCache cache
                && object instanceof PyInstance instance
                && cache.method() instanceof PyFunction function
                && cache.fits(instance)) {
            Object known = direct(in, depth, function, Calls.prepend(instance, arguments));
            if (known != null) {
                return known;
            }
        } else if (cached instanceof MethodCache cache && cache.receiver() == object.getClass()) {
            return builtin(in, cache.method(), Calls.prepend(object, arguments), null);
        }
        Frame before = mark(in, depth, code, pc);
        try {
            return method(in, code, pc, constant, object, arguments);
        } finally {
            in.top = before;
        }
    }

    /** Raises AttributeError when the object has no attribute of the name that the instruction has. */
    static void check(Interpreter in, LinkedCode code, int pc, Object object) {
        CallOps.checkMethod(in, code, pc, object);
    }

    static void check(Interpreter in, int depth, LinkedCode code, int pc, Object object) {
        Object cached = code.caches[pc];
        if (cached instanceof AttributeCache cache && object instanceof PyInstance instance && cache.fits(instance)
                || cached instanceof MethodCache known && known.receiver() == object.getClass()) {
            return;
        }
        Frame before = mark(in, depth, code, pc);
        try {
            CallOps.checkMethod(in, code, pc, object);
        } finally {
            in.top = before;
        }
    }

    /** Calls a builtin that does not look at its caller. */
    static Object builtin(Interpreter in, BuiltinMethod method, Object[] arguments) {
        return builtin(in, method, arguments, null);
    }

    private static Object builtin(
            Interpreter in, BuiltinMethod method, Object[] arguments, String @Nullable [] keywords) {
        Object value = Calls.startBuiltin(in, method, arguments, keywords);
        return value == Calls.PUSHED ? Calls.runPushed(in) : value;
    }

    /** Makes an instance of a class of the program. */
    static Object instance(Interpreter in, PyType type, Object[] arguments) {
        return Calls.nested(in, type, arguments, null);
    }

    /** Calls with arguments spread. */
    static Object spread(Interpreter in, Object callable, Object positional, Object named) {
        Object[] all = Operations.spread(in, callable, positional);
        if (!(named instanceof PyDict dict) || dict.size() == 0) {
            return Calls.nested(in, callable, all, null);
        }
        Object[] keys = dict.keys();
        String[] keywords = new String[keys.length];
        int count = all.length;
        all = Arrays.copyOf(all, count + keys.length);
        for (int i = 0; i < keys.length; i++) {
            if (!(keys[i] instanceof String text)) {
                throw Errors.typeError("keywords must be strings");
            }
            keywords[i] = text;
            all[count + i] = Objects.requireNonNull(dict.get(in.thread, text));
        }
        return Calls.nested(in, callable, all, keywords);
    }
}
