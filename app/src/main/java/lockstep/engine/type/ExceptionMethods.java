package lockstep.engine.type;

import java.util.List;
import java.util.Map;
import lockstep.engine.value.Context;
import lockstep.engine.value.Missing;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of exceptions. */
final class ExceptionMethods {
    private static final Map<String, List<String>> KEYWORDS = Map.of(
            "AttributeError",
            List.of("name", "obj"),
            "NameError",
            List.of("name"),
            "ImportError",
            List.of("name", "path"));

    private ExceptionMethods() {}

    static void fill(TypeContent content) {
        content.constructor(
                        "BaseException(cls, *args, **kwargs)",
                        (context, given) -> keywords(given, new PyException((PyType) given[0], (Object[]) given[1])))
                .method("__init__(self, /, *args, **kwargs)", (context, given) -> initialize(given))
                .method("__str__(self, /)", (context, given) -> text(context, self(given)))
                .method("__repr__(self, /)", (context, given) -> repr(context, self(given)))
                .method("add_note(self, note, /)", (context, given) -> {
                    if (!(Unboxed.of(given[1]) instanceof String note)) {
                        throw Errors.typeError("note must be a str, not '%s'", Types.nameOf(given[1]));
                    }
                    self(given).addNote(note);
                    return Singleton.NONE;
                })
                .method("with_traceback(self, tb, /)", (context, given) -> {
                    setTraceback(self(given), given[1]);
                    return given[0];
                })
                .property("args", (context, given) -> new PyTuple(shown(self(given))), (context, given) -> {
                    self(given).arguments(Iteration.toArray(context, given[1]));
                    return Singleton.NONE;
                })
                .property("__traceback__", (context, given) -> Tracebacks.of(self(given)), (context, given) -> {
                    setTraceback(self(given), given[1]);
                    return Singleton.NONE;
                })
                .property("__cause__", (context, given) -> orNone(self(given).cause()), (context, given) -> {
                    self(given).cause(exception(given[1]));
                    return Singleton.NONE;
                })
                .property("__context__", (context, given) -> orNone(self(given).context()), (context, given) -> {
                    self(given).context(exception(given[1]));
                    return Singleton.NONE;
                })
                .property(
                        "__suppress_context__", (context, given) -> self(given).suppressContext(), (context, given) -> {
                            self(given).suppressContext(Operators.truth(context, given[1]));
                            return Singleton.NONE;
                        })
                .property("__notes__", (context, given) -> {
                    if (self(given).notes().isEmpty()) {
                        throw AttributeErrors.missing(given[0], "__notes__");
                    }
                    return context.heap().list(self(given).notes());
                });
    }

    static void fillDerived(String name, TypeContent content) {
        switch (name) {
            case "StopIteration" -> content.property("value", (context, given) -> argument(given, 0));
            case "AttributeError", "NameError", "ImportError" ->
                KEYWORDS.getOrDefault(name, List.of())
                        .forEach(word ->
                                content.property(word, (context, given) -> told(given, word), (context, given) -> {
                                    self(given).attribute(word, given[1]);
                                    return Singleton.NONE;
                                }));
            case "SystemExit" ->
                content.property(
                        "code",
                        (context, given) -> self(given).arguments().length > 1
                                ? new PyTuple(self(given).arguments())
                                : argument(given, 0));
            case "KeyError" ->
                content.method("__str__(self, /)", (context, given) -> {
                    Object[] arguments = self(given).arguments();
                    return arguments.length == 1 ? Text.repr(context, arguments[0]) : text(context, self(given));
                });
            case "OSError" ->
                content.constructor("OSError(cls, *args, **kwargs)", (context, given) -> {
                            Object[] arguments = (Object[]) given[1];
                            PyType type = (PyType) given[0];
                            boolean plain = type == ExceptionTypes.OS_ERROR && arguments.length > 1;
                            return new PyException(plain ? byNumber(arguments[0]) : type, arguments);
                        })
                        .property("errno", (context, given) -> osPart(given, 0))
                        .property("strerror", (context, given) -> osPart(given, 1))
                        .property(
                                "filename",
                                (context, given) ->
                                        self(given).arguments().length > 2 ? argument(given, 2) : Singleton.NONE)
                        .method("__str__(self, /)", (context, given) -> osText(context, self(given)));
            default -> {}
        }
    }

