package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Where compiled code lets the scheduler look in. While the thread counts its polls they are counted in a local and told in
 * strides that double up to a bound: a count in memory makes each turn of a loop wait for the store of the last.
 */
final class Polling {
    private final int stride;
    private final int left;

    Polling(Slots slots) {
        stride = slots.fresh(1);
        left = slots.fresh(1);
    }

    /** To be written at the start of the method. */
    void begin(MethodVisitor mv) {
        mv.visitInsn(ICONST_1);
        mv.visitVarInsn(ISTORE, stride);
        mv.visitInsn(ICONST_1);
        mv.visitVarInsn(ISTORE, left);
    }

    /** Writes a place to poll. */
    void poll(Body b) {
        Label done = new Label();
        Label tell = new Label();
        b.pushThread();
        b.invoke(Names.THREAD_CLASS, "pollAsked", "()Z");
        b.mv.visitJumpInsn(IFEQ, done);
        b.mv.visitIincInsn(left, -1);
        b.mv.visitVarInsn(ILOAD, left);
        b.mv.visitJumpInsn(IFLE, tell);
        b.pushThread();
        b.invoke(Names.THREAD_CLASS, "pollsCounted", "()Z");
        b.mv.visitJumpInsn(IFNE, done);
        b.mv.visitLabel(tell);
        b.pushThread();
        b.mv.visitVarInsn(ILOAD, stride);
        b.mv.visitVarInsn(ILOAD, left);
        b.invoke(Names.THREAD_CLASS, "tellPolls", "(II)I");
        b.mv.visitInsn(DUP);
        b.mv.visitVarInsn(ISTORE, stride);
        b.mv.visitVarInsn(ISTORE, left);
        b.mv.visitLabel(done);
    }
}
