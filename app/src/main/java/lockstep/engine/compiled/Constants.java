package lockstep.engine.compiled;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Objects that generated code refers to: static final fields that the class sets from its class data. Mutable. */
final class Constants {
    private final String owner;
    private final List<Object> objects = new ArrayList<>();
    private final List<String> descriptors = new ArrayList<>();
    private final Map<Object, Map<String, Integer>> places = new IdentityHashMap<>();

    Constants(String owner) {
        this.owner = owner;
    }

    /** Pushes an object as of a type. */
    void push(MethodVisitor mv, Object object, String descriptor) {
        int place = places.computeIfAbsent(object, key -> new java.util.HashMap<>())
                .computeIfAbsent(descriptor, key -> {
                    objects.add(object);
                    descriptors.add(descriptor);
                    return objects.size() - 1;
                });
        mv.visitFieldInsn(Opcodes.GETSTATIC, owner, "c" + place, descriptor);
    }

    List<Object> objects() {
        return List.copyOf(objects);
    }

    /** Writes the fields and what sets them. */
    void write(ClassVisitor cv) {
        MethodVisitor mv = cv.visitMethod(
                Opcodes.ACC_STATIC, "<clinit>", "()V", null, new String[] {"java/lang/IllegalAccessException"});
        mv.visitCode();
        mv.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "lookup",
                "()Ljava/lang/invoke/MethodHandles$Lookup;",
                false);
        mv.visitLdcInsn("_");
        mv.visitLdcInsn(org.objectweb.asm.Type.getObjectType(Names.OBJECTS));
        mv.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "classData",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        mv.visitTypeInsn(Opcodes.CHECKCAST, Names.OBJECTS);
        mv.visitVarInsn(Opcodes.ASTORE, 0);
        for (int i = 0; i < descriptors.size(); i++) {
            String descriptor = descriptors.get(i);
            cv.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "c" + i, descriptor, null, null)
                    .visitEnd();
            mv.visitVarInsn(Opcodes.ALOAD, 0);
            mv.visitLdcInsn(i);
            mv.visitInsn(Opcodes.AALOAD);
            mv.visitTypeInsn(
                    Opcodes.CHECKCAST,
                    descriptor.startsWith("[") ? descriptor : descriptor.substring(1, descriptor.length() - 1));
            mv.visitFieldInsn(Opcodes.PUTSTATIC, owner, "c" + i, descriptor);
        }
        mv.visitInsn(Opcodes.RETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }
}
