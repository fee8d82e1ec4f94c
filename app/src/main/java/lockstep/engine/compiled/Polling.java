package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Where compiled code lets the scheduler look in. Places to poll are counted in a local, and told when a poll is taken or the
 * method is left: a count in memory makes each turn of a loop wait for the store of the last.
 */
final class Polling {
    private final int passed;
    private final boolean any;

    /** @param any whether the method has places to poll of its own */
    Polling(Slots slots, boolean any) {
        this.passed = slots.fresh(1);
        this.any = any;
    }

    /** To be written at the start of the method. */
    void begin(MethodVisitor mv) {
        mv.visitInsn(ICONST_0);
        mv.visitVarInsn(ISTORE, passed);
    }

    /** Writes a place to poll. */
    void poll(Body b) {
        Label asked = new Label();
        Label done = new Label();
        ask(b, asked);
        b.mv.visitJumpInsn(GOTO, done);
        b.mv.visitLabel(asked);
        take(b);
        b.mv.visitLabel(done);
    }

    /** Writes a place to poll that goes on elsewhere, to {@link #take} the poll, if the thread is asked. */
    void ask(Body b, Label asked) {
        b.mv.visitIincInsn(passed, 1);
        b.pushThread();
        b.invoke(Names.THREAD_CLASS, "pollAsked", "()Z");
        b.mv.visitJumpInsn(IFNE, asked);
    }

    /** Writes a poll that is taken. */
    void take(Body b) {
        b.pushThread();
        b.mv.visitVarInsn(ILOAD, passed);
        b.mv.visitInsn(ICONST_0);
        b.mv.visitVarInsn(ISTORE, passed);
        b.invoke(Names.THREAD_CLASS, "poll", "(I)V");
    }

    /** Writes what precedes the end of the method. */
    void end(Body b) {
        if (any) {
            b.pushThread();
            b.mv.visitVarInsn(ILOAD, passed);
            b.invoke(Names.THREAD_CLASS, "tellPolls", "(I)V");
        }
    }
}
