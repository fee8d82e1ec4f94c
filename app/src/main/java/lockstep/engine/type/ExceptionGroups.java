package lockstep.engine.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Exceptions that hold others: what {@code BaseExceptionGroup} can do, and what {@code except*} asks of it. */
public final class ExceptionGroups {
    /** The part of a group that fits a condition and the part that does not; null when empty. */
    private record Halves(
            @Nullable PyException fits, @Nullable PyException rest) {}

    private ExceptionGroups() {}

    static void fill(TypeContent content) {
        content.constructor(
                        "BaseExceptionGroup(cls, *args, **kwargs)",
                        (context, given) -> make((PyType) given[0], (Object[]) given[1]))
                .property("message", (context, given) -> self(given).arguments()[0])
                .property(
                        "exceptions",
                        (context, given) -> new PyTuple(members(self(given)).toArray()))
                .method("__str__(self, /)", (context, given) -> text(context, self(given)))
                .method(
                        "derive(self, excs, /)",
                        (context, given) -> context.call(
                                ExceptionTypes.BASE_EXCEPTION_GROUP, self(given).arguments()[0], given[1]))
                .method(
                        "subgroup(self, condition, /)",
                        (context, given) -> orNone(split(context, self(given), condition(context, given[1]))
                                .fits()))
                .method("split(self, condition, /)", (context, given) -> {
                    Halves halves = split(context, self(given), condition(context, given[1]));
                    return new PyTuple(orNone(halves.fits()), orNone(halves.rest()));
                })
                .classMethod(
                        "__class_getitem__(cls, item, /)", (context, given) -> HintTypes.alias(given[0], given[1]));
    }

    private static PyException self(Object[] given) {
        return (PyException) given[0];
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Singleton.NONE : value;
    }

    /** Whether the exception holds others. */
    public static boolean isGroup(PyException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** Returns the exceptions that a group holds. */
    public static List<PyException> members(PyException group) {
        Object given = Unboxed.of(group.arguments()[1]);
        Object[] items = given instanceof PyList list ? list.toArray() : ((PyTuple) given).items();
        List<PyException> members = new ArrayList<>();
        for (Object item : items) {
            members.add((PyException) item);
        }
        return members;
    }

    private static String text(Context context, PyException group) {
        int count = members(group).size();
        return Text.str(context, group.arguments()[0]) + " (" + count + " sub-exception" + (count == 1 ? ")" : "s)");
    }

    private static PyException make(PyType type, Object[] given) {
        if (given.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", given.length);
        }
        if (!(Unboxed.of(given[0]) instanceof String)) {
            throw Errors.typeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not %s", Types.nameOf(given[0]));
        }
        Object sequence = given[1] instanceof PyDerived derived ? derived.value() : given[1];
        if (!(sequence instanceof PyList) && !(sequence instanceof PyTuple)) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        Object[] items = sequence instanceof PyList list ? list.toArray() : ((PyTuple) sequence).items();
        if (items.length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean plain = true;
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyException exception)) {
                throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
            plain &= exception.type().isSubtypeOf(ExceptionTypes.EXCEPTION);
        }
        return new PyException(kind(type, plain), given);
    }

    private static PyType kind(PyType type, boolean plain) {
        if (type == ExceptionTypes.BASE_EXCEPTION_GROUP && plain) {
            return ExceptionTypes.EXCEPTION_GROUP;
        }
        if (!plain && type == ExceptionTypes.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (!plain && type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type.name());
        }
        return type;
    }

