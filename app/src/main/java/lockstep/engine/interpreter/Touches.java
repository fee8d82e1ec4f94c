package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.List;
import java.util.Set;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Typed;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction of a program touches that another thread could touch too: names, attributes, items, collections,
 * and whatever a builtin or a library function is given. Looking changes nothing. Stateless.
 */
public final class Touches {
    /** Hears of each thing. */
    public interface Listener {
        /**
         * Something is read or written.
         *
         * @param owner a {@link Cell}, an instance, a collection, or what else has a state
         * @param part the attribute or the key within it; null: all of it
         */
        void touched(Object owner, @Nullable Object part, boolean write);
    }

    private static final Op[] OPS = Op.values();

    /** Methods and functions that change nothing they are given. */
    private static final Set<String> READERS = Set.of(
            "get",
            "keys",
            "values",
            "items",
            "index",
            "count",
            "copy",
            "len",
            "sum",
            "min",
            "max",
            "sorted",
            "any",
            "all",
            "enumerate",
            "zip",
            "map",
            "filter",
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "str",
            "repr",
            "print",
            "isinstance",
            "id",
            "type",
            "hash",
            "iter",
            "reversed",
            "bool",
            "join",
            "union",
            "intersection",
            "difference",
            "issubset",
            "issuperset",
            "isdisjoint",
            "format",
            "locked",
            "__len__",
            "__contains__",
            "__getitem__",
            "__iter__",
            "__repr__",
            "__str__",
            "__bool__",
            "__eq__",
            "ascii",
            "getattr",
            "hasattr",
            "callable",
            "deque",
            "range",
            "array",
            "bytes",
            "bytearray",
            "abs",
            "round",
            "divmod",
            "pow");

    private Touches() {}

    /** Tells what the instruction at the position is about to touch. */
    public static void of(Frame f, int pc, Listener to) {
        LinkedCode linked = f.code;
        int[] code = linked.code;
        switch (code[pc]) {
            case LOAD_GLOBAL -> {
                if (linked.globals[code[pc + 2]].get() != null) {
                    to.touched(linked.globals[code[pc + 2]], null, false);
                }
            }
            case STORE_GLOBAL, DELETE_GLOBAL -> to.touched(linked.globals[code[pc + 1]], null, true);
            case LOAD_CELL, LOAD_CLASS_CELL -> cell(f.registers[code[pc + 2]], false, to);
            case STORE_CELL, DELETE_CELL -> cell(f.registers[code[pc + 1]], true, to);
            case LOAD_ATTRIBUTE -> attribute(Cold.source(f, pc + 2), linked.names[code[pc + 3]], false, to);
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE ->
                attribute(Cold.source(f, pc + 1), linked.names[code[pc + 2]], true, to);
            case LOAD_ITEM -> item(Cold.source(f, pc + 2), Cold.source(f, pc + 3), false, to);
            case STORE_ITEM, DELETE_ITEM -> item(Cold.source(f, pc + 1), Cold.source(f, pc + 2), true, to);
            case CALL -> call(Cold.source(f, pc + 2), CallOps.arguments(f, pc + 3, null), to);
            case CALL_KEYWORDS -> call(Cold.source(f, pc + 2), CallOps.arguments(f, pc + 4, null), to);
            case CALL_METHOD -> method(f, pc, pc + 4, to);
            case CALL_METHOD_KEYWORDS -> method(f, pc, pc + 5, to);
            case CALL_EXIT -> call(Cold.source(f, pc + 2), new Object[0], to);
            case FOR_ITERATOR -> iterator(f.registers[code[pc + 2]], to);
            default -> operands(f, pc, to);
        }
    }

