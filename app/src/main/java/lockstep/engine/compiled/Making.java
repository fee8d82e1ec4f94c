package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.python.code.Op;
import org.objectweb.asm.Label;

/** Making values and taking them apart. */
final class Making {
    private final Body b;

    Making(Body body) {
        this.b = body;
    }

    boolean translates(Op op) {
        switch (op) {
            case BUILD_LIST -> build("list", true);
            case BUILD_TUPLE -> build("tuple", false);
            case BUILD_DICT -> build("dict", true);
            case BUILD_SET -> {
                if (b.code[b.pc + 2] > 2) {
                    return false; // the order of a display of constants is the interpreter's business
                }
                build("set", true);
            }
            case BUILD_STRING -> build("text", false);
            case BUILD_SLICE -> {
                for (int i = 2; i < 5; i++) {
                    b.pushObject(b.code[b.pc + i]);
                }
                b.call(Names.VALUES, "slice", "(" + Names.OBJECT.repeat(3) + ")" + Names.OBJECT);
                b.storeReference(b.code[b.pc + 1]);
            }
            case FORMAT_VALUE -> format();
            case UNPACK -> unpack();
            case LIST_APPEND -> {
                b.pushObject(b.code[b.pc + 1]);
                b.pushObject(b.code[b.pc + 2]);
                b.call(Names.VALUES, "append", "(" + Names.OBJECT.repeat(2) + ")V");
            }
            case SET_ADD -> put("add", 2);
            case DICT_PUT -> put("put", 3);
            case MAKE_FUNCTION -> function();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void build(String helper, boolean thread) {
        Label start = b.mayRaise();
        if (thread) {
            b.pushThread();
        }
        b.pushArray(b.pc + 2);
        b.call(Names.VALUES, helper, "(" + (thread ? Names.THREAD : "") + Names.OBJECTS + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void format() {
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(b.code[b.pc + 2]);
        b.push(b.code[b.pc + 3]);
        b.pushObject(b.code[b.pc + 4]);
        b.call(
                Names.VALUES,
                "format",
                "(" + Names.INTERPRETER + Names.OBJECT + "I" + Names.OBJECT + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void unpack() {
        int first = b.code[b.pc + 1];
        int count = b.code[b.pc + 3];
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(b.code[b.pc + 2]);
        b.push(count);
        b.call(Names.VALUES, "unpack", "(" + Names.INTERPRETER + Names.OBJECT + "I)" + Names.OBJECTS);
        b.mv.visitVarInsn(ASTORE, b.scratch);
        b.raisedTo(start);
        for (int i = 0; i < count; i++) {
            b.mv.visitVarInsn(ALOAD, b.scratch);
            b.mv.visitTypeInsn(CHECKCAST, Names.OBJECTS);
            b.push(i);
            b.mv.visitInsn(AALOAD);
            b.storeReference(first + i);
        }
    }

    private void put(String helper, int operands) {
        Label start = b.mayRaise();
        b.pushThread();
        for (int i = 1; i <= operands; i++) {
            b.pushObject(b.code[b.pc + i]);
        }
        b.call(Names.VALUES, helper, "(" + Names.THREAD + Names.OBJECT.repeat(operands) + ")V");
        b.raisedTo(start);
    }

    private void function() {
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushLinked();
        b.push(b.code[b.pc + 2]);
        for (int i = 3; i < 6; i++) {
            b.pushObject(b.code[b.pc + i]);
        }
        b.pushArray(b.pc + 6);
        b.call(
                Names.VALUES,
                "function",
                "(" + Names.INTERPRETER + Names.LINKED + "I" + Names.OBJECT.repeat(3) + Names.OBJECTS + ")"
                        + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }
}
