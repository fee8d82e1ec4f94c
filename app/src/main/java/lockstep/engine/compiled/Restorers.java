package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * Methods that put registers from JVM locals into an array: beside the code that leaves to the loop, so that this stays
 * small enough for the JVM to compile. Mutable.
 */
final class Restorers {
    /** Most argument slots of a JVM method, less what else is passed. */
    private static final int MOST_SLOTS = 240;

    private final ClassVisitor cv;
    private final String owner;
    private final Map<String, String> made = new HashMap<>();

    Restorers(ClassVisitor cv, String owner) {
        this.cv = cv;
        this.owner = owner;
    }

    /** Writes a call that takes the array from the stack. @throws TooLarge when there are too many registers */
    void call(Body body, int position) {
        State state = body.now();
        long[] live = body.flow.live(position);
        StringBuilder descriptor = new StringBuilder("(").append(Names.OBJECTS);
        int size = 0;
        for (int i = 0; i < state.kinds.length; i++) {
            Kind kind = form(state, live, i);
            if (kind == null) {
                continue;
            }
            int slot = body.slots.of(i, kind);
            switch (kind) {
                case LONG -> {
                    body.mv.visitVarInsn(LLOAD, slot);
                    descriptor.append('J');
                    size += 2;
                }
                case DOUBLE -> {
                    body.mv.visitVarInsn(DLOAD, slot);
                    descriptor.append('D');
                    size += 2;
                }
                case BOOL -> {
                    body.mv.visitVarInsn(ILOAD, slot);
                    descriptor.append('Z');
                    size++;
                }
                case RANGE -> {
                    for (int part = 0; part < 6; part += 2) {
                        body.mv.visitVarInsn(LLOAD, slot + part);
                    }
                    descriptor.append("JJJ");
                    size += 6;
                }
                default -> {
                    body.pushSlot(i);
                    descriptor.append(Names.OBJECT);
                    size++;
                }
            }
        }
        if (size > MOST_SLOTS) {
            throw new TooLarge();
        }
        String signature = descriptor.append(")V").toString();
        String name = made.computeIfAbsent(signature + state.key(live), key -> write(signature, state, live));
        body.call(owner, name, signature);
    }

    private static @Nullable Kind form(State state, long[] live, int register) {
        if (!Flow.has(live, register) || state.kinds[register] == Kind.NONE) {
            return null;
        }
        return state.boxed[register] ? Kind.REFERENCE : state.kinds[register];
    }

    private String write(String descriptor, State state, long[] live) {
        String name = "restore" + made.size();
        MethodVisitor mv = cv.visitMethod(ACC_STATIC | ACC_PRIVATE, name, descriptor, null, null);
        mv.visitCode();
        int slot = 1;
        for (int i = 0; i < state.kinds.length; i++) {
            Kind kind = form(state, live, i);
            if (kind == null) {
                continue;
            }
            mv.visitVarInsn(ALOAD, 0);
            mv.visitLdcInsn(i);
            slot = Boxing.push(mv, kind, slot);
            mv.visitInsn(AASTORE);
        }
        mv.visitInsn(RETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        return name;
    }
}
