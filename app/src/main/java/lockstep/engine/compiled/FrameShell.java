package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

/** Code that runs a frame: {@code int run(Interpreter, Frame, Object[] registers, CodeThread)}. */
record FrameShell(Restorers restorers) implements Shell {
    static final String DESCRIPTOR = "(" + Names.INTERPRETER + Names.FRAME + Names.OBJECTS + Names.THREAD + ")I";
    static final int FIRST_SLOT = 5;
    static final int FRAME_SLOT = 2;
    static final int REGISTERS_SLOT = 3;

    @Override
    public int interpreterSlot() {
        return 1;
    }

    @Override
    public int threadSlot() {
        return 4;
    }

    @Override
    public boolean framed() {
        return true;
    }

    @Override
    public void pushDepth(Body body) {
        body.mv.visitVarInsn(ALOAD, FRAME_SLOT);
        body.mv.visitFieldInsn(GETFIELD, Names.FRAME_CLASS, "depth", "I");
    }

    @Override
    public void leave(Body body, int position, boolean failed) {
        body.mv.visitVarInsn(ALOAD, REGISTERS_SLOT);
        restorers.call(body, position);
        body.mv.visitLdcInsn(failed ? position + Body.FAILED : position);
        body.mv.visitInsn(IRETURN);
    }

    @Override
    public void returnObject(Body body) {
        body.mv.visitVarInsn(ASTORE, body.scratch);
        body.pushInterpreter();
        body.mv.visitVarInsn(ALOAD, FRAME_SLOT);
        body.mv.visitVarInsn(ALOAD, body.scratch);
        body.call(Names.EXITS, "leave", "(" + Names.INTERPRETER + Names.FRAME + Names.OBJECT + ")I");
        body.mv.visitInsn(IRETURN);
    }

    @Override
    public void suspend(Body body, int position) {
        body.mv.visitVarInsn(ALOAD, REGISTERS_SLOT);
        restorers.call(body, position);
        body.pushInterpreter();
        body.mv.visitVarInsn(ALOAD, FRAME_SLOT);
        body.push(position);
        body.mv.visitVarInsn(ALOAD, body.scratch);
        body.call(Names.EXITS, "yield", "(" + Names.INTERPRETER + Names.FRAME + "I" + Names.OBJECT + ")I");
        body.mv.visitInsn(IRETURN);
    }

    @Override
    public void pushCaught(Body body) {
        body.pushInterpreter();
        body.mv.visitVarInsn(ALOAD, FRAME_SLOT);
        body.mv.visitVarInsn(ALOAD, body.scratch);
        body.mv.visitTypeInsn(CHECKCAST, "java/lang/Throwable");
        body.mv.visitVarInsn(ILOAD, body.pcSlot);
        body.call(
                Names.EXITS,
                "caught",
                "(" + Names.INTERPRETER + Names.FRAME + "Ljava/lang/Throwable;I)Llockstep/engine/value/PyException;");
    }
}
