package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.engine.interpreter.AttributeCache;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.MethodCache;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.python.code.Op;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** Calls: of the function that was always called there as directly as can be, of all else by the interpreter's helpers. */
final class Calling {
    private static final int MOST_NAMED = 4;
    private static final String DEPTH_AND_PLACE = "I" + Names.LINKED + "I";

    private final Body b;
    private @Nullable String self;

    Calling(Body body) {
        this.b = body;
    }

    void self(String owner) {
        self = owner;
    }

    boolean translates(Op op) {
        switch (op) {
            case CALL -> call();
            case CALL_METHOD -> callMethod();
            case CHECK_METHOD -> checkMethod();
            case CALL_KEYWORDS -> callKeywords();
            case CALL_METHOD_KEYWORDS -> callAnyMethod(b.pc + 5, b.code[b.pc + 4]);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void call() {
        int callee = b.code[b.pc + 2];
        int at = b.pc + 3;
        if (callee >= 0
                && b.seen.callee(b.pc) instanceof LinkedCode code
                && code.plainArguments() == b.code[at]
                && !code.object().generator()
                && !code.object().coroutine()) {
            box(at);
            b.pushObject(callee);
            b.mv.visitTypeInsn(INSTANCEOF, Names.FUNCTION_CLASS);
            b.mv.visitJumpInsn(IFEQ, b.exit(true));
            b.pushObject(callee);
            pushFunctionCode();
            b.constants.push(b.mv, code, Names.LINKED);
            b.mv.visitJumpInsn(IF_ACMPNE, b.exit(true));
            b.pushObject(callee);
            b.mv.visitTypeInsn(CHECKCAST, Names.FUNCTION_CLASS);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            python(code, at, Integer.MIN_VALUE);
            return;
        }
        any(callee, at);
    }

    private void pushFunctionCode() {
        b.mv.visitTypeInsn(CHECKCAST, Names.FUNCTION_CLASS);
        b.invoke(Names.FUNCTION_CLASS, "code", "()" + Names.CODE);
    }

    /** Has all arguments ready as objects, so that no code between is skipped by a jump. */
    private void box(int at) {
        for (int i = 1; i <= b.code[at]; i++) {
            b.pushObject(b.code[at + i]);
            b.mv.visitInsn(POP);
        }
    }

    /** Calls the function in the scratch local. @param receiver goes before the arguments, if it is a register */
    private void python(LinkedCode callee, int at, int receiver) {
        boolean method = receiver != Integer.MIN_VALUE;
        int count = b.code[at] + (method ? 1 : 0);
        setPlace();
        Label start = b.mayRaise();
        b.pushInterpreter();
        if (self != null && callee == b.linked) {
            b.pushThread();
            b.shell.pushDepth(b);
            b.mv.visitInsn(ICONST_1);
            b.mv.visitInsn(IADD);
            pushFunction();
            pushArguments(at, receiver, method);
            b.mv.visitMethodInsn(INVOKESTATIC, self, "body", BareShell.descriptor(count), false);
        } else {
            b.shell.pushDepth(b);
            pushFunction();
            b.constants.push(b.mv, callee, Names.LINKED);
            String common = "(" + Names.INTERPRETER + "I" + Names.FUNCTION + Names.LINKED;
            if (count <= MOST_NAMED) {
                pushArguments(at, receiver, method);
                b.call(Names.CALLS, "python" + count, common + Names.OBJECT.repeat(count) + ")" + Names.OBJECT);
            } else {
                array(at, receiver, method);
                b.call(Names.CALLS, "python", common + Names.OBJECTS + ")" + Names.OBJECT);
            }
        }
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void pushFunction() {
        b.mv.visitVarInsn(ALOAD, b.scratch);
        b.mv.visitTypeInsn(CHECKCAST, Names.FUNCTION_CLASS);
    }

    private void pushArguments(int at, int receiver, boolean method) {
        if (method) {
            b.pushObject(receiver);
        }
        for (int i = 1; i <= b.code[at]; i++) {
            b.pushObject(b.code[at + i]);
        }
    }

    private void array(int at, int receiver, boolean method) {
        int first = method ? 1 : 0;
        b.push(b.code[at] + first);
        b.mv.visitTypeInsn(ANEWARRAY, Names.OBJECT_CLASS);
        if (method) {
            b.mv.visitInsn(DUP);
            b.push(0);
            b.pushObject(receiver);
            b.mv.visitInsn(AASTORE);
        }
        for (int i = 1; i <= b.code[at]; i++) {
            b.mv.visitInsn(DUP);
            b.push(first + i - 1);
            b.pushObject(b.code[at + i]);
            b.mv.visitInsn(AASTORE);
        }
    }

    /** Has the frame tell where it is, before something that may look at it. */
    private void setPlace() {
        if (b.shell.framed()) {
            b.mv.visitVarInsn(ALOAD, FrameShell.FRAME_SLOT);
            b.push(b.pc);
            b.mv.visitFieldInsn(PUTFIELD, Names.FRAME_CLASS, "pc", "I");
        }
    }

    /** Pushes what a call takes first: the interpreter and, without a frame, the place of the call. @return their types */
    private String pushCaller() {
        setPlace();
        b.pushInterpreter();
        if (b.shell.framed()) {
            return "(" + Names.INTERPRETER;
        }
        b.shell.pushDepth(b);
        b.pushLinked();
        b.push(b.pc);
        return "(" + Names.INTERPRETER + DEPTH_AND_PLACE;
    }

    /** Like {@link #pushCaller}, and the place of the call where there is a frame, too. @return their types */
    private String pushCallerAndPlace() {
        String caller = pushCaller();
        if (!b.shell.framed()) {
            return caller;
        }
        b.pushLinked();
        b.push(b.pc);
        return caller + Names.LINKED + "I";
    }

    private void any(int callee, int at) {
        Label start = b.mayRaise();
        String caller = pushCaller();
        b.pushObject(callee);
        if (b.code[at] == 1) {
            b.pushUnsettled(b.code[at + 1]);
            b.call(Names.CALLS, "one", caller + Names.OBJECT + Names.OBJECT + ")" + Names.OBJECT);
        } else {
            b.pushArray(at);
            b.call(Names.CALLS, "any", caller + Names.OBJECT + Names.OBJECTS + ")" + Names.OBJECT);
        }
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void callKeywords() {
        Label start = b.mayRaise();
        String caller = pushCaller();
        if (b.shell.framed()) {
            b.pushLinked();
            caller += Names.LINKED;
        }
        b.push(b.code[b.pc + 3]);
        b.pushObject(b.code[b.pc + 2]);
        b.pushArray(b.pc + 4);
        b.call(Names.CALLS, "keywords", caller + "I" + Names.OBJECT + Names.OBJECTS + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void callAnyMethod(int at, int constant) {
        Label start = b.mayRaise();
        String caller = pushCallerAndPlace();
        b.push(constant);
        b.pushObject(b.code[b.pc + 2]);
        b.pushArray(at);
        b.call(Names.CALLS, "method", caller + "I" + Names.OBJECT + Names.OBJECTS + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    /** What was there on this class of values, or this shape of instances, is there again. */
    private void checkMethod() {
        int object = b.code[b.pc + 1];
        Object cached = b.seen.cache(b.pc);
        Label done = new Label();
        if (cached instanceof MethodCache cache) {
            b.pushObject(object);
            b.invoke(Names.OBJECT_CLASS, "getClass", "()Ljava/lang/Class;");
            b.constants.push(b.mv, cache.receiver(), "Ljava/lang/Class;");
            b.mv.visitJumpInsn(IF_ACMPEQ, done);
        } else if (cached instanceof AttributeCache cache) {
            b.pushObject(object);
            b.constants.push(b.mv, cache, Names.CACHE);
            b.call(Names.VALUES, "fits", "(" + Names.OBJECT + Names.CACHE + ")Z");
            b.mv.visitJumpInsn(IFNE, done);
        }
        Label start = b.mayRaise();
        String caller = pushCallerAndPlace();
        b.pushObject(object);
        b.call(Names.CALLS, "check", caller + Names.OBJECT + ")V");
        b.raisedTo(start);
        b.mv.visitLabel(done);
    }

    private void callMethod() {
        int object = b.code[b.pc + 2];
        int at = b.pc + 4;
        Object cached = b.seen.cache(b.pc);
        if (object >= 0
                && cached instanceof AttributeCache cache
                && cache.method() instanceof PyFunction function
                && function.code() instanceof LinkedCode code
                && code.plainArguments() == b.code[at] + 1) {
            box(at);
            b.pushObject(object);
            b.constants.push(b.mv, cache, Names.CACHE);
            b.call(Names.VALUES, "fits", "(" + Names.OBJECT + Names.CACHE + ")Z");
            Label other = new Label();
            Label done = new Label();
            b.mv.visitJumpInsn(IFEQ, other);
            b.constants.push(b.mv, function, Names.FUNCTION);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            python(code, at, object);
            b.mv.visitJumpInsn(GOTO, done);
            b.mv.visitLabel(other);
            callAnyMethod(at, -1);
            b.mv.visitLabel(done);
            return;
        }
        if (object >= 0
                && cached instanceof MethodCache cache
                && !PyInstance.class.isAssignableFrom(cache.receiver())) {
            builtin(cache, object, at);
            return;
        }
        callAnyMethod(at, -1);
    }

    private void builtin(MethodCache cache, int object, int at) {
        box(at);
        b.pushObject(object);
        b.invoke(Names.OBJECT_CLASS, "getClass", "()Ljava/lang/Class;");
        b.constants.push(b.mv, cache.receiver(), "Ljava/lang/Class;");
        b.mv.visitJumpInsn(IF_ACMPNE, b.exit(true));
        if (cache.method().name().equals("append")
                && b.code[at] == 1
                && lockstep.engine.value.PyList.class.isAssignableFrom(cache.receiver())) {
            append(object, at);
            return;
        }
        setPlace();
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.constants.push(b.mv, cache.method(), Names.METHOD);
        array(at, object, true);
        b.call(Names.CALLS, "builtin", "(" + Names.INTERPRETER + Names.METHOD + Names.OBJECTS + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void append(int object, int at) {
        b.pushObject(object);
        b.pushObject(b.code[at + 1]);
        b.call(Names.VALUES, "append", "(" + Names.OBJECT + Names.OBJECT + ")V");
        b.constants.push(b.mv, lockstep.python.code.Singleton.NONE, Names.OBJECT);
        b.storeReference(b.code[b.pc + 1]);
        b.poll(b.flow.next(b.pc));
    }
}
