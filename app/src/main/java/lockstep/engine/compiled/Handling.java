package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.python.code.ExceptionRegion;
import lockstep.python.code.Op;
import org.objectweb.asm.Label;

/** Raising and handling exceptions, and context managers. */
final class Handling {
    private final Body b;

    Handling(Body body) {
        this.b = body;
    }

    boolean translates(Op op) {
        boolean framed = b.shell.framed();
        switch (op) {
            case RAISE -> {
                return raise();
            }
            case ENTER_HANDLER -> {
                if (!framed) {
                    return false;
                }
                pushFrame();
                b.pushObject(b.code[b.pc + 2]);
                b.call(Names.EXITS, "enterHandler", "(" + Names.FRAME + Names.OBJECT + ")" + Names.OBJECT);
                b.storeReference(b.code[b.pc + 1]);
            }
            case LEAVE_HANDLER -> {
                if (!framed) {
                    return false;
                }
                pushFrame();
                b.pushObject(b.code[b.pc + 1]);
                b.call(Names.EXITS, "leaveHandler", "(" + Names.FRAME + Names.OBJECT + ")V");
            }
            case MATCH_EXCEPTION -> {
                Label start = b.mayRaise();
                b.pushObject(b.code[b.pc + 2]);
                b.pushObject(b.code[b.pc + 3]);
                b.call(Names.EXITS, "matches", "(" + Names.OBJECT.repeat(2) + ")Z");
                b.raisedTo(start);
                b.store(b.code[b.pc + 1], Kind.BOOL);
            }
            case LOAD_ENTER -> special("enterOf");
            case LOAD_EXIT -> special("exitOf");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pushFrame() {
        b.mv.visitVarInsn(ALOAD, FrameShell.FRAME_SLOT);
    }

    private boolean raise() {
        ExceptionRegion region = b.flow.region(b.pc);
        if (b.shell.framed()) {
            if (region == null) {
                return false;
            }
            Label start = b.mayRaise();
            b.pushInterpreter();
            pushFrame();
            b.pushObject(b.code[b.pc + 1]);
            b.push(b.pc);
            b.call(
                    Names.EXITS,
                    "raised",
                    "(" + Names.INTERPRETER + Names.FRAME + Names.OBJECT + "I)Llockstep/engine/value/PyException;");
            b.raisedTo(start);
            b.storeReference(region.register());
            b.go(region.handler());
            return true;
        }
        b.mayRaise();
        b.pushInterpreter();
        b.pushObject(b.code[b.pc + 1]);
        b.call(Names.EXITS, "raise", "(" + Names.INTERPRETER + Names.OBJECT + ")Llockstep/engine/value/PyError;");
        b.mv.visitInsn(ATHROW);
        b.state = null;
        return true;
    }

    private void special(String helper) {
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(b.code[b.pc + 2]);
        b.call(Names.EXITS, helper, "(" + Names.INTERPRETER + Names.OBJECT + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }
}
