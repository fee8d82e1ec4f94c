package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lockstep.engine.interpreter.CodeMaker;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.Tuning;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Compiles register code by what was seen of it. Thread-safe. */
public final class HotCode implements CodeMaker {
    /** The JVM compiles no method of more bytes than this. */
    private static final int MOST_BYTES = 7900;

    private static final int MOST_WORDS = 6000;

    /** What looks into the registers of its caller. */
    private static final Set<String> LOOKING = Set.of("locals", "vars", "dir", "super", "eval", "exec");

    /** Computes frames without loading classes: what differs is an object. */
    private static final class Writer extends ClassWriter {
        Writer() {
            super(COMPUTE_FRAMES | COMPUTE_MAXS);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            return Names.OBJECT_CLASS;
        }
    }

    @Override
    public @Nullable Made from(Tuning tuning, int position, int[] kinds) {
        if (refuses(tuning.code())) {
            return null;
        }
        Tuning seen = tuning.snapshot();
        return smaller(detours -> frameCode(seen, position, kinds, detours));
    }

    @Override
    public @Nullable Made whole(Tuning tuning) {
        LinkedCode code = tuning.code();
        if (refuses(code)
                || code.plainArguments() < 0
                || !code.object().exceptionRegions().isEmpty()) {
            return null;
        }
        Tuning seen = tuning.snapshot();
        return smaller(detours -> bareCode(seen, detours));
    }

    /** Makes code with detours, or else without, or else none, where it gets too large. */
    private static @Nullable Made smaller(Function<Boolean, Made> writing) {
        try {
            return writing.apply(true);
        } catch (TooLarge withDetours) {
            try {
                return writing.apply(false);
            } catch (TooLarge without) {
                return null;
            }
        }
    }

    private static boolean refuses(LinkedCode linked) {
        int[] code = linked.object().code();
        if (code.length > MOST_WORDS) {
            return true;
        }
        Op[] ops = Op.values();
        for (int pc = 0; pc < code.length; pc += ops[code[pc]].length(code, pc)) {
            if (ops[code[pc]] == Op.LOAD_GLOBAL && LOOKING.contains(linked.globalName(code[pc + 2]))) {
                return true;
            }
        }
        return false;
    }

    private static Made frameCode(Tuning seen, int position, int[] kinds, boolean detours) {
        String name = Names.PACKAGE + "Running$" + seen.code().object().index();
        Writer cw = start(name, Names.PACKAGE + "Compiled");
        Constants constants = new Constants(name);
        FrameShell shell = new FrameShell(new Restorers(cw, name));
        Flow flow = new Flow(seen.code());
        Body body = new Body(seen, flow, constants, shell, FrameShell.FIRST_SLOT, detours);
        Entry entry = new Entry(body, position, kinds);
        Translator translator = new Translator(body);
        body.analyse(position, entry.forms(), translator);
        MethodVisitor mv = cw.visitMethod(0, "run", FrameShell.DESCRIPTOR, null, null);
        write(body, mv, position, entry, translator, handler -> {
            handler.visitVarInsn(ALOAD, FrameShell.FRAME_SLOT);
            handler.visitVarInsn(ILOAD, body.pcSlot);
            handler.visitFieldInsn(PUTFIELD, Names.FRAME_CLASS, "pc", "I");
            handler.visitVarInsn(ALOAD, body.scratch);
            handler.visitTypeInsn(CHECKCAST, "java/lang/Throwable");
            handler.visitInsn(ATHROW);
        });
        return finish(cw, constants);
    }

    private static Made bareCode(Tuning seen, boolean detours) {
        LinkedCode linked = seen.code();
        CodeObject code = linked.object();
        int parameters = linked.plainArguments();
        String name = Names.PACKAGE + "Function$" + code.index();
        Writer cw = start(name, Names.PACKAGE + "Direct");
        Constants constants = new Constants(name);
        BareShell shell = new BareShell(new Restorers(cw, name), code.registerCount());
        Flow flow = new Flow(linked);
        Body body = new Body(seen, flow, constants, shell, BareShell.FIRST_PARAMETER + parameters, detours);
        BareEntry entry = new BareEntry(body, name, parameters);
        Translator translator = new Translator(body);
        translator.self(name);
        body.analyse(0, entry.forms(), translator);
        MethodVisitor mv = cw.visitMethod(ACC_STATIC, "body", BareShell.descriptor(parameters), null, null);
        write(body, mv, 0, entry, translator, handler -> {
            handler.visitVarInsn(ALOAD, body.scratch);
            handler.visitTypeInsn(CHECKCAST, "java/lang/Throwable");
            body.pushLinked();
            handler.visitVarInsn(ILOAD, body.pcSlot);
            body.call(Names.EXITS, "passed", "(Ljava/lang/Throwable;" + Names.LINKED + "I)Ljava/lang/Throwable;");
            handler.visitInsn(ATHROW);
        });
        entry.writeCalls(cw);
        return finish(cw, constants);
    }

    private static Writer start(String name, String parent) {
        Writer cw = new Writer();
        cw.visit(V17, ACC_FINAL | ACC_SUPER, name, null, parent, null);
        MethodVisitor mv = cw.visitMethod(0, "<init>", "()V", null, null);
        mv.visitCode();
        mv.visitVarInsn(ALOAD, 0);
        mv.visitMethodInsn(INVOKESPECIAL, parent, "<init>", "()V", false);
        mv.visitInsn(RETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        return cw;
    }

    private static void write(
            Body body,
            MethodVisitor mv,
            int position,
            Start start,
            Translator translator,
            Consumer<MethodVisitor> onException) {
        mv.visitCode();
        Label begin = new Label();
        Label end = new Label();
        Label handler = new Label();
        Label last = new Label();
        body.mv = mv;
        body.push(position);
        mv.visitVarInsn(ISTORE, body.pcSlot);
        body.polling.begin(mv);
        start.write(mv);
        mv.visitLabel(begin);
        body.emit(mv, position, start.forms(), translator);
        mv.visitLabel(end);
        body.emitStubs();
        start.writeStubs(mv);
        mv.visitLabel(handler);
        mv.visitVarInsn(ASTORE, body.scratch);
        onException.accept(mv);
        mv.visitTryCatchBlock(begin, end, handler, "java/lang/Throwable");
        mv.visitLabel(last);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        if (last.getOffset() > MOST_BYTES) {
            throw new TooLarge();
        }
    }

    private static Made finish(Writer cw, Constants constants) {
        constants.write(cw);
        cw.visitEnd();
        return new Made(cw.toByteArray(), constants.objects());
    }
}
