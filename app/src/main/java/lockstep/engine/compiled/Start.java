package lockstep.engine.compiled;

import org.objectweb.asm.MethodVisitor;

/** How a generated method takes over registers. */
interface Start {
    /** Returns the forms that registers have then. */
    State forms();

    /** Writes what takes them over. */
    void write(MethodVisitor mv);

    /** Writes what lies behind the method's code. */
    void writeStubs(MethodVisitor mv);
}
