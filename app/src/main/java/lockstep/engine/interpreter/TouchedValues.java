package lockstep.engine.interpreter;

import java.util.Set;
import lockstep.engine.type.DictView;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** What is looked at when an operator or a builtin is given a value. Stateless. */
final class TouchedValues {
    /** Collections within collections are followed so far. */
    private static final int MOST_DEPTH = 4;

    /** Methods of a class by which operators and builtins look at its instances. */
    private static final Set<String> OPERATORS = Set.of(
            "__eq__",
            "__lt__",
            "__le__",
            "__gt__",
            "__ge__",
            "__repr__",
            "__str__",
            "__hash__",
            "__format__",
            "__len__",
            "__bool__",
            "__contains__",
            "__iter__",
            "__add__",
            "__copy__",
            "__deepcopy__");

    private TouchedValues() {}

    /** A value whose own state counts, what is in it left out; generators and iterators go on. */
    static void look(@Nullable Object value, boolean write, Touches.Listener to) {
        if (value == null || isScalar(value)) {
            return;
        }
        if (value instanceof PyList || value instanceof PyDict || isOpenSet(value) || value instanceof PyByteArray) {
            to.touched(value, null, write);
            behind(value, to);
        } else if (value instanceof DictView view) {
            to.touched(view.dict(), null, false);
            behind(view.dict(), to);
        } else if (value instanceof NativeIterator iterator) {
            to.touched(iterator, null, true);
            source(iterator.source(), to);
        } else if (value instanceof PySuspendable call) {
            to.touched(value, null, true);
            library(call, to);
        } else if (value instanceof PyDerived) {
            to.touched(value, null, write);
        } else if (value instanceof Typed && !(value instanceof PyInstance) && !(value instanceof PyType)) {
            to.touched(value, null, write);
        }
    }

    /** Who looks into the dict of an instance looks at the instance. */
    private static void behind(Object value, Touches.Listener to) {
        if (value instanceof AttributeDict attributes && attributes.target() instanceof PyInstance instance) {
            to.touched(instance, null, false);
        }
    }

    /** A generator of the library is not looked at while it runs; what it goes through is in its registers. */
    private static void library(PySuspendable call, Touches.Listener to) {
        if (call.frame() instanceof Frame frame && !frame.code.unit().isOfProgram()) {
            for (Object held : frame.registers) {
                if (!(held instanceof PySuspendable)) {
                    look(held, false, to);
                }
            }
        }
    }

    private static void source(@Nullable Object source, Touches.Listener to) {
        if (source instanceof Object[] several) {
            for (Object each : several) {
                look(each, false, to);
                if (each instanceof NativeIterator inner && inner.source() instanceof PyList list) {
                    for (Object item : list.toArray()) {
                        look(item, false, to);
                    }
                }
            }
        } else {
            look(source, false, to);
        }
    }

    /** As {@link #look}, for what has items, a length or a truth value that can change: no locks, for example. */
    static void lookAtContainer(Object value, boolean write, Touches.Listener to) {
        boolean plain = value instanceof PyType
                || (value instanceof Typed typed
                        && !(value instanceof NativeIterator)
                        && !(value instanceof DictView)
                        && !(value instanceof PyDerived)
                        && typed.type().lookup("__len__") == null);
        if (!plain) {
            look(value, write, to);
            if (value instanceof PyInstance instance && !(value instanceof PyDerived)) {
                instance(instance, to);
            }
        }
    }

    /** A value and what is in it: it is shown, compared, sorted or copied. */
    static void lookDeep(@Nullable Object value, Touches.Listener to) {
        lookDeep(value, MOST_DEPTH, to);
    }

    private static void lookDeep(@Nullable Object value, int depth, Touches.Listener to) {
        if (value == null || depth == 0 || isScalar(value)) {
            return;
        }
        if (value instanceof PyTuple tuple) {
            each(tuple.items(), depth, to);
        } else if (value instanceof PyInstance instance) {
            if (instance instanceof PyDerived derived) {
                to.touched(derived, null, false);
                lookDeep(derived.value(), depth - 1, to);
            } else {
                if (Progress.isShownBy(instance)) {
                    to.touched(Touches.PROGRESS, null, false);
                }
                instance(instance, to);
            }
        } else if (value instanceof Typed) {
            lookAtContainer(value, false, to);
        } else {
            look(value, false, to);
            if (value instanceof PyList list) {
                each(list.toArray(), depth, to);
            } else if (value instanceof PyDict dict) {
                each(dict.keys(), depth, to);
                each(dict.values(), depth, to);
            } else if (value instanceof PySet set) {
                each(set.toArray(), depth, to);
            }
        }
    }

    private static void each(@Nullable Object[] values, int depth, Touches.Listener to) {
        for (Object value : values) {
            lookDeep(value, depth - 1, to);
        }
    }

    /** The program's own methods tell themselves what they touch; those made by the library do not. */
    private static void instance(PyInstance instance, Touches.Listener to) {
        if (instance instanceof PyException || isOfEachThread(instance)) {
            return;
        }
        for (String name : OPERATORS) {
            if (instance.type().lookup(name) instanceof PyFunction function && !isProgram(function)) {
                to.touched(instance, null, false);
                return;
            }
        }
    }

    /** Whether an attribute is loaded or stored in the object itself, by nothing that is called for it. */
    static boolean isShallow(@Nullable Object object, String name, boolean load) {
        if (object instanceof PyModule || object instanceof PyType) {
            return true;
        }
        return object instanceof PyInstance instance && !isOfEachThread(instance) && isShallow(instance, name, load);
    }

    private static boolean isShallow(PyInstance instance, String name, boolean load) {
        Object ofType = instance.type().lookup(name);
        boolean plain = ofType == null || isScalar(ofType);
        boolean own = instance.attribute(name) != null || (load && ofType instanceof PyFunction);
        return load ? plain && own : plain && isPlainStore(instance.type());
    }

    private static boolean isPlainStore(PyType type) {
        return !(type.lookup("__setattr__") instanceof PyFunction function) || isProgram(function);
    }

    /** Whether an item is looked up in a collection of a builtin type, by a key that has no code of its own. */
    static boolean isShallow(@Nullable Object container, @Nullable Object key) {
        return (container instanceof PyList || container instanceof PyDict) && key != null && isScalar(key);
    }

    /** Whether each thread has attributes of its own in it. */
    static boolean isOfEachThread(PyInstance instance) {
        return instance.type().lookup("__getattribute__") instanceof PyFunction function
                && !isProgram(function)
                && function.code().object().qualifiedName().startsWith("_local.");
    }

    /** Whether asking for an item that is not there puts it there. */
    static boolean makesMissing(PyDerived derived) {
        return derived.value() instanceof PyDict && derived.attribute("default_factory") != null;
    }

    /** Whether a class attribute is a value, not part of how the class works. */
    static boolean isData(@Nullable Object value) {
        return !(value instanceof PyFunction || value instanceof BuiltinFunction || value instanceof PyType);
    }

    static boolean isProgram(PyFunction function) {
        return ((LinkedCode) function.code()).unit().isOfProgram();
    }

    private static boolean isOpenSet(Object value) {
        return value instanceof PySet && !(value instanceof PyFrozenSet);
    }

    /** Whether nobody can change it, nor anything in it. */
    static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Singleton
                || value instanceof PyFunction
                || value instanceof PyModule;
    }

    /** Whether nobody can change it. */
    static boolean isFixed(Object value) {
        return isScalar(value) || value instanceof PyTuple;
    }
}