    /** Returns the kind of OSError that an error number of Linux means. */
    private static PyType byNumber(Object number) {
        if (!(number instanceof Long errno)) {
            return ExceptionTypes.OS_ERROR;
        }
        return switch (errno.intValue()) {
            case 1, 13 -> ExceptionTypes.PERMISSION_ERROR;
            case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
            case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
            case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
            case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
            case 11 -> ExceptionTypes.BLOCKING_IO_ERROR;
            case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
            case 20 -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
            case 21 -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
            case 32 -> ExceptionTypes.BROKEN_PIPE_ERROR;
            case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
            case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
            case 110 -> ExceptionTypes.TIMEOUT_ERROR;
            case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
            default -> ExceptionTypes.OS_ERROR;
        };
    }

    private static PyException self(Object[] given) {
        return (PyException) given[0];
    }

    @SuppressWarnings("unchecked")
    private static Object initialize(Object[] given) {
        Object[] arguments = (Object[]) given[1];
        self(given).arguments(arguments);
        ((Map<String, Object>) given[2]).forEach((key, value) -> self(given).attribute(key, value));
        return Singleton.NONE;
    }

    /** Returns what an exception tells under a word: what it was given, else what was looked for. */
    private static Object told(Object[] given, String word) {
        Object own = self(given).attribute(word);
        Missing missing = self(given).missing();
        Object found = own == null && missing != null
                ? switch (word) {
                    case "name" -> missing.name();
                    case "obj" -> missing.object();
                    default -> null;
                }
                : own;
        return found == null ? Singleton.NONE : found;
    }

    /** Keeps the keywords that a builtin exception takes; a class of the program sees to its own. */
    @SuppressWarnings("unchecked")
    private static PyException keywords(Object[] given, PyException made) {
        Map<String, Object> words = (Map<String, Object>) given[2];
        if (made.type().isBuiltin()) {
            PyType base = made.type();
            List<String> taken = null;
            for (PyType type : base.mro()) {
                taken = taken == null ? KEYWORDS.get(type.name()) : taken;
            }
            for (Map.Entry<String, Object> word : words.entrySet()) {
                if (taken == null) {
                    throw Errors.typeError("%s() takes no keyword arguments", base.name());
                } else if (!taken.contains(word.getKey())) {
                    throw Errors.typeError("%s() got an unexpected keyword argument '%s'", base.name(), word.getKey());
                }
                made.attribute(word.getKey(), word.getValue());
            }
        }
        return made;
    }

    private static Object argument(Object[] given, int index) {
        Object[] arguments = self(given).arguments();
        return arguments.length > index ? arguments[index] : Singleton.NONE;
    }

    private static Object osPart(Object[] given, int index) {
        return self(given).arguments().length > 1 ? argument(given, index) : Singleton.NONE;
    }

    private static String osText(Context context, PyException exception) {
        Object[] arguments = exception.arguments();
        if (arguments.length < 2) {
            return text(context, exception);
        }
        String text = "[Errno " + Text.str(context, arguments[0]) + "] " + Text.str(context, arguments[1]);
        boolean second = arguments.length > 4 && arguments[4] != Singleton.NONE;
        return arguments.length > 2
                ? text + ": " + Text.repr(context, arguments[2])
                        + (second ? " -> " + Text.repr(context, arguments[4]) : "")
                : text;
    }

    private static String text(Context context, PyException exception) {
        Object[] arguments = exception.arguments();
        return switch (arguments.length) {
            case 0 -> "";
            case 1 -> Text.str(context, arguments[0]);
            default -> Text.repr(context, new PyTuple(arguments));
        };
    }

    /** Returns the {@code args}: an OSError keeps the file's name apart. */
    private static Object[] shown(PyException exception) {
        Object[] arguments = exception.arguments();
        boolean named = arguments.length > 2 && exception.type().isSubtypeOf(ExceptionTypes.OS_ERROR);
        return named ? java.util.Arrays.copyOf(arguments, 2) : arguments;
    }

    private static String repr(Context context, PyException exception) {
        Object[] arguments = shown(exception);
        String name = exception.type().name();
        return arguments.length == 1
                ? name + "(" + Text.repr(context, arguments[0]) + ")"
                : name + Text.repr(context, new PyTuple(arguments));
    }

    private static void setTraceback(PyException exception, Object traceback) {
        exception.traceback(traceback instanceof Tracebacks.Traceback known ? known.entries() : List.of());
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static @Nullable PyException exception(Object value) {
        if (value == Singleton.NONE) {
            return null;
        }
        if (value instanceof PyException exception) {
            return exception;
        }
        throw Errors.typeError("exception cause must be None or derive from BaseException");
    }
}
