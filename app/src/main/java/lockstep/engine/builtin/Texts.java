package lockstep.engine.builtin;

import lockstep.engine.module.Environment;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Formatting;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.Context;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The functions about text, printed and read. */
final class Texts {
    private Texts() {}

    static void fill(PyModule module) {
        module.function("print(*args, sep=None, end=None, file=None, flush=False)", Texts::print);
        module.function("input(prompt='', /)", Texts::input);
        module.function("repr(obj, /)", (context, arguments) -> Text.repr(context, arguments[0]));
        module.function("ascii(obj, /)", (context, arguments) -> Text.ascii(context, arguments[0]));
        module.function("format(value, format_spec='', /)", (context, arguments) -> {
            if (Unboxed.of(arguments[1]) instanceof String spec) {
                return Formatting.format(context, arguments[0], spec);
            }
            throw Errors.typeError("format() argument 2 must be str, not %s", Types.nameOf(arguments[1]));
        });
    }

    private static Object input(Context context, Object[] arguments) {
        Environment environment = context.service(Environment.class);
        Object file = environment.replacedInput();
        if (file == Singleton.NONE) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "input(): lost sys.stdin");
        }
        ask(context, Text.str(context, arguments[0]));
        environment.readsInput(file);
        Object line = file == null ? "" : Unboxed.of(context.call(Attributes.get(context, file, "readline")));
        if (!(line instanceof String text)) {
            throw Errors.typeError("object.readline() returned non-string");
        } else if (text.isEmpty()) {
            throw Errors.of(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Shows what is asked for. */
    private static void ask(Context context, String prompt) {
        Output output = context.service(Output.class);
        Object file = prompt.isEmpty() ? null : output.replacement();
        if (file != null && file != Singleton.NONE) {
            context.call(Attributes.get(context, file, "write"), prompt);
        } else if (file == null && !prompt.isEmpty()) {
            output.write(Output.Stream.OUT, prompt);
            output.flush(Output.Stream.OUT);
        }
    }

    /** The text and its end are two writes, so that lines of threads that run at once mix as they do in CPython. */
    private static Object print(Context context, Object[] arguments) {
        String separator = option(arguments[0], "sep", " ");
        String end = option(arguments[1], "end", "\n");
        Object[] values = (Object[]) arguments[4];
        Output output = context.service(Output.class);
        Object file = arguments[2] == Singleton.NONE ? output.replacement() : arguments[2];
        if (file == Singleton.NONE) {
            return Singleton.NONE;
        }
        String text;
        if (values.length == 1) {
            text = Text.str(context, values[0]);
        } else {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < values.length; i++) {
                joined.append(i > 0 ? separator : "");
                if (file == null && isShownByProgram(values[i])) {
                    write(output, joined.toString());
                    joined.setLength(0);
                }
                joined.append(shown(context, values[i], output, file == null ? joined : null));
            }
            text = joined.toString();
        }
        if (file == null) {
            write(output, text);
            write(output, end);
            if (Operators.truth(context, arguments[3])) {
                output.flush(Output.Stream.OUT);
            }
            return Singleton.NONE;
        }
        Object write = Attributes.get(context, file, "write");
        if (!text.isEmpty()) {
            context.call(write, text);
        }
        if (!end.isEmpty()) {
            context.call(write, end);
        }
        if (Operators.truth(context, arguments[3])) {
            context.call(Attributes.get(context, file, "flush"));
        }
        return Singleton.NONE;
    }

    /** Returns the text of a value; where making it raises, what stands before it is written. */
    private static String shown(Context context, Object value, Output output, @Nullable StringBuilder before) {
        try {
            return Text.str(context, value);
        } catch (PyError error) {
            write(output, before == null ? "" : before.toString());
            throw error;
        }
    }

    /** Whether code of the program makes the text of the value: it may print, or raise, after what stands before it. */
    private static boolean isShownByProgram(Object value) {
        if (!(value instanceof PyInstance)) {
            return false;
        }
        PyType type = Types.of(value);
        return type.lookup("__str__") instanceof PyFunction || type.lookup("__repr__") instanceof PyFunction;
    }

    private static void write(Output output, String text) {
        if (!text.isEmpty()) {
            output.write(Output.Stream.OUT, text);
        }
    }

    private static String option(Object value, String name, String absent) {
        if (value == Singleton.NONE) {
            return absent;
        }
        if (Unboxed.of(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s must be None or a string, not %s", name, Types.nameOf(value));
    }
}