    /**
     * Whether the instruction plainly loads or stores a name, an attribute or an item, so that two of them without an order
     * are a data race; calls and operators on collections are whole.
     */
    public static boolean isPlain(Frame f, int pc) {
        return switch (f.code.code[pc]) {
            case LOAD_GLOBAL,
                    STORE_GLOBAL,
                    DELETE_GLOBAL,
                    LOAD_CELL,
                    STORE_CELL,
                    DELETE_CELL,
                    LOAD_ATTRIBUTE,
                    STORE_ATTRIBUTE,
                    DELETE_ATTRIBUTE,
                    LOAD_ITEM,
                    STORE_ITEM,
                    DELETE_ITEM -> true;
            default -> false;
        };
    }

    /** Whether the instruction is a call. */
    public static boolean isCall(LinkedCode linked, int pc) {
        int op = linked.code[pc];
        return op >= CALL && op <= CALL_SPREAD || op == CALL_EXIT;
    }

    /** Returns {@code __enter__} or {@code __exit__} for a call that a {@code with} makes, else an empty text. */
    public static String enteredOrLeft(LinkedCode linked, int pc) {
        int[] code = linked.code;
        if (code[pc] == CALL_EXIT) {
            return "__exit__";
        }
        for (int at = 0; code[pc] == CALL && at < pc; at += OPS[code[at]].length(code, at)) {
            boolean same = code[at] == LOAD_ENTER || code[at] == LOAD_EXIT;
            if (same && code[at + 1] == code[pc + 2] && isLast(code, at, pc)) {
                return code[at] == LOAD_ENTER ? "__enter__" : "__exit__";
            }
        }
        return "";
    }

    /** Whether no other instruction between writes the same register. */
    private static boolean isLast(int[] code, int from, int to) {
        for (int at = from + OPS[code[from]].length(code, from); at < to; at += OPS[code[at]].length(code, at)) {
            List<Operand> operands = OPS[code[at]].operands();
            boolean writes = !operands.isEmpty() && operands.get(0) == Operand.DESTINATION;
            if (writes && code[at + 1] == code[from + 1]) {
                return false;
            }
        }
        return true;
    }

    private static void cell(@Nullable Object register, boolean write, Listener to) {
        if (register instanceof Cell cell) {
            to.touched(cell, null, write);
        }
    }

    private static void attribute(@Nullable Object object, String name, boolean write, Listener to) {
        if (object instanceof PyInstance instance) {
            Cell shared = write || instance.attribute(name) != null
                    ? null
                    : instance.type().lookupCell(name);
            if (shared == null) {
                to.touched(instance, name, write);
            } else if (isData(shared.get())) {
                to.touched(shared, null, false);
            }
        } else if (object instanceof PyType type) {
            Cell cell = write ? type.own(name) : type.lookupCell(name);
            to.touched(cell == null ? type : cell, cell == null ? name : null, write);
        } else if (object instanceof PyModule module) {
            to.touched(module.cell(name), null, write);
        }
    }

    /** Whether a class attribute is a value, not part of how the class works. */
    private static boolean isData(@Nullable Object value) {
        return !(value instanceof PyFunction || value instanceof BuiltinFunction || value instanceof PyType);
    }

    private static void item(@Nullable Object container, @Nullable Object key, boolean write, Listener to) {
        if (container == null || isFixed(container)) {
            return;
        }
        boolean named = container instanceof PyDict && (key instanceof String || key instanceof Long)
                || container instanceof PyList && key instanceof Long index && index >= 0;
        to.touched(container, named ? key : null, write);
    }

    private static void iterator(@Nullable Object iterator, Listener to) {
        if (iterator instanceof NativeIterator plain && plain.source() != null) {
            to.touched(plain.source(), null, false);
        } else if (iterator instanceof PySuspendable) {
            to.touched(iterator, null, true);
        }
    }

