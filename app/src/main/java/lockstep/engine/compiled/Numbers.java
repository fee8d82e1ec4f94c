package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.python.code.Op;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Operators: on longs and doubles as one instruction of the JVM with its checks, else by the interpreter's helpers. */
final class Numbers {
    private static final int DISTANCE = Op.IN_PLACE_ADD.ordinal() - Op.ADD.ordinal();
    private static final Op[] OPS = Op.values();

    private final Body b;

    Numbers(Body body) {
        this.b = body;
    }

    boolean translates(Op op) {
        if (op.ordinal() >= Op.ADD.ordinal() && op.ordinal() <= Op.IN_PLACE_MATRIX_MULTIPLY.ordinal()) {
            binary(op, op.ordinal() >= Op.IN_PLACE_ADD.ordinal() ? OPS[op.ordinal() - DISTANCE] : op);
            return true;
        }
        if (op == Op.NEGATE || op == Op.POSITIVE || op == Op.INVERT) {
            unary(op);
            return true;
        }
        return false;
    }

    private void binary(Op full, Op op) {
        int left = b.code[b.pc + 2];
        int right = b.code[b.pc + 3];
        Kind one = Translator.wanted(b, left, b.seen.first(b.pc));
        Kind other = Translator.wanted(b, right, b.seen.second(b.pc));
        if (one.isNumber() && other.isNumber() && does(op, one, other, right)) {
            Translator.require(b, left, one);
            Translator.require(b, right, other);
            if (one == Kind.LONG && other == Kind.LONG) {
                longs(op, left, right);
            } else {
                doubles(op, left, one, right, other);
            }
            return;
        }
        generic(full, left, right);
    }

