package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.engine.interpreter.Tuning;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Takes registers from a frame: numbers into long and double locals, if they are what was seen. */
final class Entry implements Start {
    private final Body body;
    private final int position;
    private final State forms;
    private final Label refused = new Label();

    Entry(Body body, int position, int[] kinds) {
        this.body = body;
        this.position = position;
        this.forms = new State(kinds.length);
        long[] live = body.flow.live(position);
        for (int i = 0; i < kinds.length; i++) {
            if (Flow.has(live, i)) {
                Kind kind = body.seen.cautious() ? Kind.REFERENCE : form(kinds[i]);
                forms.set(i, kind);
                forms.boxed[i] = kind != Kind.REFERENCE && kind != Kind.RANGE;
            }
        }
    }

    private static Kind form(int kind) {
        return switch (kind) {
            case Tuning.LONG -> Kind.LONG;
            case Tuning.DOUBLE -> Kind.DOUBLE;
            case Tuning.BOOL -> Kind.BOOL;
            case Tuning.RANGE_ITERATOR -> Kind.RANGE;
            default -> Kind.REFERENCE;
        };
    }

    @Override
    public State forms() {
        return forms;
    }

    @Override
    public void write(MethodVisitor mv) {
        for (int i = 0; i < forms.kinds.length; i++) {
            if (forms.kinds[i] != Kind.NONE) {
                take(mv, i, forms.kinds[i]);
            }
        }
    }

    private void take(MethodVisitor mv, int register, Kind kind) {
        mv.visitVarInsn(ALOAD, FrameShell.REGISTERS_SLOT);
        body.push(register);
        mv.visitInsn(AALOAD);
        int reference = body.slots.of(register, Kind.REFERENCE);
        mv.visitVarInsn(ASTORE, reference);
        if (kind == Kind.REFERENCE) {
            return;
        }
        Unboxing.check(mv, reference, kind, refused);
        Unboxing.unbox(mv, reference, body.slots.of(register, kind), kind);
        if (kind == Kind.RANGE) {
            mv.visitVarInsn(ALOAD, reference);
            mv.visitTypeInsn(CHECKCAST, Names.ITERATOR_CLASS);
            mv.visitMethodInsn(INVOKEVIRTUAL, Names.ITERATOR_CLASS, "unshared", "()Z", false);
            mv.visitJumpInsn(IFEQ, refused);
        }
    }

    @Override
    public void writeStubs(MethodVisitor mv) {
        mv.visitLabel(refused);
        mv.visitLdcInsn(position + Body.FAILED);
        mv.visitInsn(IRETURN);
    }
}
