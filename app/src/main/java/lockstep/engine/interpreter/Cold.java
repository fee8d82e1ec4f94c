package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.Objects;
import lockstep.engine.type.AttributeStores;
import lockstep.engine.type.Attributes;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/**
 * The whole meaning of every instruction that the loop does not finish by itself. Each method does the instruction at the
 * frame's {@code pc} and returns where to go on, or {@link Interpreter#RELOAD}. Stateless.
 */
final class Cold {
    private Cold() {}

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        switch (op) {
            case CHECK_LOCAL:
                throw Names.unboundLocal(f, code[pc + 1]);
            case DELETE_LOCAL:
                if (f.registers[code[pc + 1]] == null) {
                    throw Names.unboundLocal(f, code[pc + 1]);
                }
                f.registers[code[pc + 1]] = null;
                return pc + 2;
            case MAKE_CELL:
                f.registers[code[pc + 1]] = new Cell(f.registers[code[pc + 1]]);
                return pc + 2;
            case LOAD_CELL:
                throw Names.emptyCell(f, code[pc + 2]);
            case DELETE_CELL:
                return Names.deleteCell(in, f, pc);
            case LOAD_CLASS_CELL:
            case LOAD_NAME:
            case LOAD_GLOBAL:
            case STORE_NAME:
            case DELETE_NAME:
            case DELETE_GLOBAL:
                return Names.execute(in, f, op, pc);
            case LOAD_ATTRIBUTE:
                return loadAttribute(in, f, pc);
            case STORE_ATTRIBUTE:
                return storeAttribute(in, f, pc);
            case DELETE_ATTRIBUTE:
                return drop(
                        in,
                        f,
                        AttributeStores.findDelete(in.thread, source(f, pc + 1), f.code.names[code[pc + 2]]),
                        pc + 3);
            case JUMP_IF_TRUE:
            case JUMP_IF_FALSE:
                return Operations.truth(in, source(f, pc + 1)) == (op == JUMP_IF_TRUE) ? code[pc + 2] : pc + 3;
            case JUMP_UNLESS_EQUAL:
            case JUMP_UNLESS_NOT_EQUAL:
            case JUMP_UNLESS_LESS:
            case JUMP_UNLESS_LESS_EQUAL:
            case JUMP_UNLESS_GREATER:
            case JUMP_UNLESS_GREATER_EQUAL: {
                Object answer =
                        Operations.compare(in, op - JUMP_UNLESS_EQUAL + EQUAL, source(f, pc + 1), source(f, pc + 2));
                return Operations.truth(in, answer) ? pc + 4 : code[pc + 3];
            }
            case POLL:
                if (in.thread.pollWanted()) {
                    in.thread.poll();
                }
                return pc + 1;
            case GET_ITERATOR:
                return iterator(in, f, pc);
            case FOR_ITERATOR:
                return forIterator(in, f, pc);
            case CHECK_METHOD:
                CallOps.checkMethod(in, f.code, pc, source(f, pc + 1));
                return pc + 3;
            case CALL_KEYWORDS:
                return CallOps.callKeywords(in, f, pc);
            case CALL_METHOD_KEYWORDS:
                return CallOps.callMethodKeywords(in, f, pc);
            case CALL_SPREAD:
                return CallOps.callSpread(in, f, pc);
            case RETURN:
                return leave(in, f, source(f, pc + 1));
            case YIELD:
                return Generators.yield(in, f, code[pc + 1], pc + 3, source(f, pc + 2));
            case YIELD_FROM:
                return Delegations.yield(in, f, pc);
            case SEND:
                return Delegations.send(in, f, pc);
            case GET_YIELD_FROM_ITERATOR:
                f.registers[code[pc + 1]] = Awaits.delegate(in, f, source(f, pc + 2));
                return pc + 3;
            case MAKE_FUNCTION:
            case BUILD_CLASS:
            case IMPORT:
            case IMPORT_FROM:
            case IMPORT_STAR:
                return Definitions.execute(in, f, op, pc);
            case RAISE:
            case RAISE_FROM:
            case RAISE_AGAIN:
            case RERAISE:
            case RAISE_ASSERTION:
            case ENTER_HANDLER:
            case LEAVE_HANDLER:
            case MATCH_EXCEPTION:
            case LOAD_ENTER:
            case LOAD_EXIT:
            case CALL_EXIT:
                return Handlers.execute(in, f, op, pc);
            case GET_AWAITABLE:
            case GET_ASYNC_ITERATOR:
            case GET_ASYNC_NEXT:
            case END_ASYNC_FOR:
            case LOAD_ASYNC_ENTER:
            case LOAD_ASYNC_EXIT:
                return Awaits.execute(in, f, op, pc);
            case INTRINSIC:
                return Intrinsics.execute(in, f, pc);
            case LOAD_ITEM:
            case STORE_ITEM:
            case DELETE_ITEM:
            case BUILD_SLICE:
            case UNPACK:
            case UNPACK_STAR:
            case BUILD_LIST:
            case BUILD_TUPLE:
            case BUILD_SET:
            case BUILD_DICT:
            case BUILD_STRING:
            case FORMAT_VALUE:
            case LIST_EXTEND:
            case SET_ADD:
            case SET_UPDATE:
            case DICT_PUT:
            case DICT_UPDATE:
            case DICT_MERGE_KEYWORDS:
            case LIST_TO_TUPLE:
                return Building.execute(in, f, op, pc);
            default:
                return operator(in, f, op, pc);
        }
    }

    private static int operator(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        Object a = source(f, pc + 2);
        if (op == NEGATE || op == POSITIVE || op == INVERT || op == NOT) {
            return store(in, f, Operations.unary(in, op, a), code[pc + 1], pc + 3);
        }
        Object b = source(f, pc + 3);
        Object value =
                switch (op) {
                    case IS -> a == b || Operations.same(a, b);
                    case IS_NOT -> a != b && !Operations.same(a, b);
                    case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Operations.compare(in, op, a, b);
                    case IN, NOT_IN -> Operations.contains(in, b, a) == (op == IN);
                    default -> Operations.binary(in, op, a, b);
                };
        return store(in, f, value, code[pc + 1], pc + 4);
    }

    /** Returns the value of a source operand. */
    static Object source(Frame f, int at) {
        int word = f.code.code[at];
        return word >= 0 ? f.registers[word] : f.code.constants[~word];
    }

    /** Stores a result, unless a frame was pushed that will give it. */
    static int store(Interpreter in, Frame f, Object value, int destination, int next) {
        if (value == Calls.PUSHED) {
            f.destination = destination;
            f.next = next;
            return Interpreter.RELOAD;
        }
        f.registers[destination] = value;
        return next;
    }

    /** Makes the call and drops its result. */
    static int drop(Interpreter in, Frame f, @Nullable Delegate call, int next) {
        if (call != null && Calls.start(in, call.callable(), call.arguments(), null) == Calls.PUSHED) {
            f.destination = -1;
            f.next = next;
            return Interpreter.RELOAD;
        }
        return next;
    }

    private static int loadAttribute(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Object object = source(f, pc + 2);
        String name = f.code.names[code[pc + 3]];
        Object value = Caching.load(in, f.code, pc, object, name);
        if (value == null) {
            value = Attributes.find(in.thread, object, name);
        }
        if (value == null) {
            throw lockstep.engine.type.AttributeErrors.missing(object, name);
        }
        if (value instanceof Delegate call) {
            value = Calls.start(in, call.callable(), call.arguments(), null);
        }
        return store(in, f, value, code[pc + 1], pc + 4);
    }

    private static int storeAttribute(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Object object = source(f, pc + 1);
        String name = f.code.names[code[pc + 2]];
        Object value = source(f, pc + 3);
        if (Caching.store(in, f.code, pc, object, name, value)) {
            return pc + 4;
        }
        return drop(in, f, AttributeStores.findSet(in.thread, object, name, value), pc + 4);
    }

    private static int iterator(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        return store(in, f, Operations.startIterator(in, source(f, pc + 2)), code[pc + 1], pc + 3);
    }

    private static int forIterator(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Object iterator = f.registers[code[pc + 2]];
        f.destination = code[pc + 1];
        f.next = pc + 4;
        f.exhausted = code[pc + 3];
        Object value;
        if (iterator instanceof PyGenerator generator) {
            value = Generators.nextInLoop(in, generator);
        } else if (iterator instanceof PyIterator plain) {
            value = plain.next(in.thread);
        } else {
            value = IteratorOps.next(in, f, iterator);
        }
        if (value == null) {
            return code[pc + 3];
        }
        return store(in, f, value, code[pc + 1], pc + 4);
    }

    /** Ends the frame with a result. */
    static int leave(Interpreter in, Frame f, Object value) {
        Frame back = f.back;
        in.top = back;
        if (f.generator != null) {
            f.generator.finish();
        }
        if (f.entry) {
            in.result = value;
            in.ended = true;
            return Interpreter.LEAVE;
        }
        Objects.requireNonNull(back);
        Object result = f.completion == null ? value : f.completion.complete(in, back, value);
        if (result != Calls.PUSHED) {
            Unwinding.deliver(back, result);
        }
        return Interpreter.RELOAD;
    }

    /** Raises an exception without a Java throw. */
    static int raise(Interpreter in, PyException exception, boolean recorded) {
        Unwinding.unwind(in, exception, recorded);
        return Interpreter.RELOAD;
    }
}
