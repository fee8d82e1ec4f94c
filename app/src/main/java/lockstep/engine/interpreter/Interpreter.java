package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.Arrays;
import java.util.Map;
import lockstep.engine.type.Errors;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.value.BindFailure;
import lockstep.engine.value.Cell;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of one Python thread. Confined to that thread, but for {@link #currentLine}.
 *
 * <p>The loop holds nothing between instructions that is not in {@link #top}: it reads the frame again after every call,
 * return, yield and exception. What is rare or long is in {@link Cold}, so that the loop stays below the size from which on
 * the JVM would not compile it.
 */
public final class Interpreter implements CodeThread.Runner {
    /** From {@link Cold}: go on in {@link #top}. */
    static final int RELOAD = -1;

    /** From {@link Cold}: the loop ends with {@link #result}. */
    static final int LEAVE = -2;

    final Machine machine;
    final CodeThread thread;
    final Memory memory;
    final Compilation compilation;
    final int hot;
    /** The frame being run. */
    @Nullable
    Frame top;
    /** What the frame that a loop was entered for came to. */
    Object result = Singleton.NONE;
    /** Whether that frame came to its end; otherwise it is a generator's that yielded. */
    boolean ended;

    public Interpreter(Machine machine, CodeThread thread) {
        this.machine = machine;
        this.thread = thread;
        this.memory = machine.memory();
        this.compilation = machine.compilation();
        this.hot = compilation.hot;
        thread.runner(this);
    }

    /** Returns the innermost frame, or null when nothing runs. */
    public @Nullable Frame top() {
        return top;
    }

    /** Returns where the thread stands as its program's author sees it. Any thread may ask; may be stale. */
    public Standpoint standpoint() {
        return Standpoint.of(this);
    }

    /** Returns what the threads of a process share. */
    public Machine machine() {
        return machine;
    }

    @Override
    public int currentLine() {
        return standpoint().line();
    }

    @Override
    public boolean inProgram() {
        Frame frame = top;
        return frame != null && frame.code.unit().ofProgram();
    }

    @Override
    public Object call(Object callable, Object[] arguments) {
        return Calls.nested(this, callable, arguments, null);
    }

    @Override
    public Object call(Object callable, Object[] arguments, Map<String, Object> keywords) {
        return Calls.nested(this, callable, joined(arguments, keywords), names(keywords));
    }

    @Override
    public Object instantiate(PyType type, Object[] arguments, Map<String, Object> keywords) {
        Object value = Instances.makePlainly(this, type, joined(arguments, keywords), names(keywords));
        return value == Calls.PUSHED ? Calls.runPushed(this) : value;
    }

    @Override
    public Object makeClass(PyType metatype, Object[] arguments, Map<String, Object> keywords) {
        return Instances.ofType(this, metatype, joined(arguments, keywords), names(keywords));
    }

    private static Object[] joined(Object[] arguments, Map<String, Object> keywords) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + keywords.size());
        int place = arguments.length;
        for (Object value : keywords.values()) {
            all[place++] = value;
        }
        return all;
    }

    private static String @Nullable [] names(Map<String, Object> keywords) {
        return keywords.isEmpty() ? null : keywords.keySet().toArray(new String[0]);
    }

    @Override
    public Object resume(Resume resume) {
        Object value = Generators.resume(this, resume);
        return value == Calls.PUSHED ? Calls.runPushed(this) : value;
    }

    @Override
    public @Nullable Object next(PyGenerator generator) {
        return Generators.nextNested(this, generator);
    }

    @Override
    public Object @Nullable [] superArguments() {
        return Supers.arguments(top);
    }

    /** Runs a frame to its end and returns its result; {@code back} of the frame is the present one. */
    Object run(Frame frame) {
        frame.entry = true;
        frame.special = true;
        top = frame;
        Frame back = frame.back;
        while (true) {
            PyException exception;
            try {
                loop();
                break;
            } catch (PyError error) {
                if (!frame.entry) {
                    throw error;
                }
                exception = error.exception();
            } catch (BindFailure failure) {
                exception = Errors.typeError("%s", String.valueOf(failure.getMessage()))
                        .exception();
            } catch (StackOverflowError overflow) {
                exception = Errors.recursionError("maximum recursion depth exceeded")
                        .exception();
            }
            Unwinding.raise(this, exception);
        }
        Completion completion = frame.completion;
        return completion == null || !ended ? result : completion.complete(this, back, result);
    }

    @SuppressWarnings({"StatementSwitchToExpressionSwitch", "NullAway"})
    private void loop() {
        final CodeThread thread = this.thread;
        final Memory memory = this.memory;
        Frame f = top;
        while (true) {
            final LinkedCode linked = f.code;
            final Object[] k = linked.constants;
            final Object[] r = f.registers;
            int pc = f.pc;
            int observed = 0;
            if (linked.entries != null) {
                pc = Compilation.enter(this, f, pc);
                if (pc < 0) {
                    if (pc == LEAVE) {
                        return;
                    }
                    f = top;
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
                        if (r[code[pc + 1]] != null) {
                            pc += 2;
                            continue;
                        }
                        break;
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
                                && linked.caches[pc] instanceof AttributeCache cache
                                && cache.slot() >= 0
                                && cache.fits(instance)) {
                            Object v = memory.load(instance, cache.slot());
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
                                && linked.caches[pc] instanceof AttributeCache cache
                                && cache.fits(instance)) {
                            w = code[pc + 3];
                            Object v = w >= 0 ? r[w] : k[~w];
                            if (cache.after() == null) {
                                memory.store(instance, cache.slot(), v);
                                pc += 4;
                                continue;
                            } else if (instance.add(cache.shape(), cache.after(), v)) {
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
                        if (++linked.heat > hot) {
                            pc = compilation.turn(this, f, pc);
                            if (pc < 0) {
                                if (pc == LEAVE) {
                                    return;
                                }
                                f = top;
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
                    case JUMP_UNLESS_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.equal(a, b);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_NOT_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.equal(a, b);
                        if (answer >= 0) {
                            pc = answer == 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_LESS: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.less(a, b);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_LESS_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.lessEqual(a, b);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_GREATER: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.less(b, a);
                        if (answer >= 0) {
                            pc = answer > 0 ? pc + 4 : code[pc + 3];
                            continue;
                        }
                        break;
                    }
                    case JUMP_UNLESS_GREATER_EQUAL: {
                        int w = code[pc + 1];
                        Object a = w >= 0 ? r[w] : k[~w];
                        w = code[pc + 2];
                        Object b = w >= 0 ? r[w] : k[~w];
                        int answer = Fast.lessEqual(b, a);
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
                                r[code[pc + 1]] = HotCalls.ofLoop(this, f, function, callee, pc + 3, null);
                                pc = w;
                                continue;
                            }
                            f = Calls.pushPlain(this, f, function, callee, pc + 3, null);
                            break frame;
                        }
                        Object v = Calls.start(this, callable, CallOps.arguments(f, pc + 3, null), null);
                        if (v != Calls.PUSHED) {
                            r[code[pc + 1]] = v;
                            pc = w;
                            continue;
                        }
                        f = top;
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
                                r[code[pc + 1]] = HotCalls.ofLoop(this, f, function, callee, pc + 4, instance);
                                pc = w;
                                continue;
                            }
                            f = Calls.pushPlain(this, f, function, callee, pc + 4, instance);
                            break frame;
                        } else if (cached instanceof MethodCache cache && cache.receiver() == object.getClass()) {
                            v = Calls.startBuiltin(this, cache.method(), CallOps.arguments(f, pc + 4, object), null);
                        } else {
                            v = CallOps.startMethod(this, f, pc, pc + 4, null);
                        }
                        if (v != Calls.PUSHED) {
                            r[code[pc + 1]] = v;
                            pc = w;
                            continue;
                        }
                        f = top;
                        break frame;
                    }
                    case RETURN: {
                        if (!f.special) {
                            int w = code[pc + 1];
                            Object v = w >= 0 ? r[w] : k[~w];
                            f = f.back;
                            top = f;
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
                        if (op >= Tuning.OBSERVED) {
                            observed = Tuning.OBSERVED;
                            Compilation.note(f, pc, op);
                            continue;
                        }
                        break;
                }
                pc = Cold.execute(this, f, op, pc);
                if (pc < 0) {
                    if (pc == LEAVE) {
                        return;
                    }
                    f = top;
                    break;
                }
            }
        }
    }
}