    private boolean does(Op op, Kind one, Kind other, int right) {
        boolean ints = one == Kind.LONG && other == Kind.LONG;
        if (ints && b.seen.overflowed(b.pc)) {
            return false;
        }
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, TRUE_DIVIDE -> true;
            case FLOOR_DIVIDE, MODULO, LEFT_SHIFT, RIGHT_SHIFT, BIT_AND, BIT_OR, BIT_XOR -> ints;
            case POWER -> right < 0 && Long.valueOf(2).equals(b.linked.constant(~right));
            default -> false;
        };
    }

    private void generic(Op op, int left, int right) {
        Label start = b.mayRaise();
        b.pushInterpreter();
        boolean grows = left == b.code[b.pc + 1] && b.grows(left) && (op == Op.ADD || op == Op.IN_PLACE_ADD);
        if (grows) {
            b.pushUnsettled(left);
        } else {
            b.pushObject(left);
        }
        b.pushObject(right);
        b.push(op.ordinal());
        b.call(
                Names.VALUES,
                grows ? "grow" : "binary",
                "(" + Names.INTERPRETER + Names.OBJECT + Names.OBJECT + "I)" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(b.code[b.pc + 1]);
    }

    private void pushLong(int word) {
        Translator.pushNumber(b, word, Kind.LONG, null);
    }

    private void longs(Op op, int left, int right) {
        MethodVisitor mv = b.mv;
        switch (op) {
            case ADD, SUBTRACT -> sum(op == Op.ADD, left, right);
            case MULTIPLY -> product(left, right);
            case POWER -> product(left, left);
            case TRUE_DIVIDE -> quotient(left, right);
            case FLOOR_DIVIDE, MODULO -> {
                checkDivisor(right);
                pushLong(left);
                pushLong(right);
                b.call("java/lang/Math", op == Op.MODULO ? "floorMod" : "floorDiv", "(JJ)J");
                b.store(b.code[b.pc + 1], Kind.LONG);
            }
            case LEFT_SHIFT, RIGHT_SHIFT -> shift(op == Op.LEFT_SHIFT, left, right);
            default -> {
                pushLong(left);
                pushLong(right);
                mv.visitInsn(op == Op.BIT_AND ? LAND : op == Op.BIT_OR ? LOR : LXOR);
                b.store(b.code[b.pc + 1], Kind.LONG);
            }
        }
    }

    /** Leaves when the divisor is 0 or -1: those for which adding 1 and dropping the last bit gives 0. */
    private void checkDivisor(int word) {
        if (word < 0 && b.linked.constant(~word) instanceof Long number && number != 0 && number != -1) {
            return;
        }
        pushLong(word);
        b.mv.visitInsn(LCONST_1);
        b.mv.visitInsn(LADD);
        b.mv.visitLdcInsn(-2L);
        b.mv.visitInsn(LAND);
        zero();
    }

    /** Leaves when the long on the stack is 0. */
    private void zero() {
        b.mv.visitInsn(LCONST_0);
        b.mv.visitInsn(LCMP);
        b.mv.visitJumpInsn(IFEQ, b.exit(false));
    }

    private void sum(boolean add, int left, int right) {
        MethodVisitor mv = b.mv;
        pushLong(left);
        pushLong(right);
        mv.visitInsn(add ? LADD : LSUB);
        mv.visitVarInsn(LSTORE, b.scratchLong);
        pushLong(left);
        if (add) {
            mv.visitVarInsn(LLOAD, b.scratchLong);
        } else {
            pushLong(right);
        }
        mv.visitInsn(LXOR);
        if (add) {
            pushLong(right);
        } else {
            pushLong(left);
        }
        mv.visitVarInsn(LLOAD, b.scratchLong);
        mv.visitInsn(LXOR);
        mv.visitInsn(LAND);
        mv.visitInsn(LCONST_0);
        mv.visitInsn(LCMP);
        mv.visitJumpInsn(IFLT, b.exit(true));
        mv.visitVarInsn(LLOAD, b.scratchLong);
        b.store(b.code[b.pc + 1], Kind.LONG);
    }

    private void product(int left, int right) {
        MethodVisitor mv = b.mv;
        pushLong(left);
        pushLong(right);
        mv.visitInsn(LMUL);
        mv.visitVarInsn(LSTORE, b.scratchLong);
        pushLong(left);
        pushLong(right);
        b.call("java/lang/Math", "multiplyHigh", "(JJ)J");
        mv.visitVarInsn(LLOAD, b.scratchLong);
        b.push(63);
        mv.visitInsn(LSHR);
        mv.visitInsn(LCMP);
        mv.visitJumpInsn(IFNE, b.exit(true));
        mv.visitVarInsn(LLOAD, b.scratchLong);
        b.store(b.code[b.pc + 1], Kind.LONG);
    }

    private void quotient(int left, int right) {
        checkExact(left);
        checkExact(right);
        pushLong(right);
        zero();
        pushLong(left);
        b.mv.visitInsn(L2D);
        pushLong(right);
        b.mv.visitInsn(L2D);
        b.mv.visitInsn(DDIV);
        b.store(b.code[b.pc + 1], Kind.DOUBLE);
    }

    /** Leaves unless a double holds the int exactly. */
    private void checkExact(int word) {
        if (word < 0 && b.linked.constant(~word) instanceof Long number && Math.abs(number) < 1L << 53) {
            return;
        }
        pushLong(word);
        b.mv.visitLdcInsn(1L << 53);
        b.mv.visitInsn(LADD);
        b.push(54);
        b.mv.visitInsn(LUSHR);
        b.mv.visitInsn(LCONST_0);
        b.mv.visitInsn(LCMP);
        b.mv.visitJumpInsn(IFNE, b.exit(false));
    }

    private void shift(boolean left, int value, int count) {
        MethodVisitor mv = b.mv;
        pushLong(count);
        b.push(6);
        mv.visitInsn(LUSHR);
        mv.visitInsn(LCONST_0);
        mv.visitInsn(LCMP);
        mv.visitJumpInsn(IFNE, b.exit(false));
        pushLong(value);
        pushLong(count);
        mv.visitInsn(L2I);
        mv.visitInsn(left ? LSHL : LSHR);
        mv.visitVarInsn(LSTORE, b.scratchLong);
        if (left) {
            mv.visitVarInsn(LLOAD, b.scratchLong);
            pushLong(count);
            mv.visitInsn(L2I);
            mv.visitInsn(LSHR);
            pushLong(value);
            mv.visitInsn(LCMP);
            mv.visitJumpInsn(IFNE, b.exit(true));
        }
        mv.visitVarInsn(LLOAD, b.scratchLong);
        b.store(b.code[b.pc + 1], Kind.LONG);
    }

    private void doubles(Op op, int left, Kind one, int right, Kind other) {
        MethodVisitor mv = b.mv;
        if (op == Op.TRUE_DIVIDE && !(right < 0 && nonZero(b.linked.constant(~right)))) {
            Translator.pushNumber(b, right, other, Kind.DOUBLE);
            mv.visitInsn(DCONST_0);
            mv.visitInsn(DCMPL);
            mv.visitJumpInsn(IFEQ, b.exit(false));
        }
        Translator.pushNumber(b, left, one, Kind.DOUBLE);
        if (op == Op.POWER) {
            Translator.pushNumber(b, left, one, Kind.DOUBLE);
        } else {
            Translator.pushNumber(b, right, other, Kind.DOUBLE);
        }
        mv.visitInsn(
                switch (op) {
                    case ADD -> DADD;
                    case SUBTRACT -> DSUB;
                    case TRUE_DIVIDE -> DDIV;
                    default -> DMUL;
                });
        if (op == Op.POWER) {
            checkFinite();
        }
        b.store(b.code[b.pc + 1], Kind.DOUBLE);
    }

    /** Leaves when the double on the stack is infinite or no number: Python may raise. */
    private void checkFinite() {
        MethodVisitor mv = b.mv;
        int scratch = b.scratchDouble;
        mv.visitVarInsn(DSTORE, scratch);
        mv.visitVarInsn(DLOAD, scratch);
        mv.visitVarInsn(DLOAD, scratch);
        mv.visitInsn(DSUB);
        mv.visitInsn(DCONST_0);
        mv.visitInsn(DCMPL);
        mv.visitJumpInsn(IFNE, b.exit(false));
        mv.visitVarInsn(DLOAD, scratch);
    }

    private static boolean nonZero(Object constant) {
        return constant instanceof Number number && number.doubleValue() != 0;
    }

    private void unary(Op op) {
        int word = b.code[b.pc + 2];
        int to = b.code[b.pc + 1];
        Kind kind = Translator.wanted(b, word, b.seen.first(b.pc));
        if (kind == Kind.DOUBLE && op == Op.NEGATE) {
            Translator.require(b, word, kind);
            Translator.pushNumber(b, word, kind, null);
            b.mv.visitInsn(DNEG);
            b.store(to, kind);
        } else if (kind == Kind.LONG && op != Op.POSITIVE) {
            Translator.require(b, word, kind);
            if (op == Op.NEGATE) {
                pushLong(word);
                b.mv.visitLdcInsn(Long.MIN_VALUE);
                b.mv.visitInsn(LCMP);
                b.mv.visitJumpInsn(IFEQ, b.exit(false));
            }
            pushLong(word);
            if (op == Op.NEGATE) {
                b.mv.visitInsn(LNEG);
            } else {
                b.mv.visitLdcInsn(-1L);
                b.mv.visitInsn(LXOR);
            }
            b.store(to, kind);
        } else {
            Label start = b.mayRaise();
            b.pushInterpreter();
            b.pushObject(word);
            b.push(op.ordinal());
            b.call(Names.VALUES, "unary", "(" + Names.INTERPRETER + Names.OBJECT + "I)" + Names.OBJECT);
            b.raisedTo(start);
            b.storeReference(to);
        }
    }
}