    private static Predicate<PyException> condition(Context context, Object condition) {
        if (condition instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                requireException(item);
            }
            return exception -> InstanceChecks.isInstance(context, exception, tuple);
        }
        if (condition instanceof PyType type) {
            requireException(type);
            return exception -> Types.isInstance(exception, type);
        }
        boolean callable = condition instanceof PyFunction
                || condition instanceof BuiltinFunction
                || condition instanceof BoundMethod
                || Types.of(condition).lookup("__call__") != null;
        if (!callable) {
            throw notACondition();
        }
        return exception -> Operators.truth(context, context.call(condition, exception));
    }

    private static void requireException(Object item) {
        if (!(item instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw notACondition();
        }
    }

    private static RuntimeException notACondition() {
        return Errors.typeError(
                "expected an exception type, a tuple of exception types, or a callable (other than a class)");
    }

    private static Halves split(Context context, PyException exception, Predicate<PyException> condition) {
        if (condition.test(exception)) {
            return new Halves(exception, null);
        }
        if (!isGroup(exception)) {
            return new Halves(null, exception);
        }
        List<PyException> fits = new ArrayList<>();
        List<PyException> rest = new ArrayList<>();
        Operators.enter(context, " in exceptiongroup_split_recursive");
        try {
            for (PyException member : members(exception)) {
                Halves halves = split(context, member, condition);
                if (halves.fits() != null) {
                    fits.add(halves.fits());
                }
                if (halves.rest() != null) {
                    rest.add(halves.rest());
                }
            }
        } finally {
            context.nesting().leave();
        }
        if (fits.isEmpty()) {
            return new Halves(null, exception);
        }
        return new Halves(derive(context, exception, fits), rest.isEmpty() ? null : derive(context, exception, rest));
    }

    /** A group like another one with other members: made by its {@code derive}, with its traceback, cause and notes. */
    private static PyException derive(Context context, PyException group, List<PyException> members) {
        Object made = context.call(
                Attributes.get(context, group, "derive"), context.heap().list(members));
        if (!(made instanceof PyException exception) || !isGroup(exception)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        exception.traceback(group.traceback());
        exception.context(group.context());
        exception.cause(group.cause());
        exception.suppressContext(group.suppressContext());
        group.notes().forEach(exception::addNote);
        return exception;
    }

    /** Splits what {@code except* type} sees; an exception that is no group is wrapped in one when it fits. */
    public static PyTuple splitForHandler(Context context, Object left, Object type) {
        refuseGroups(type);
        if (!(left instanceof PyException exception)) {
            return new PyTuple(Singleton.NONE, Singleton.NONE);
        }
        if (isGroup(exception)) {
            Halves halves = split(context, exception, condition(context, type));
            return new PyTuple(orNone(halves.fits()), orNone(halves.rest()));
        }
        if (!InstanceChecks.isInstance(context, exception, type)) {
            return new PyTuple(Singleton.NONE, exception);
        }
        PyException wrapped = new PyException(
                exception.type().isSubtypeOf(ExceptionTypes.EXCEPTION)
                        ? ExceptionTypes.EXCEPTION_GROUP
                        : ExceptionTypes.BASE_EXCEPTION_GROUP,
                "",
                new PyTuple(exception));
        wrapped.traceback(exception.traceback());
        return new PyTuple(wrapped, Singleton.NONE);
    }

    private static void refuseGroups(Object type) {
        Object[] all = type instanceof PyTuple tuple ? tuple.items() : new Object[] {type};
        for (Object one : all) {
            if (!(one instanceof PyType cls) || !cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
            if (cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /** Returns what is raised behind the handlers of {@code except*}, or None. */
    public static Object join(Context context, PyException original, List<PyException> gathered) {
        if (gathered.isEmpty()) {
            return Singleton.NONE;
        }
        if (!isGroup(original)) {
            return gathered.get(0);
        }
        List<PyException> raised = new ArrayList<>();
        List<PyException> leaves = new ArrayList<>();
        for (PyException exception : gathered) {
            if (isPartOf(exception, original)) {
                leaves(exception, leaves);
            } else {
                raised.add(exception);
            }
        }
        if (!leaves.isEmpty()) {
            Halves halves = split(context, original, one -> !isGroup(one) && holds(leaves, one));
            if (halves.fits() != null) {
                raised.add(halves.fits());
            }
        }
        return raised.size() == 1
                ? raised.get(0)
                : context.call(
                        ExceptionTypes.BASE_EXCEPTION_GROUP, "", context.heap().list(raised));
    }

    private static boolean holds(List<PyException> all, PyException wanted) {
        return all.stream().anyMatch(one -> one == wanted);
    }

    private static boolean isPartOf(PyException exception, PyException original) {
        return isGroup(exception)
                && exception.cause() == original.cause()
                && exception.context() == original.context()
                && exception.notes().equals(original.notes())
                && exception.traceback().equals(original.traceback());
    }

    private static void leaves(PyException exception, List<PyException> into) {
        if (!isGroup(exception)) {
            into.add(exception);
            return;
        }
        for (PyException member : members(exception)) {
            leaves(member, into);
        }
    }
}
