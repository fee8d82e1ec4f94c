package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.engine.interpreter.AttributeCache;
import lockstep.engine.interpreter.Tuning;
import lockstep.python.code.Op;
import org.objectweb.asm.Label;

/** Globals, captured variables, attributes and items. */
final class Access {
    private static final String CELL = "L" + Names.CELL_CLASS + ";";

    private final Body b;

    Access(Body body) {
        this.b = body;
    }

    boolean translates(Op op) {
        switch (op) {
            case LOAD_GLOBAL -> loadGlobal();
            case STORE_GLOBAL -> {
                pushGlobal(b.code[b.pc + 1]);
                b.pushObject(b.code[b.pc + 2]);
                b.invoke(Names.CELL_CLASS, "set", "(" + Names.OBJECT + ")V");
            }
            case LOAD_CELL -> {
                pushCell(b.code[b.pc + 2]);
                b.invoke(Names.CELL_CLASS, "get", "()" + Names.OBJECT);
                b.mv.visitVarInsn(ASTORE, b.scratch);
                b.mv.visitVarInsn(ALOAD, b.scratch);
                b.mv.visitJumpInsn(IFNULL, b.exit(false));
                b.mv.visitVarInsn(ALOAD, b.scratch);
                b.storeReference(b.code[b.pc + 1]);
            }
            case STORE_CELL -> {
                pushCell(b.code[b.pc + 1]);
                b.pushObject(b.code[b.pc + 2]);
                b.invoke(Names.CELL_CLASS, "set", "(" + Names.OBJECT + ")V");
            }
            case MAKE_CELL -> {
                b.pushObject(b.code[b.pc + 1]);
                b.call(Names.VALUES, "cell", "(" + Names.OBJECT + ")" + CELL);
                b.storeReference(b.code[b.pc + 1]);
            }
            case LOAD_ATTRIBUTE -> loadAttribute();
            case STORE_ATTRIBUTE -> storeAttribute();
            case LOAD_ITEM -> loadItem();
            case STORE_ITEM -> storeItem();
            case DELETE_ITEM -> {
                Label start = b.mayRaise();
                b.pushInterpreter();
                b.pushObject(b.code[b.pc + 1]);
                b.pushObject(b.code[b.pc + 2]);
                b.call(Names.VALUES, "deleteItem", "(" + Names.INTERPRETER + Names.OBJECT + Names.OBJECT + ")V");
                b.raisedTo(start);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pushGlobal(int index) {
        b.constants.push(b.mv, b.linked.global(index), CELL);
    }

    private void pushCell(int register) {
        b.pushObject(register);
        b.mv.visitTypeInsn(CHECKCAST, Names.CELL_CLASS);
    }

    private void loadGlobal() {
        int index = b.code[b.pc + 2];
        Object builtin = b.linked.builtin(index);
        Label bound = new Label();
        pushGlobal(index);
        b.invoke(Names.CELL_CLASS, "get", "()" + Names.OBJECT);
        b.mv.visitVarInsn(ASTORE, b.scratch);
        b.mv.visitVarInsn(ALOAD, b.scratch);
        if (builtin == null) {
            b.mv.visitJumpInsn(IFNULL, b.exit(false));
        } else {
            b.mv.visitJumpInsn(IFNONNULL, bound);
            b.constants.push(b.mv, builtin, Names.OBJECT);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            b.mv.visitLabel(bound);
        }
        b.mv.visitVarInsn(ALOAD, b.scratch);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void loadAttribute() {
        int object = b.code[b.pc + 2];
        Label done = new Label();
        Label start = b.mayRaise();
        b.pushObject(object);
        b.mv.visitInsn(POP);
        if (b.seen.cache(b.pc) instanceof AttributeCache cache && cache.slot() >= 0) {
            b.pushObject(object);
            b.constants.push(b.mv, cache, Names.CACHE);
            b.call(Names.VALUES, "slot", "(" + Names.OBJECT + Names.CACHE + ")" + Names.OBJECT);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            b.mv.visitVarInsn(ALOAD, b.scratch);
            b.mv.visitJumpInsn(IFNONNULL, done);
        }
        b.pushInterpreter();
        b.pushLinked();
        b.push(b.pc);
        b.pushObject(object);
        b.call(
                Names.VALUES,
                "attribute",
                "(" + Names.INTERPRETER + Names.LINKED + "I" + Names.OBJECT + ")" + Names.OBJECT);
        b.mv.visitVarInsn(ASTORE, b.scratch);
        b.mv.visitLabel(done);
        b.raisedTo(start);
        b.mv.visitVarInsn(ALOAD, b.scratch);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void storeAttribute() {
        int object = b.code[b.pc + 1];
        int value = b.code[b.pc + 3];
        Label done = new Label();
        Label start = b.mayRaise();
        b.pushObject(object);
        b.mv.visitInsn(POP);
        b.pushObject(value);
        b.mv.visitInsn(POP);
        if (b.seen.cache(b.pc) instanceof AttributeCache cache && (cache.slot() >= 0 || cache.after() != null)) {
            b.pushObject(object);
            b.constants.push(b.mv, cache, Names.CACHE);
            b.pushObject(value);
            b.call(Names.VALUES, "store", "(" + Names.OBJECT + Names.CACHE + Names.OBJECT + ")Z");
            b.mv.visitJumpInsn(IFNE, done);
        }
        b.pushInterpreter();
        b.pushLinked();
        b.push(b.pc);
        b.pushObject(object);
        b.pushObject(value);
        b.call(
                Names.VALUES,
                "setAttribute",
                "(" + Names.INTERPRETER + Names.LINKED + "I" + Names.OBJECT + Names.OBJECT + ")V");
        b.mv.visitLabel(done);
        b.raisedTo(start);
    }

    /** Whether the container was always a list and the index is an int; then both are made sure of. */
    private boolean isListItem(int container, int index) {
        Kind kind = Translator.wanted(b, index, b.seen.second(b.pc));
        if (kind != Kind.LONG
                || container < 0
                || b.now().kinds[container] != Kind.REFERENCE
                || (b.seen.first(b.pc) & ~Tuning.REACHED) != Tuning.LIST) {
            return false;
        }
        b.mv.visitVarInsn(ALOAD, b.slots.of(container, Kind.REFERENCE));
        b.mv.visitTypeInsn(INSTANCEOF, Names.LIST_CLASS);
        b.mv.visitJumpInsn(IFEQ, b.exit(true));
        Translator.require(b, index, Kind.LONG);
        b.mv.visitVarInsn(ALOAD, b.slots.of(container, Kind.REFERENCE));
        b.mv.visitTypeInsn(CHECKCAST, Names.LIST_CLASS);
        Translator.pushNumber(b, index, Kind.LONG, null);
        return true;
    }

    private void loadItem() {
        int container = b.code[b.pc + 2];
        int index = b.code[b.pc + 3];
        if (isListItem(container, index)) {
            b.invoke(Names.LIST_CLASS, "get", "(J)" + Names.OBJECT);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            b.mv.visitVarInsn(ALOAD, b.scratch);
            b.mv.visitJumpInsn(IFNULL, b.exit(false));
            b.mv.visitVarInsn(ALOAD, b.scratch);
            b.storeReference(b.code[b.pc + 1]);
            return;
        }
        boolean number = Translator.wanted(b, index, 0) == Kind.LONG;
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(container);
        if (number) {
            Translator.pushNumber(b, index, Kind.LONG, null);
        } else {
            b.pushObject(index);
        }
        b.call(
                Names.VALUES,
                "item",
                "(" + Names.INTERPRETER + Names.OBJECT + (number ? "J" : Names.OBJECT) + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void storeItem() {
        int container = b.code[b.pc + 1];
        int index = b.code[b.pc + 2];
        int value = b.code[b.pc + 3];
        if (isListItem(container, index)) {
            b.pushObject(value);
            b.invoke(Names.LIST_CLASS, "set", "(J" + Names.OBJECT + ")Z");
            b.mv.visitJumpInsn(IFEQ, b.exit(false));
            return;
        }
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(container);
        b.pushObject(index);
        b.pushObject(value);
        b.call(Names.VALUES, "setItem", "(" + Names.INTERPRETER + Names.OBJECT.repeat(3) + ")V");
        b.raisedTo(start);
    }
}
