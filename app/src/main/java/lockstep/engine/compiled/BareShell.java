package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

/**
 * Code without a frame: {@code static Object body(Interpreter, CodeThread, int depth, PyFunction, parameters...)}.
 *
 * @param registers how many a frame has
 */
record BareShell(Restorers restorers, int registers) implements Shell {
    static final int DEPTH_SLOT = 2;
    static final int FUNCTION_SLOT = 3;
    static final int FIRST_PARAMETER = 4;

    /** Returns the descriptor for a number of parameters. */
    static String descriptor(int parameters) {
        return "(" + Names.INTERPRETER + Names.THREAD + "I" + Names.FUNCTION + Names.OBJECT.repeat(parameters) + ")"
                + Names.OBJECT;
    }

    @Override
    public int interpreterSlot() {
        return 0;
    }

    @Override
    public int threadSlot() {
        return 1;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void pushDepth(Body body) {
        body.mv.visitVarInsn(ILOAD, DEPTH_SLOT);
    }

    @Override
    public void leave(Body body, int position, boolean failed) {
        body.push(registers);
        body.mv.visitTypeInsn(ANEWARRAY, Names.OBJECT_CLASS);
        body.mv.visitVarInsn(ASTORE, body.scratch);
        body.mv.visitVarInsn(ALOAD, body.scratch);
        restorers.call(body, position);
        body.pushInterpreter();
        body.mv.visitVarInsn(ILOAD, DEPTH_SLOT);
        body.mv.visitVarInsn(ALOAD, FUNCTION_SLOT);
        body.pushLinked();
        body.mv.visitVarInsn(ALOAD, body.scratch);
        body.mv.visitTypeInsn(CHECKCAST, Names.OBJECTS);
        body.mv.visitLdcInsn(failed ? position + Body.FAILED : position);
        body.call(
                Names.CALLS,
                "fall",
                "(" + Names.INTERPRETER + "I" + Names.FUNCTION + Names.LINKED + Names.OBJECTS + "I)" + Names.OBJECT);
        body.mv.visitInsn(ARETURN);
    }

    @Override
    public void returnObject(Body body) {
        body.mv.visitInsn(ARETURN);
    }

    @Override
    public void suspend(Body body, int position) {
        throw new TooLarge(); // a generator always has a frame
    }

    @Override
    public void pushCaught(Body body) {
        throw new TooLarge();
    }
}
