package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/** Takes parameters and captured cells, and writes the methods that callers use. */
final class BareEntry implements Start {
    private static final int MOST_NAMED = 4;

    private final Body body;
    private final String owner;
    private final int parameters;
    private final State forms;

    BareEntry(Body body, String owner, int parameters) {
        this.body = body;
        this.owner = owner;
        this.parameters = parameters;
        int registers = body.linked.object().registerCount();
        this.forms = new State(registers);
        long[] live = body.flow.live(0);
        for (int i = 0; i < registers; i++) {
            if (i < parameters) {
                body.slots.place(i, BareShell.FIRST_PARAMETER + i);
            }
            if (Flow.has(live, i)) {
                forms.set(i, Kind.REFERENCE);
            }
        }
    }

    @Override
    public State forms() {
        return forms;
    }

    @Override
    public void write(MethodVisitor mv) {
        mv.visitVarInsn(ALOAD, 0);
        mv.visitVarInsn(ILOAD, BareShell.DEPTH_SLOT);
        body.call(Names.CALLS, "enter", "(" + Names.INTERPRETER + "I)V");
        int firstFree = body.linked.object().firstFreeRegister();
        int free = body.linked.object().freeNames().size();
        for (int i = parameters; i < forms.kinds.length; i++) {
            if (forms.kinds[i] == Kind.NONE) {
                continue;
            }
            if (i >= firstFree && i < firstFree + free) {
                mv.visitVarInsn(ALOAD, BareShell.FUNCTION_SLOT);
                body.invoke(Names.FUNCTION_CLASS, "closure", "()[L" + Names.CELL_CLASS + ";");
                body.push(i - firstFree);
                mv.visitInsn(AALOAD);
            } else {
                mv.visitInsn(ACONST_NULL);
            }
            mv.visitVarInsn(ASTORE, body.slots.of(i, Kind.REFERENCE));
        }
        mv.visitVarInsn(ILOAD, BareShell.DEPTH_SLOT);
        mv.visitIntInsn(SIPUSH, Translator.DEEP);
        body.state = forms.copy();
        body.pc = 0;
        mv.visitJumpInsn(IF_ICMPGE, body.deepExit());
    }

    @Override
    public void writeStubs(MethodVisitor mv) {}

    /** Writes {@code call} and, where there are few parameters, the method for their number. */
    void writeCalls(ClassVisitor cv) {
        String common = "(" + Names.INTERPRETER + Names.THREAD + "I" + Names.FUNCTION;
        MethodVisitor mv = cv.visitMethod(0, "call", common + Names.OBJECTS + ")" + Names.OBJECT, null, null);
        pushCommon(mv);
        for (int i = 0; i < parameters; i++) {
            mv.visitVarInsn(ALOAD, 5);
            mv.visitLdcInsn(i);
            mv.visitInsn(AALOAD);
        }
        finish(mv);
        if (parameters <= MOST_NAMED) {
            String descriptor = common + Names.OBJECT.repeat(parameters) + ")" + Names.OBJECT;
            MethodVisitor named = cv.visitMethod(0, "call" + parameters, descriptor, null, null);
            pushCommon(named);
            for (int i = 0; i < parameters; i++) {
                named.visitVarInsn(ALOAD, 5 + i);
            }
            finish(named);
        }
    }

    private static void pushCommon(MethodVisitor mv) {
        mv.visitCode();
        mv.visitVarInsn(ALOAD, 1);
        mv.visitVarInsn(ALOAD, 2);
        mv.visitVarInsn(ILOAD, 3);
        mv.visitVarInsn(ALOAD, 4);
    }

    private void finish(MethodVisitor mv) {
        mv.visitMethodInsn(INVOKESTATIC, owner, "body", BareShell.descriptor(parameters), false);
        mv.visitInsn(ARETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }
}
