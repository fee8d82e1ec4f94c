package lockstep.engine.interpreter;

import java.util.List;
import java.util.Objects;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;

/**
 * The module {@code _code}: what library modules written in Python ask about the code that runs, and how {@code
 * dataclasses} makes its methods.
 */
public final class CodeModule {
    private CodeModule() {}

    /** Makes the module. */
    public static PyModule create() {
        return new PyModule("_code")
                .function(
                        "define(source, names, /)",
                        (context, given) -> define(context, (String) given[0], (PyDict) given[1]))
                .function(
                        "caller(files, level, /)",
                        (context, given) -> caller(context, ((PyTuple) given[0]).items(), ((Long) given[1]).intValue()))
                .function("loaded(name, /)", (context, given) -> {
                    PyModule module = interpreter(context).machine.modules().find((String) given[0]);
                    return module == null ? Singleton.NONE : module;
                })
                .function("load(name, /)", (context, given) -> {
                    Interpreter in = interpreter(context);
                    return in.machine.modules().load(in, (String) given[0], true);
                })
                .function(
                        "evaluate(source, names, /)",
                        (context, given) -> evaluate(context, (String) given[0], (PyDict) given[1]))
                .function("native_name(type, name, /)", (context, given) -> {
                    ((PyType) given[0]).showInMessagesAs((String) given[1]);
                    return given[0];
                })
                .function(
                        "line(file, number, /)", (context, given) -> line(context, (String) given[0], (Long) given[1]))
                .function(
                        "begun(suspendable, /)",
                        (context, given) -> ((PySuspendable) given[0]).state() != PySuspendable.State.CREATED)
                .function("suspended(call, /)", (context, given) -> Suspended.place(context, (PySuspendable) given[0]))
                .function("iterable_coroutine(function, /)", (context, given) -> {
                    ((PyFunction) given[0]).attribute(PyFunction.ITERABLE_COROUTINE, Boolean.TRUE);
                    return given[0];
                })
                .function("shown_as(function, type, /)", (context, given) -> {
                    shownAs((PyFunction) given[0], (PyType) given[1]);
                    return Singleton.NONE;
                })
                .function(
                        "ended(suspendable, /)",
                        (context, given) -> ((PySuspendable) given[0]).state() == PySuspendable.State.FINISHED)
                .function("place(coroutine, /)", (context, given) -> Coroutines.place(given[0]))
                .function("functions(level, /)", (context, given) -> functions(context, ((Long) given[0]).intValue()));
    }

    private static Interpreter interpreter(Context context) {
        return (Interpreter) ((CodeThread) context).runner();
    }

    /** Makes what a generator function returns an iterator of a class of its own, as programs see it. */
    private static void shownAs(PyFunction function, PyType type) {
        for (String name : List.of("__iter__", "__next__")) {
            type.set(name, Objects.requireNonNull(Types.GENERATOR.lookup(name)), false);
        }
        function.attribute(PyFunction.ITERATOR_TYPE, type);
    }

    /** Runs source text with some names given. @return a dict of all names after it */
    private static PyDict define(Context context, String source, PyDict names) {
        Interpreter in = interpreter(context);
        PyModule module = new PyModule("<string>");
        Definitions.strings(in, names).forEach(module::set);
        try {
            in.machine.runBody(
                    in, in.machine.link(PythonCompiler.compile("<string>", source, in.machine.polls()), module));
        } catch (PythonSyntaxError error) {
            throw Errors.typeError("cannot make a method: %s", String.valueOf(error.getMessage()));
        }
        PyDict all = context.heap().dict();
        module.content().forEach((name, value) -> all.put(context, name, value));
        return all;
    }

    /** Returns the value of an expression with some names given. */
    private static Object evaluate(Context context, String source, PyDict names) {
        Interpreter in = interpreter(context);
        PyModule module = new PyModule("<string>");
        Definitions.strings(in, names).forEach(module::set);
        try {
            return in.machine.runBody(
                    in,
                    in.machine.link(PythonCompiler.compileExpression("<string>", source, in.machine.polls()), module));
        } catch (PythonSyntaxError error) {
            throw Errors.of(
                    ExceptionTypes.SYNTAX_ERROR, "Forward reference must be an expression -- got '" + source + "'");
        }
    }

    /** Returns file, line, function and globals' {@code __name__} of a calling function that is in none of the files. */
    private static Object caller(Context context, Object[] files, int level) {
        List<Object> hidden = List.of(files);
        Frame last = null;
        int left = level;
        for (Frame frame = interpreter(context).top(); frame != null; frame = frame.back) {
            if (hidden.contains(frame.code.unit().unit().fileName())) {
                continue;
            }
            last = frame;
            left--;
            if (left <= 0) {
                break;
            }
        }
        if (last == null) {
            return Singleton.NONE;
        }
        Object module = last.code.module().get("__name__");
        return new PyTuple(
                last.code.unit().unit().fileName(),
                Ints.of(last.line()),
                last.code.object().name(),
                module == null ? "__main__" : module);
    }

    /** Returns a line of a file that is among the running functions, without its end, or an empty text. */
    private static String line(Context context, String file, long number) {
        for (Frame frame = interpreter(context).top(); frame != null; frame = frame.back) {
            if (frame.code.unit().unit().fileName().equals(file)) {
                return frame.code
                        .unit()
                        .unit()
                        .text()
                        .lines()
                        .skip(Math.max(0, number - 1))
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    /** Returns file, line and name of the functions that run, from the one {@code level} further out to the outermost. */
    private static Object functions(Context context, int level) {
        List<Object> all = new java.util.ArrayList<>();
        int skip = level;
        for (Frame frame = interpreter(context).top(); frame != null; frame = frame.back) {
            if (skip-- <= 0) {
                all.add(new PyTuple(
                        frame.code.unit().unit().fileName(),
                        Ints.of(frame.line()),
                        frame.code.object().name()));
            }
        }
        return context.heap().list(all);
    }
}
