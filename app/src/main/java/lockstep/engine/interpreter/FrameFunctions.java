package lockstep.engine.interpreter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.Cell;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyModule;

/** The builtins that look at the function that calls them, or need code of the library. Stateless. */
public final class FrameFunctions {
    private FrameFunctions() {}

    /** Adds them to {@code builtins}. */
    public static void fill(PyModule builtins) {
        Object plainDir = Objects.requireNonNull(builtins.get("dir"));
        builtins.function("dir(object=?, /)", (context, given) -> {
            if (given[0] != null) {
                return context.call(plainDir, given[0]);
            }
            Object[] names = locals(context).keys();
            Arrays.sort(names, Comparator.comparing(String::valueOf));
            return context.heap().list(Arrays.asList(names));
        });
        builtins.function("globals()", (context, given) -> globals(context))
                .function("locals()", (context, given) -> locals(context))
                .function("aiter(async_iterable, /)", FrameFunctions::asyncIterator)
                .function("anext(async_iterator, default=?, /)", FrameFunctions::asyncNext)
                .function("vars(object=?, /)", (context, given) -> {
                    if (given[0] == null) {
                        return locals(context);
                    }
                    Object dict = Attributes.getOrNull(context, given[0], "__dict__");
                    if (dict == null) {
                        throw Errors.typeError("vars() argument must have __dict__ attribute");
                    }
                    return dict;
                });
    }

    private static Object asyncIterator(Context context, Object[] given) {
        if (Types.of(given[0]).lookup("__aiter__") == null) {
            throw Errors.typeError("'%s' object is not an async iterable", Types.nameOf(given[0]));
        }
        return Awaits.iterator(interpreter(context), given[0]);
    }

    private static Object asyncNext(Context context, Object[] given) {
        if (Types.of(given[0]).lookup("__anext__") == null) {
            throw Errors.typeError("'%s' object is not an async iterator", Types.nameOf(given[0]));
        }
        Interpreter in = interpreter(context);
        if (given[1] == null) {
            return Awaits.next(in, given[0]);
        }
        Object made = in.machine.modules().load(in, "_await", true).get("next_or_default");
        return new Delegate(Objects.requireNonNull(made), given[0], given[1]);
    }

    private static Interpreter interpreter(Context context) {
        return (Interpreter) ((CodeThread) context).runner();
    }

    private static Frame caller(Context context) {
        Frame frame = interpreter(context).top();
        if (frame == null) {
            throw Errors.runtimeError("no function is running");
        }
        return frame;
    }

    private static PyDict globals(Context context) {
        PyModule module = caller(context).code.module();
        return new AttributeDict(module);
    }

    private static PyDict locals(Context context) {
        Frame frame = caller(context);
        if (frame.code.object().kind() == lockstep.python.code.CodeObject.Kind.MODULE) {
            return globals(context);
        }
        return locals(context, frame);
    }

    /** Returns the variables of a call that have a value. */
    static PyDict locals(Context context, Frame frame) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (frame.namespace != null) {
            all.putAll(frame.namespace);
        } else {
            add(all, frame, frame.code.localNames(), 0);
            add(all, frame, frame.code.object().freeNames(), frame.code.firstFree);
        }
        PyDict dict = context.heap().dict();
        all.forEach((name, value) -> dict.put(context, name, value));
        return dict;
    }

    private static void add(Map<String, Object> all, Frame frame, List<String> names, int first) {
        for (int i = 0; i < names.size(); i++) {
            Object value = frame.registers[first + i];
            Object content = value instanceof Cell cell ? cell.get() : value;
            if (content != null) {
                all.put(names.get(i), content);
            }
        }
    }
}
