package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.Objects;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Binary;
import lockstep.engine.type.Comparison;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Operators;
import lockstep.engine.type.RangeIterator;
import lockstep.engine.type.Subscripts;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Which operation an operator instruction means. Stateless. */
final class Operations {
    private static final Binary[] BINARY = {
        Binary.ADD,
        Binary.SUBTRACT,
        Binary.MULTIPLY,
        Binary.TRUE_DIVIDE,
        Binary.FLOOR_DIVIDE,
        Binary.MODULO,
        Binary.POWER,
        Binary.LEFT_SHIFT,
        Binary.RIGHT_SHIFT,
        Binary.AND,
        Binary.OR,
        Binary.XOR,
        Binary.MATRIX_MULTIPLY
    };
    private static final Comparison[] COMPARISONS = Comparison.values();

    /** The result, unless it is NotImplemented: then the right operand is asked. */
    private record Operator(Binary operator, Object left, Object right) implements Completion {
        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            return result == Singleton.NOT_IMPLEMENTED ? operator.afterLeft(interpreter.thread, left, right) : result;
        }
    }

    private Operations() {}

    /** Returns the result or {@link Calls#PUSHED}. */
    static Object binary(Interpreter in, int op, Object a, Object b) {
        if (op >= IN_PLACE_ADD) {
            return BINARY[op - IN_PLACE_ADD].applyInPlace(in.thread, a, b);
        }
        Binary operator = BINARY[op - ADD];
        if (a instanceof PyInstance left
                && !(b instanceof PyInstance)
                && left.type().lookup(operator.method()) instanceof PyFunction function) {
            return pushOperator(in, function, new Operator(operator, a, b));
        }
        if (a instanceof PyInstance left
                && b instanceof PyInstance right
                && left.type() == right.type()
                && left.type().lookup(operator.method()) instanceof PyFunction function) {
            return pushOperator(in, function, new Operator(operator, a, b));
        }
        return operator.apply(in.thread, a, b);
    }

    private static Object pushOperator(Interpreter in, PyFunction function, Operator operator) {
        Object value = Calls.startFunction(in, function, new Object[] {operator.left, operator.right}, null);
        if (value == Calls.PUSHED) {
            Objects.requireNonNull(in.top).complete(operator);
            return value;
        }
        return operator.complete(in, null, value);
    }

    static Object unary(Interpreter in, int op, Object a) {
        return switch (op) {
            case NOT -> !Operators.truth(in.thread, a);
            case NEGATE -> Operators.negate(in.thread, a);
            case POSITIVE -> Operators.positive(in.thread, a);
            default -> Operators.invert(in.thread, a);
        };
    }

    static boolean truth(Interpreter in, Object value) {
        return Operators.truth(in.thread, value);
    }

    static Object compare(Interpreter in, int op, Object a, Object b) {
        return COMPARISONS[op - EQUAL].apply(in.thread, a, b);
    }

    static boolean same(Object a, Object b) {
        return Operators.is(a, b);
    }

    static boolean contains(Interpreter in, Object container, Object item) {
        return Subscripts.contains(in.thread, container, item);
    }

    /** Returns {@code iter(value)}. */
    static Object iterator(Interpreter in, Object value) {
        if (value instanceof PyIterator || value instanceof PyGenerator) {
            return value;
        }
        if (value instanceof PyRange range) {
            return RangeIterator.unshared(range);
        }
        return Iteration.iterator(in.thread, value);
    }

    /** Returns {@code iter(value)}, or {@link Calls#PUSHED} where the program's code makes the iterator. */
    static Object startIterator(Interpreter in, Object value) {
        if (value instanceof PyInstance instance && instance.type().lookup("__iter__") instanceof PyFunction function) {
            return Calls.startFunction(in, function, new Object[] {value}, null);
        }
        return iterator(in, value);
    }

    /** Returns the items of what is given as {@code *value} to a callable. */
    static Object[] spread(Interpreter in, Object callable, Object value) {
        if (value instanceof PyList || value instanceof PyTuple) {
            return array(in, value);
        }
        if (!Iteration.isIterable(value)) {
            throw Errors.typeError(
                    "%s argument after * must be an iterable, not %s", named(in, callable), Types.nameOf(value));
        }
        return Iteration.toSized(in.thread, value);
    }

    /** Returns how errors name what is called. */
    static String named(Interpreter in, Object callable) {
        if (callable instanceof BoundMethod method) {
            return named(in, method.callable());
        }
        if (callable instanceof PyFunction function) {
            return Attributes.get(in.thread, function, "__module__") + "." + function.qualifiedName() + "()";
        }
        if (callable instanceof BuiltinFunction function) {
            String owner = function.signature().owner();
            String before = owner != null ? owner : function.module();
            return (before.equals("builtins") ? "" : before + ".") + function.name() + "()";
        }
        return callable instanceof PyType type
                ? (type.module().equals("builtins") ? "" : type.module() + ".") + type.qualifiedName() + "()"
                : Text.str(in.thread, callable);
    }

    /** Returns the items of an iterable. */
    static Object[] array(Interpreter in, Object iterable) {
        if (iterable instanceof PyTuple tuple) {
            return tuple.items();
        }
        if (iterable instanceof PyList list) {
            return list.toArray();
        }
        return Iteration.toArray(in.thread, iterable);
    }
}
