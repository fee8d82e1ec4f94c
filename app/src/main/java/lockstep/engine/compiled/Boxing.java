package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.MethodVisitor;

/** Code that makes objects of what JVM locals hold. Stateless. */
final class Boxing {
    private Boxing() {}

    /** Pushes the object of a form that starts at a local. @return the local behind it */
    static int push(MethodVisitor mv, Kind kind, int slot) {
        switch (kind) {
            case LONG -> {
                mv.visitVarInsn(LLOAD, slot);
                call(mv, "lockstep/engine/type/Ints", "of", "(J)Ljava/lang/Long;");
                return slot + 2;
            }
            case DOUBLE -> {
                mv.visitVarInsn(DLOAD, slot);
                call(mv, "java/lang/Double", "valueOf", "(D)Ljava/lang/Double;");
                return slot + 2;
            }
            case BOOL -> {
                mv.visitVarInsn(ILOAD, slot);
                call(mv, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;");
                return slot + 1;
            }
            case RANGE -> {
                for (int part = 0; part < 6; part += 2) {
                    mv.visitVarInsn(LLOAD, slot + part);
                }
                call(mv, Names.ITERATOR_CLASS, "unshared", "(JJJ)L" + Names.ITERATOR_CLASS + ";");
                return slot + 6;
            }
            default -> {
                mv.visitVarInsn(ALOAD, slot);
                return slot + 1;
            }
        }
    }

    private static void call(MethodVisitor mv, String owner, String name, String descriptor) {
        mv.visitMethodInsn(INVOKESTATIC, owner, name, descriptor, false);
    }
}
