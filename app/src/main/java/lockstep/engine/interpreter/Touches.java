package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
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

    /** Stands for how far threads and futures have come, which their ends change with no instruction of the program. */
    public static final Object PROGRESS = new Object();

    private static final Op[] OPS = Op.values();

    private static final String DICT = "__dict__";

    /** Instructions that look at the type of a value at most, or only pass it on. */
    private static final Set<Op> BLIND = EnumSet.of(
            Op.LOAD_ENTER,
            Op.LOAD_EXIT,
            Op.LOAD_ASYNC_ENTER,
            Op.LOAD_ASYNC_EXIT,
            Op.MATCH_EXCEPTION,
            Op.RAISE,
            Op.RAISE_FROM,
            Op.RERAISE,
            Op.MAKE_FUNCTION,
            Op.BUILD_CLASS,
            Op.IMPORT_FROM,
            Op.IMPORT_STAR,
            Op.STORE_NAME,
            Op.BUILD_DICT,
            Op.DICT_PUT);

    /** Instructions that look at what is in a collection too. */
    private static final Set<Op> DEEP = EnumSet.of(
            Op.FORMAT_VALUE,
            Op.MODULO,
            Op.EQUAL,
            Op.NOT_EQUAL,
            Op.LESS,
            Op.LESS_EQUAL,
            Op.GREATER,
            Op.GREATER_EQUAL,
            Op.JUMP_UNLESS_EQUAL,
            Op.JUMP_UNLESS_NOT_EQUAL,
            Op.JUMP_UNLESS_LESS,
            Op.JUMP_UNLESS_LESS_EQUAL,
            Op.JUMP_UNLESS_GREATER,
            Op.JUMP_UNLESS_GREATER_EQUAL);

    private Touches() {}

    /** Tells what the instruction at the position is about to touch. */
    public static void of(Frame f, int pc, Listener to) {
        LinkedCode linked = f.code;
        int[] code = linked.code;
        switch (code[pc]) {
            case LOAD_GLOBAL -> to.touched(linked.globals[code[pc + 2]], null, false);
            case LOAD_NAME -> to.touched(linked.module().cell(linked.names[code[pc + 2]]), null, false);
            case STORE_GLOBAL, DELETE_GLOBAL -> to.touched(linked.globals[code[pc + 1]], null, true);
            case LOAD_CELL, LOAD_CLASS_CELL -> cell(f.registers[code[pc + 2]], false, to);
            case STORE_CELL, DELETE_CELL -> cell(f.registers[code[pc + 1]], true, to);
            case LOAD_ATTRIBUTE -> attribute(Cold.source(f, pc + 2), linked.names[code[pc + 3]], false, to);
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE ->
                attribute(Cold.source(f, pc + 1), linked.names[code[pc + 2]], true, to);
            case LOAD_ITEM -> item(Cold.source(f, pc + 2), Cold.source(f, pc + 3), false, to);
            case STORE_ITEM, DELETE_ITEM -> item(Cold.source(f, pc + 1), Cold.source(f, pc + 2), true, to);
            case CALL -> TouchedCalls.call(f, Cold.source(f, pc + 2), CallOps.arguments(f, pc + 3, null), to);
            case CALL_KEYWORDS -> TouchedCalls.call(f, Cold.source(f, pc + 2), CallOps.arguments(f, pc + 4, null), to);
            case CALL_METHOD -> TouchedCalls.method(f, pc, pc + 4, to);
            case CALL_METHOD_KEYWORDS -> TouchedCalls.method(f, pc, pc + 5, to);
            case CALL_SPREAD ->
                TouchedCalls.spread(f, Cold.source(f, pc + 2), Cold.source(f, pc + 3), Cold.source(f, pc + 4), to);
            case CALL_EXIT -> TouchedCalls.call(f, Cold.source(f, pc + 2), new Object[0], to);
            case IN, NOT_IN -> membership(f, pc, to);
            case FOR_ITERATOR -> iterator(f.registers[code[pc + 2]], to);
            case YIELD, RETURN -> working(f, to);
            default -> operands(f, pc, to);
        }
    }

    /** Who else asks a generator for its next item finds it at work. */
    private static void working(Frame f, Listener to) {
        if (f.generator instanceof PyGenerator generator) {
            to.touched(generator, null, true);
        }
    }

    /** Returns the class or function of which the instruction sets or deletes an attribute, or makes one; else null. */
    public static @Nullable Object changedDefinition(Frame f, int pc) {
        int op = f.code.code[pc];
        if (op == STORE_ATTRIBUTE || op == DELETE_ATTRIBUTE) {
            Object object = Cold.source(f, pc + 1);
            return object instanceof PyType || object instanceof PyFunction ? object : null;
        }
        return op == BUILD_CLASS ? f.code : null;
    }

    /** Returns the name of the attribute that an instruction sets or deletes. */
    public static String changedAttribute(Frame f, int pc) {
        return f.code.names[f.code.code[pc + 2]];
    }

    /** Returns the object of which an attribute is asked for where each thread has its own attributes, or null. */
    public static @Nullable Object ofEachThread(Frame f, int pc) {
        int op = f.code.code[pc];
        Object object =
                switch (op) {
                    case LOAD_ATTRIBUTE, CALL_METHOD, CALL_METHOD_KEYWORDS -> Cold.source(f, pc + 2);
                    case STORE_ATTRIBUTE, DELETE_ATTRIBUTE -> Cold.source(f, pc + 1);
                    default -> null;
                };
        return object instanceof PyInstance instance && TouchedValues.isOfEachThread(instance) ? object : null;
    }

    /** Whether the instruction calls something with spread arguments. */
    public static boolean isSpread(Frame f, int pc) {
        return f.code.code[pc] == CALL_SPREAD;
    }

    /** Returns the cell of the global name or class attribute that an instruction of the library uses, or null. */
    public static @Nullable Cell used(Frame f, int pc) {
        LinkedCode linked = f.code;
        int[] code = linked.code;
        return switch (code[pc]) {
            case LOAD_GLOBAL -> linked.globals[code[pc + 2]];
            case STORE_GLOBAL, DELETE_GLOBAL -> linked.globals[code[pc + 1]];
            case LOAD_ATTRIBUTE -> ofClass(Cold.source(f, pc + 2), linked.names[code[pc + 3]]);
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE -> ofClass(Cold.source(f, pc + 1), linked.names[code[pc + 2]]);
            default -> null;
        };
    }

    private static @Nullable Cell ofClass(@Nullable Object object, String name) {
        if (object instanceof PyType type) {
            return type.lookupCell(name);
        }
        return object instanceof PyInstance instance && instance.attribute(name) == null
                ? instance.type().lookupCell(name)
                : null;
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

    static void attribute(@Nullable Object object, String name, boolean write, Listener to) {
        if (object instanceof PyInstance instance) {
            instanceAttribute(instance, name, write, to);
        } else if (object instanceof PyType type) {
            typeAttribute(type, name, write, to);
        } else if (object instanceof PyModule module) {
            to.touched(module.cell(name), null, write);
        }
    }

    private static void instanceAttribute(PyInstance instance, String name, boolean write, Listener to) {
        if (TouchedValues.isOfEachThread(instance)) {
            return;
        }
        if (name.equals(DICT)) {
            to.touched(instance, null, write);
            return;
        }
        PyDict shared = instance.sharedDict();
        if (shared != null) {
            to.touched(shared, name, write);
            if (write) {
                return;
            }
        }
        Cell ofType = write || instance.attribute(name) != null
                ? null
                : instance.type().lookupCell(name);
        if (ofType == null || TouchedValues.isData(ofType.get())) {
            to.touched(instance, name, write);
        }
        if (ofType != null && TouchedValues.isData(ofType.get())) {
            typeAttribute(instance.type(), name, false, to);
        }
    }

    /** A class is asked for an attribute after those that it derives from have not been, up to the one that has it. */
    private static void typeAttribute(PyType type, String name, boolean write, Listener to) {
        if (write) {
            Cell own = type.own(name);
            to.touched(own == null ? type : own, own == null ? name : null, true);
            if (own != null) {
                to.touched(type, name, true);
            }
            return;
        }
        Cell found = type.lookupCell(name);
        if (found != null && !TouchedValues.isData(found.get())) {
            return;
        }
        for (PyType each : type.mro()) {
            if (each.isBuiltin()) {
                break;
            }
            if (found != null && each.own(name) == found) {
                to.touched(found, null, false);
                break;
            }
            to.touched(each, name, false);
        }
    }

    private static void item(@Nullable Object container, @Nullable Object key, boolean write, Listener to) {
        if (container == null || TouchedValues.isFixed(container)) {
            return;
        }
        if (container instanceof AttributeDict attributes) {
            if (key instanceof String name && (write || attributes.target() instanceof PyInstance)) {
                attribute(attributes.target(), name, write, to);
            }
        }
        boolean named = container instanceof PyDict && (key instanceof String || key instanceof Long)
                || container instanceof PyList && key instanceof Long index && index >= 0;
        boolean makes = container instanceof PyDerived derived && TouchedValues.makesMissing(derived);
        to.touched(container, named ? key : null, write || makes);
    }

    private static void iterator(@Nullable Object iterator, Listener to) {
        TouchedValues.look(iterator, true, to);
    }

    /** The general case: an operator looks at the collections among its operands. */
    private static void operands(Frame f, int pc, Listener to) {
        Op op = OPS[f.code.code[pc]];
        if (BLIND.contains(op)) {
            return;
        }
        boolean inPlace = op.ordinal() >= IN_PLACE_ADD && op.ordinal() <= IN_PLACE_MATRIX_MULTIPLY;
        boolean deep = DEEP.contains(op);
        List<Operand> operands = op.operands();
        boolean first = true;
        for (int i = 0; i < operands.size(); i++) {
            int at = pc + 1 + i;
            switch (operands.get(i)) {
                case SOURCE -> {
                    operand(Cold.source(f, at), inPlace && first, deep, to);
                    first = false;
                }
                case SOURCES -> {
                    for (int j = 1; j <= f.code.code[at]; j++) {
                        operand(Cold.source(f, at + j), false, deep, to);
                    }
                }
                default -> {
                    // names no value
                }
            }
        }
    }

    private static void operand(@Nullable Object value, boolean write, boolean deep, Listener to) {
        if (value == null || TouchedValues.isScalar(value)) {
            return;
        }
        if (deep) {
            TouchedValues.lookDeep(value, to);
        }
        if (write || !deep) {
            TouchedValues.lookAtContainer(value, write, to);
        }
    }

    /** {@code key in container}. */
    private static void membership(Frame f, int pc, Listener to) {
        Object key = Cold.source(f, pc + 2);
        Object container = Cold.source(f, pc + 3);
        if (container instanceof PyDict && (key instanceof String || key instanceof Long)) {
            item(container, key, false, to);
        } else {
            operand(key, false, true, to);
            operand(container, false, true, to);
        }
    }
}