    /** The general case: an operator looks at the collections among its operands. */
    private static void operands(Frame f, int pc, Listener to) {
        Op op = OPS[f.code.code[pc]];
        boolean inPlace = op.ordinal() >= IN_PLACE_ADD && op.ordinal() <= IN_PLACE_MATRIX_MULTIPLY;
        List<Operand> operands = op.operands();
        boolean first = true;
        for (int i = 0; i < operands.size(); i++) {
            int at = pc + 1 + i;
            switch (operands.get(i)) {
                case SOURCE -> {
                    collection(Cold.source(f, at), inPlace && first, to);
                    first = false;
                }
                case SOURCES -> {
                    for (int j = 1; j <= f.code.code[at]; j++) {
                        collection(Cold.source(f, at + j), false, to);
                    }
                }
                default -> {
                    // names no value
                }
            }
        }
    }

    private static void collection(@Nullable Object value, boolean write, Listener to) {
        if (value instanceof PyList
                || value instanceof PyDict
                || value instanceof PySet
                || value instanceof PyByteArray) {
            to.touched(value, null, write);
        }
    }

    private static void method(Frame f, int pc, int at, Listener to) {
        Object object = Cold.source(f, pc + 2);
        String name = f.code.names[f.code.code[pc + 3]];
        Object[] arguments = CallOps.arguments(f, at, null);
        if (object instanceof PyInstance instance) {
            Object own = instance.attribute(name);
            Object callable = own != null ? own : instance.type().lookup(name);
            if (own == null && callable instanceof PyFunction function && isProgram(function)) {
                return;
            }
            if (own != null) {
                to.touched(instance, name, false);
                call(own, arguments, to);
            } else {
                to.touched(instance, null, !READERS.contains(name));
                given(arguments, name, to);
            }
        } else if (object instanceof PyModule module) {
            call(module.get(name), arguments, to);
        } else if (object instanceof PyType type) {
            call(type.lookup(name), arguments, to);
        } else if (object != null && !isFixed(object)) {
            boolean write = !READERS.contains(name);
            boolean keyed = object instanceof PyDict
                    && arguments.length > 0
                    && (arguments[0] instanceof String || arguments[0] instanceof Long)
                    && (name.equals("get") || name.equals("setdefault"));
            to.touched(object, keyed ? arguments[0] : null, write);
            given(arguments, name, to);
        }
    }

    private static void call(@Nullable Object callable, Object[] arguments, Listener to) {
        Object target = callable;
        while (target instanceof BoundMethod method) {
            if (method.callable() instanceof PyFunction function && isProgram(function)) {
                return;
            }
            String name = nameOf(method.callable());
            to.touched(method.self(), null, !READERS.contains(name));
            target = method.callable();
        }
        if (target instanceof PyFunction function && isProgram(function)) {
            return;
        }
        if (target instanceof PyInstance instance) {
            if (!(instance.type().lookup("__call__") instanceof PyFunction function && isProgram(function))) {
                to.touched(instance, null, true);
            }
            return;
        }
        boolean makes = target instanceof PyType;
        given(arguments, makes ? "tuple" : nameOf(target), to);
    }

    private static void given(Object[] arguments, String function, Listener to) {
        boolean write = !READERS.contains(function);
        for (Object argument : arguments) {
            if (argument instanceof PyList
                    || argument instanceof PyDict
                    || argument instanceof PySet
                    || argument instanceof PyByteArray
                    || (argument instanceof Typed
                            && !(argument instanceof PyInstance)
                            && !(argument instanceof PyType))) {
                to.touched(argument, null, write);
            } else if (argument instanceof PyTuple tuple && !write) {
                given(tuple.items(), function, to);
            }
        }
    }

    private static String nameOf(@Nullable Object callable) {
        if (callable instanceof BuiltinFunction function) {
            return function.name();
        }
        return callable instanceof PyFunction function
                ? function.code().object().name()
                : "";
    }

    private static boolean isProgram(PyFunction function) {
        return ((LinkedCode) function.code()).unit().ofProgram();
    }

    /** Whether nobody can change it. */
    private static boolean isFixed(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof PyTuple;
    }
}
