package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.type.NativeIterator;
import lockstep.engine.value.Cell;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;

/**
 * Executes the instructions of one thread's frames, from {@link Interpreter#top} on. Stateless. The loop holds nothing between instructions that is not in the frame: it reads the top frame again after every call,
 * return, yield and exception. What is rare or long is in {@link Cold}, so that the loop stays below the size from which on
 * the JVM would not compile it.
 */
final class Loop {
    private Loop() {}

    @SuppressWarnings({"StatementSwitchToExpressionSwitch", "NullAway"})
    static void run(Interpreter interpreter) {
        final CodeThread thread = interpreter.thread;
        final Memory memory = interpreter.memory;
        final Compilation compilation = interpreter.compilation;
        Frame f = interpreter.top;
        while (true) {
            final LinkedCode linked = f.code;
            final Object[] k = linked.constants;
            final Object[] r = f.registers;
            int pc = f.pc;
            int observed = 0;
            if (linked.entries != null) {
                pc = Compilation.enter(interpreter, f, pc);
                if (pc < 0) {
                    if (pc == Interpreter.LEAVE) {
                        return;
                    }
                    f = interpreter.top;
                    continue;
                }
            }
            final int[] code = linked.running;
            frame:
            while (true) {
                f.pc = pc;
                final int op = code[pc] - observed;
                observed = 0;
                switch (op) {
                    case MOVE: {
                        int w = code[pc + 2];
                        r[code[pc + 1]] = w >= 0 ? r[w] : k[~w];
                        pc += 3;
                        continue;
                    }
                    case CHECK_LOCAL:
                        if (r[code[pc + 1]] == null) {
                            break;
                        }
                        pc += 2;
                        continue;
                    case CLEAR:
                        r[code[pc + 1]] = null;
                        pc += 2;
                        continue;
                    case LOAD_GLOBAL: {
                        int w = code[pc + 2];
                        Object v = memory.load(linked.globals[w]);
                        if (v == null) {
                            v = linked.builtins[w];
                            if (v == null) {
                                break;
                            }
                        }
                        r[code[pc + 1]] = v;
                        pc += 3;
                        continue;
                    }
                    case STORE_GLOBAL: {
                        int w = code[pc + 2];
                        memory.store(linked.globals[code[pc + 1]], w >= 0 ? r[w] : k[~w]);
                        pc += 3;
                        continue;
                    }
                    case LOAD_CELL: {
                        Object v = memory.load((Cell) r[code[pc + 2]]);
                        if (v == null) {
                            break;
                        }
                        r[code[pc + 1]] = v;
                        pc += 3;
                        continue;
                    }
                    case STORE_CELL: {
                        int w = code[pc + 2];
                        memory.store((Cell) r[code[pc + 1]], w >= 0 ? r[w] : k[~w]);
                        pc += 3;
                        continue;
                    }
                    case LOAD_ATTRIBUTE: {
                        int w = code[pc + 2];
                        if ((w >= 0 ? r[w] : k[~w]) instanceof PyInstance instance
                                && linked.caches[pc] instanceof AttributeCache cache) {
                            Object v = cache.load(memory, instance);
                            if (v != null) {
                                r[code[pc + 1]] = v;
                                pc += 4;
                                continue;
                            }
                        }
                        break;
                    }
                    case STORE_ATTRIBUTE: {
                        int w = code[pc + 1];
                        if ((w >= 0 ? r[w] : k[~w]) instanceof PyInstance instance
                                && linked.caches[pc] instanceof AttributeCache cache) {
                            w = code[pc + 3];
                            if (cache.store(memory, instance, w >= 0 ? r[w] : k[~w])) {
                                pc += 4;
                                continue;
                            }
                        }
                        break;
                    }
                    case LOAD_ITEM: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object b = w >= 0 ? r[w] : k[~w];
                        if (a instanceof PyInstance) {
                            break;
                        }
                        r[code[pc + 1]] = memory.loadItem(thread, a, b);
                        pc += 4;
                        continue;
                    }
                    case STORE_ITEM: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        if (a instanceof PyInstance) {
                            break;
                        }
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        memory.storeItem(thread, a, b, w >= 0 ? r[w] : k[~w]);
                        pc += 4;
                        continue;
                    }
                    case ADD:
                    case IN_PLACE_ADD: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object v = Fast.add(a, w >= 0 ? r[w] : k[~w]);
                        if (v != null) {
                            r[code[pc + 1]] = v;
                            pc += 4;
                            continue;
                        }
                        break;
                    }
                    case SUBTRACT:
                    case IN_PLACE_SUBTRACT: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object v = Fast.subtract(a, w >= 0 ? r[w] : k[~w]);
                        if (v != null) {
                            r[code[pc + 1]] = v;
                            pc += 4;
                            continue;
                        }
                        break;
                    }
                    case MULTIPLY:
                    case IN_PLACE_MULTIPLY: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object v = Fast.multiply(a, w >= 0 ? r[w] : k[~w]);
                        if (v != null) {
                            r[code[pc + 1]] = v;
                            pc += 4;
                            continue;
                        }
                        break;
                    }
                    case MODULO:
                    case IN_PLACE_MODULO: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object v = Fast.modulo(a, w >= 0 ? r[w] : k[~w]);
                        if (v != null) {
                            r[code[pc + 1]] = v;
                            pc += 4;
                            continue;
                        }
                        break;
                    }
                    case FLOOR_DIVIDE:
                    case IN_PLACE_FLOOR_DIVIDE: {
                        int w = code[pc + 2];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 3];
                        Object v = Fast.floorDivide(a, w >= 0 ? r[w] : k[~w]);
                        if (v != null) {
                            r[code[pc + 1]] = v;
                            pc += 4;
                            continue;
                        }
                        break;
                    }
                    case JUMP:
                        pc = code[pc + 1];
                        continue;
                    case JUMP_BACK:
                        if (thread.pollWanted()) {
                            thread.poll();
                        }
                        pc = code[pc + 1];
                        if (++linked.heat > interpreter.hot) {
                            pc = compilation.turn(interpreter, f, pc);
                            if (pc < 0) {
                                if (pc == Interpreter.LEAVE) {
                                    return;
                                }
                                f = interpreter.top;
                                break frame;
                            }
                        }
                        continue;
                    case JUMP_IF_TRUE:
                    case JUMP_IF_FALSE: {
                        int w = code[pc + 1];
                        if ((w >= 0 ? r[w] : k[~w]) instanceof Boolean flag) {
                            pc = flag == (op == JUMP_IF_TRUE) ? code[pc + 2] : pc + 3;
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_EQUAL:
                    case JUMP_UNLESS_NOT_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        int answer = Fast.equal(a, w >= 0 ? r[w] : k[~w]);
                        if (answer >= 0) {
                            pc = (answer > 0) == (op == JUMP_UNLESS_EQUAL) ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_LESS:
                    case JUMP_UNLESS_LESS_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = op == JUMP_UNLESS_LESS ? Fast.less(a, b) : Fast.lessEqual(a, b);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_GREATER:
                    case JUMP_UNLESS_GREATER_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = op == JUMP_UNLESS_GREATER ? Fast.less(b, a) : Fast.lessEqual(b, a);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case FOR_ITERATOR:
                        if (r[code[pc + 2]] instanceof NativeIterator iterator) {
                            Object v = iterator.next(thread);
                            if (v == null) {
                                pc = code[pc + 3];
                            } else {
                                r[code[pc + 1]] = v;
                                pc += 4;
                            }
                            continue;
                        }
                        break;
                    case LIST_APPEND: {
                        int w = code[pc + 2];
                        ((PyList) r[code[pc + 1]]).append(w >= 0 ? r[w] : k[~w]);
                        pc += 3;
                        continue;
                    }
                    case CALL: {
                        int w = code[pc + 2];
                        Object callable = w >= 0 ? r[w] : k[~w];
                        f.destination = code[pc + 1];
                        w = pc + 4 + code[pc + 3];
                        f.next = w;
                        if (callable instanceof PyFunction function
                                && function.code() instanceof LinkedCode callee
                                && callee.plainArguments == code[pc + 3]) {
                            if (callee.direct != null && f.depth < HotCalls.DEEP) {
                                r[code[pc + 1]] = HotCalls.ofLoop(interpreter, f, function, callee, pc + 3, null);
                                pc = w;
                                continue;
                            }
                            f = Calls.pushPlain(interpreter, f, function, callee, pc + 3, null);
                            break frame;
                        }
                        Object v = Calls.start(interpreter, callable, CallOps.arguments(f, pc + 3, null), null);
                        if (v != Calls.PUSHED) {
                            r[code[pc + 1]] = v;
                            pc = w;
                            continue;
                        }
                        f = interpreter.top;
                        break frame;
                    }
                    case CALL_METHOD: {
                        int w = code[pc + 2];
                        Object object = w >= 0 ? r[w] : k[~w];
                        f.destination = code[pc + 1];
                        w = pc + 5 + code[pc + 4];
                        f.next = w;
                        Object cached = linked.caches[pc];
                        Object v;
                        if (cached instanceof AttributeCache cache
                                && object instanceof PyInstance instance
                                && cache.method() instanceof PyFunction function
                                && cache.fits(instance)
                                && function.code() instanceof LinkedCode callee
                                && callee.plainArguments == code[pc + 4] + 1) {
                            if (callee.direct != null && f.depth < HotCalls.DEEP) {
                                r[code[pc + 1]] = HotCalls.ofLoop(interpreter, f, function, callee, pc + 4, instance);
                                pc = w;
                                continue;
                            }
                            f = Calls.pushPlain(interpreter, f, function, callee, pc + 4, instance);
                            break frame;
                        } else if (cached instanceof MethodCache cache && cache.receiver() == object.getClass()) {
                            v = Calls.startBuiltin(
                                    interpreter, cache.method(), CallOps.arguments(f, pc + 4, object), null);
                        } else {
                            v = CallOps.startMethod(interpreter, f, pc, pc + 4, null);
                        }
                        if (v != Calls.PUSHED) {
                            r[code[pc + 1]] = v;
                            pc = w;
                            continue;
                        }
                        f = interpreter.top;
                        break frame;
                    }
                    case RETURN: {
                        if (!f.special) {
                            int w = code[pc + 1];
                            Object v = w >= 0 ? r[w] : k[~w];
                            f = f.back;
                            interpreter.top = f;
                            w = f.destination;
                            if (w >= 0) {
                                f.registers[w] = v;
                            }
                            f.pc = f.next;
                            break frame;
                        }
                        break;
                    }
                    default:
                        if (op >= Watched.MARK) {
                            if (interpreter.stopsAt(f, pc)) {
                                return;
                            }
                            observed = Watched.MARK;
                            continue;
                        }
                        if (op >= Tuning.OBSERVED) {
                            observed = Tuning.OBSERVED;
                            Compilation.note(f, pc, op);
                            continue;
                        }
                        break;
                }
                pc = Cold.execute(interpreter, f, op, pc);
                if (pc < 0) {
                    if (pc == Interpreter.LEAVE) {
                        return;
                    }
                    f = interpreter.top;
                    break;
                }
            }
        }
    }
}
