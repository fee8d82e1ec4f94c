package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Code that takes numbers out of objects. Stateless. */
final class Unboxing {
    private Unboxing() {}

    private static String owner(Kind kind) {
        return switch (kind) {
            case LONG -> "java/lang/Long";
            case DOUBLE -> "java/lang/Double";
            case BOOL -> "java/lang/Boolean";
            default -> Names.ITERATOR_CLASS;
        };
    }

    /** Jumps unless the object in a local is of a kind. */
    static void check(MethodVisitor mv, int reference, Kind kind, Label otherwise) {
        mv.visitVarInsn(ALOAD, reference);
        mv.visitTypeInsn(INSTANCEOF, owner(kind));
        mv.visitJumpInsn(IFEQ, otherwise);
    }

    /** Takes the content of the object in a local, which is of that kind, into another local. */
    static void unbox(MethodVisitor mv, int reference, int slot, Kind kind) {
        if (kind == Kind.RANGE) {
            String[] parts = {"value", "step", "left"};
            for (int i = 0; i < parts.length; i++) {
                mv.visitVarInsn(ALOAD, reference);
                mv.visitTypeInsn(CHECKCAST, Names.ITERATOR_CLASS);
                mv.visitMethodInsn(INVOKEVIRTUAL, Names.ITERATOR_CLASS, parts[i], "()J", false);
                mv.visitVarInsn(LSTORE, slot + 2 * i);
            }
            return;
        }
        mv.visitVarInsn(ALOAD, reference);
        mv.visitTypeInsn(CHECKCAST, owner(kind));
        switch (kind) {
            case LONG -> {
                mv.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Long", "longValue", "()J", false);
                mv.visitVarInsn(LSTORE, slot);
            }
            case DOUBLE -> {
                mv.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Double", "doubleValue", "()D", false);
                mv.visitVarInsn(DSTORE, slot);
            }
            default -> {
                mv.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Boolean", "booleanValue", "()Z", false);
                mv.visitVarInsn(ISTORE, slot);
            }
        }
    }
}
