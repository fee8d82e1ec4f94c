package lockstep.engine.interpreter;

import java.util.Arrays;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.BindFailure;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Calls of anything callable. A call of Python code pushes a frame and leaves running it to the loop. Stateless. */
final class Calls {
    /** Instead of a result: a frame was pushed, whose result will be the call's. */
    static final Object PUSHED = new Object();

    private Calls() {}

    /**
     * Pushes the frame of a function whose arguments need no binding.
     *
     * @param at position of the count of arguments in the caller's code
     * @param self goes before them, or null
     */
    static Frame pushPlain(
            Interpreter interpreter,
            Frame caller,
            PyFunction function,
            LinkedCode callee,
            int at,
            @Nullable Object self) {
        Object[] registers = new Object[callee.registerCount];
        Object[] from = caller.registers;
        Object[] constants = caller.code.constants;
        int[] code = caller.code.code;
        int count = code[at];
        int place = 0;
        if (self != null) {
            registers[place++] = self;
        }
        for (int i = 1; i <= count; i++) {
            int word = code[at + i];
            registers[place++] = word >= 0 ? from[word] : constants[~word];
        }
        return push(interpreter, function, callee, registers);
    }

    private static Frame push(Interpreter interpreter, PyFunction function, LinkedCode callee, Object[] registers) {
        Cell[] closure = function.closure();
        if (closure.length > 0) {
            System.arraycopy(closure, 0, registers, callee.firstFree, closure.length);
        }
        Frame frame = new Frame(callee, registers);
        push(interpreter, frame);
        interpreter.compilation.called(callee);
        return frame;
    }

    /** Makes a frame the one that runs. */
    static void push(Interpreter interpreter, Frame frame) {
        Frame caller = interpreter.top;
        if (caller != null) {
            frame.back = caller;
            frame.depth = caller.depth + 1;
            if (frame.depth > interpreter.machine.recursionLimit()) {
                frame.back = null;
                throw Errors.recursionError("maximum recursion depth exceeded");
            }
        }
        interpreter.top = frame;
        if (interpreter.thread.pollWanted()) {
            interpreter.thread.poll();
        }
    }

    /**
     * Calls anything.
     *
     * @param arguments positional ones, then the values of {@code keywords}
     * @return the result, or {@link #PUSHED}
     */
    static Object start(Interpreter interpreter, Object callable, Object[] arguments, String @Nullable [] keywords) {
        Object target = callable;
        Object[] given = arguments;
        while (true) {
            if (target instanceof PyFunction function) {
                return startFunction(interpreter, function, given, keywords);
            }
            if (target instanceof BuiltinFunction function) {
                if (target == callable && function instanceof BuiltinMethod method) {
                    Receivers.check(method, given, keywords == null ? given.length : given.length - keywords.length);
                }
                return startBuiltin(interpreter, function, given, keywords);
            }
            if (target instanceof BoundMethod method) {
                given = prepend(method.self(), given);
                target = method.callable();
            } else if (target instanceof PyType type) {
                return Instances.make(interpreter, type, given, keywords);
            } else {
                Object method = Types.of(target).lookup("__call__");
                if (method == null) {
                    throw Errors.typeError("'%s' object is not callable", Types.nameOf(target));
                }
                given = prepend(target, given);
                target = method;
            }
        }
    }

    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    static Object startFunction(
            Interpreter interpreter, PyFunction function, Object[] given, String @Nullable [] keywords) {
        LinkedCode callee = (LinkedCode) function.code();
        Object[] registers = registers(interpreter, function, callee, given, keywords);
        if (callee.generator) {
            Cell[] closure = function.closure();
            System.arraycopy(closure, 0, registers, callee.firstFree, closure.length);
            Frame frame = new Frame(callee, registers);
            frame.special = true;
            return Coroutines.make(interpreter, function, frame);
        }
        push(interpreter, function, callee, registers);
        return PUSHED;
    }

    private static Object[] registers(
            Interpreter interpreter,
            PyFunction function,
            LinkedCode callee,
            Object[] given,
            String @Nullable [] keywords) {
        int missing = keywords == null ? callee.positionalArguments - given.length : -1;
        Object[] defaults = function.defaults();
        if (missing < 0 || missing > defaults.length) {
            return Binding.bind(interpreter.thread, function, given, keywords);
        }
        Object[] registers = Arrays.copyOf(given, callee.registerCount, Object[].class);
        System.arraycopy(defaults, defaults.length - missing, registers, given.length, missing);
        return registers;
    }

    static Object startBuiltin(
            Interpreter interpreter, BuiltinFunction function, Object[] given, String @Nullable [] keywords) {
        if (interpreter.watcher != null && interpreter.watcher.stopsWithinBuiltins()) {
            Object instead = Callbacks.start(interpreter, function, given, keywords);
            if (instead != null) {
                return instead;
            }
        }
        return startItself(interpreter, function, given, keywords);
    }

    /** Starts a builtin, and nothing in its place. */
    static Object startItself(
            Interpreter interpreter, BuiltinFunction function, Object[] given, String @Nullable [] keywords) {
        Object[] bound;
        try {
            bound = function.signature().bind(given, keywords);
        } catch (BindFailure failure) {
            throw Errors.typeError("%s", String.valueOf(failure.getMessage()));
        }
        return finish(interpreter, function.body().call(interpreter.thread, bound));
    }

    /** Does what a builtin left to do, and polls. */
    static Object finish(Interpreter interpreter, Object result) {
        if (result instanceof Delegate call) {
            return start(interpreter, call.callable(), call.arguments(), null);
        }
        if (result instanceof Resume resume) {
            return Generators.resume(interpreter, resume);
        }
        Object value = result instanceof Wait wait ? interpreter.thread.await(wait) : result;
        if (interpreter.thread.pollWanted()) {
            interpreter.thread.poll();
        }
        return value == null ? Singleton.NONE : value;
    }

    /** Calls anything and runs it to its end. */
    static Object nested(Interpreter interpreter, Object callable, Object[] arguments, String @Nullable [] keywords) {
        if (keywords == null
                && callable instanceof PyFunction function
                && function.code() instanceof LinkedCode callee
                && callee.direct != null) {
            Object[] given = Binding.completed(function, callee.plainArguments, arguments);
            if (given != null) {
                return HotCalls.python(interpreter, HotCalls.depth(interpreter), function, callee, given);
            }
        }
        Object value = interpreter.watcher == null
                ? start(interpreter, callable, arguments, keywords)
                : interpreter.within(() -> start(interpreter, callable, arguments, keywords));
        return value == PUSHED ? runPushed(interpreter) : value;
    }

    /** Runs the frame just pushed to its end. */
    static Object runPushed(Interpreter interpreter) {
        Frame frame = interpreter.top;
        if (frame == null) {
            throw new IllegalStateException("no frame was pushed");
        }
        return interpreter.run(frame);
    }
}
