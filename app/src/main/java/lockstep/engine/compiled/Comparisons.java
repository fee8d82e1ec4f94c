package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.python.code.Op;
import lockstep.python.code.Singleton;
import org.objectweb.asm.Label;

/** Comparisons and truth, joined with the jump where the instruction is one. */
final class Comparisons {
    private static final Op[] OPS = Op.values();
    private static final int DISTANCE = Op.JUMP_UNLESS_EQUAL.ordinal() - Op.EQUAL.ordinal();

    private final Body b;

    Comparisons(Body body) {
        this.b = body;
    }

    boolean translates(Op op) {
        switch (op) {
            case JUMP_UNLESS_EQUAL,
                    JUMP_UNLESS_NOT_EQUAL,
                    JUMP_UNLESS_LESS,
                    JUMP_UNLESS_LESS_EQUAL,
                    JUMP_UNLESS_GREATER,
                    JUMP_UNLESS_GREATER_EQUAL -> jumpUnless(OPS[op.ordinal() - DISTANCE]);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> value(op);
            case NOT -> not();
            case IS, IS_NOT -> is(op == Op.IS);
            case IN, NOT_IN -> in(op == Op.IN);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Compares two sources as numbers, if they are; then the top of the stack is to be tested with {@link #unless}. */
    private boolean numbers(Op op, int left, int right) {
        Kind one = Translator.wanted(b, left, b.seen.first(b.pc));
        Kind other = Translator.wanted(b, right, b.seen.second(b.pc));
        boolean longs = one == Kind.LONG && other == Kind.LONG;
        boolean doubles = one == Kind.DOUBLE && (other == Kind.DOUBLE || isSmallConstant(right))
                || other == Kind.DOUBLE && isSmallConstant(left);
        if (!longs && !doubles) {
            return false;
        }
        Translator.require(b, left, one);
        Translator.require(b, right, other);
        Kind as = longs ? null : Kind.DOUBLE;
        Translator.pushNumber(b, left, one, as);
        Translator.pushNumber(b, right, other, as);
        boolean less = op == Op.LESS || op == Op.LESS_EQUAL;
        b.mv.visitInsn(longs ? LCMP : less ? DCMPG : DCMPL);
        return true;
    }

    private boolean isSmallConstant(int word) {
        return word < 0 && b.linked.constant(~word) instanceof Long number && Math.abs(number) < 1L << 53;
    }

    private static int unless(Op op) {
        return switch (op) {
            case EQUAL -> IFNE;
            case NOT_EQUAL -> IFEQ;
            case LESS -> IFGE;
            case LESS_EQUAL -> IFGT;
            case GREATER -> IFLE;
            default -> IFLT;
        };
    }

    private void jumpUnless(Op op) {
        int left = b.code[b.pc + 1];
        int right = b.code[b.pc + 2];
        int target = b.code[b.pc + 3];
        if (numbers(op, left, right)) {
            b.mv.visitJumpInsn(unless(op), b.edge(target));
            return;
        }
        holds(op, left, right);
        b.mv.visitJumpInsn(IFEQ, b.edge(target));
    }

    private void holds(Op op, int left, int right) {
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(left);
        b.pushObject(right);
        b.push(op.ordinal());
        b.call(Names.VALUES, "holds", "(" + Names.INTERPRETER + Names.OBJECT + Names.OBJECT + "I)Z");
        b.raisedTo(start);
    }

    private void value(Op op) {
        int to = b.code[b.pc + 1];
        int left = b.code[b.pc + 2];
        int right = b.code[b.pc + 3];
        if (numbers(op, left, right)) {
            flag(unless(op));
            b.store(to, Kind.BOOL);
            return;
        }
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(left);
        b.pushObject(right);
        b.push(op.ordinal());
        b.call(Names.VALUES, "compare", "(" + Names.INTERPRETER + Names.OBJECT + Names.OBJECT + "I)" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(to);
    }

    /** Makes 0 of the top of the stack where the jump would be taken, else 1. */
    private void flag(int jump) {
        Label no = new Label();
        Label done = new Label();
        b.mv.visitJumpInsn(jump, no);
        b.mv.visitInsn(ICONST_1);
        b.mv.visitJumpInsn(GOTO, done);
        b.mv.visitLabel(no);
        b.mv.visitInsn(ICONST_0);
        b.mv.visitLabel(done);
    }

    /** Pushes whether a source is true, as an int. */
    private void truth(int word) {
        Kind kind = Translator.wanted(b, word, b.seen.first(b.pc));
        switch (kind) {
            case BOOL -> {
                Translator.require(b, word, kind);
                Translator.pushNumber(b, word, kind, null);
            }
            case LONG, DOUBLE -> {
                Translator.require(b, word, kind);
                Translator.pushNumber(b, word, kind, null);
                b.mv.visitInsn(kind == Kind.LONG ? LCONST_0 : DCONST_0);
                b.mv.visitInsn(kind == Kind.LONG ? LCMP : DCMPL);
                flag(IFEQ);
            }
            default -> {
                Label start = b.mayRaise();
                b.pushInterpreter();
                b.pushObject(word);
                b.call(Names.VALUES, "truth", "(" + Names.INTERPRETER + Names.OBJECT + ")Z");
                b.raisedTo(start);
            }
        }
    }

    void jumpIf(boolean wanted) {
        truth(b.code[b.pc + 1]);
        b.mv.visitJumpInsn(wanted ? IFNE : IFEQ, b.edge(b.code[b.pc + 2]));
    }

    private void not() {
        truth(b.code[b.pc + 2]);
        b.mv.visitInsn(ICONST_1);
        b.mv.visitInsn(IXOR);
        b.store(b.code[b.pc + 1], Kind.BOOL);
    }

    private void is(boolean wanted) {
        int left = b.code[b.pc + 2];
        int right = b.code[b.pc + 3];
        b.pushObject(left);
        b.pushObject(right);
        if (isSingleton(left) || isSingleton(right)) {
            Label other = new Label();
            Label done = new Label();
            b.mv.visitJumpInsn(wanted ? IF_ACMPNE : IF_ACMPEQ, other);
            b.mv.visitInsn(ICONST_1);
            b.mv.visitJumpInsn(GOTO, done);
            b.mv.visitLabel(other);
            b.mv.visitInsn(ICONST_0);
            b.mv.visitLabel(done);
        } else {
            b.call(Names.VALUES, "same", "(" + Names.OBJECT + Names.OBJECT + ")Z");
            invert(wanted);
        }
        b.store(b.code[b.pc + 1], Kind.BOOL);
    }

    private boolean isSingleton(int word) {
        return word < 0 && b.linked.constant(~word) instanceof Singleton;
    }

    private void invert(boolean wanted) {
        if (!wanted) {
            b.mv.visitInsn(ICONST_1);
            b.mv.visitInsn(IXOR);
        }
    }

    private void in(boolean wanted) {
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(b.code[b.pc + 2]);
        b.pushObject(b.code[b.pc + 3]);
        b.call(Names.VALUES, "contains", "(" + Names.INTERPRETER + Names.OBJECT + Names.OBJECT + ")Z");
        b.raisedTo(start);
        invert(wanted);
        b.store(b.code[b.pc + 1], Kind.BOOL);
    }
}
