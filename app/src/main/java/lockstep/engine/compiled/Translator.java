package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import lockstep.engine.interpreter.Tuning;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** Translates register code instruction by instruction; what has many forms is done by others. */
final class Translator implements Translation {
    /** As {@code HotCalls.DEEP}. */
    static final int DEEP = 2500;

    private final Body b;
    private final Numbers numbers;
    private final Comparisons comparisons;
    private final Access access;
    private final Calling calling;
    private final Making making;
    private final Handling handling;

    Translator(Body body) {
        this.b = body;
        this.numbers = new Numbers(body);
        this.comparisons = new Comparisons(body);
        this.access = new Access(body);
        this.calling = new Calling(body);
        this.making = new Making(body);
        this.handling = new Handling(body);
    }

    /** Tells the class that is being generated, for a function that calls itself. */
    void self(String owner) {
        calling.self(owner);
    }

    @Override
    public void instruction() {
        int pc = b.pc;
        Op op = b.flow.op(pc);
        if ((b.seen.first(pc) & Tuning.REACHED) == 0 && !b.seen.cautious() && needsSeen(op)) {
            b.leave(true);
            return;
        }
        switch (op) {
            case MOVE -> move(b.code[pc + 1], b.code[pc + 2]);
            case CHECK_LOCAL -> checkBound(b.code[pc + 1]);
            case DELETE_LOCAL -> {
                checkBound(b.code[pc + 1]);
                clear(b.code[pc + 1]);
            }
            case CLEAR -> clear(b.code[pc + 1]);
            case JUMP -> b.go(b.code[pc + 1]);
            case JUMP_BACK -> b.jumpBack(b.code[pc + 1]);
            case POLL -> b.poll(b.flow.next(pc));
            case JUMP_IF_TRUE, JUMP_IF_FALSE -> comparisons.jumpIf(op == Op.JUMP_IF_TRUE);
            case GET_ITERATOR -> iterator();
            case FOR_ITERATOR -> forIterator();
            case BUILD_TUPLE -> {
                if (!assignTogether()) {
                    other(op);
                }
            }
            case RETURN -> {
                b.polling.end(b);
                b.pushObject(b.code[pc + 1]);
                b.shell.returnObject(b);
                b.state = null;
            }
            case YIELD -> {
                b.polling.end(b);
                b.pushObject(b.code[pc + 2]);
                b.mv.visitVarInsn(ASTORE, b.scratch);
                b.shell.suspend(b, pc);
                b.state = null;
            }
            default -> other(op);
        }
    }

    /** Whether an instruction is only good when it was seen before. */
    private boolean needsSeen(Op op) {
        return switch (op) {
            case CALL, CALL_METHOD, CALL_KEYWORDS, LOAD_ATTRIBUTE, STORE_ATTRIBUTE, LOAD_ITEM, STORE_ITEM -> true;
            case GET_ITERATOR, RAISE, UNPACK, MAKE_FUNCTION, ENTER_HANDLER, IN, NOT_IN -> true;
            default ->
                op.ordinal() >= Op.ADD.ordinal()
                        && op.ordinal() <= Op.JUMP_UNLESS_GREATER_EQUAL.ordinal()
                        && hasObject(op);
        };
    }

    /** Whether a source that the operator computes with may be anything. */
    private boolean hasObject(Op op) {
        int at = b.pc + 1;
        for (Operand operand : op.operands()) {
            int word = b.code[at++];
            if (operand == Operand.SOURCE && word >= 0 && b.now().kinds[word] == Kind.REFERENCE) {
                return true;
            }
        }
        return false;
    }

    private void other(Op op) {
        if (numbers.translates(op)
                || comparisons.translates(op)
                || access.translates(op)
                || calling.translates(op)
                || making.translates(op)
                || handling.translates(op)) {
            return;
        }
        if (b.shell.framed()) {
            b.leave(false);
        } else {
            throw new TooLarge();
        }
    }

    private void move(int to, int from) {
        if (from < 0) {
            Object constant = b.linked.constant(~from);
            if (constant instanceof Long number) {
                b.mv.visitLdcInsn(number);
                b.store(to, Kind.LONG);
            } else if (constant instanceof Double number) {
                b.mv.visitLdcInsn(number);
                b.store(to, Kind.DOUBLE);
            } else if (constant instanceof Boolean flag) {
                b.push(flag ? 1 : 0);
                b.store(to, Kind.BOOL);
            } else {
                b.pushObject(from);
                b.storeReference(to);
            }
            return;
        }
        if (to == from) {
            return;
        }
        Kind kind = b.now().kinds[from];
        boolean boxed = b.now().boxed[from];
        switch (kind) {
            case LONG -> b.mv.visitVarInsn(LLOAD, b.slots.of(from, kind));
            case DOUBLE -> b.mv.visitVarInsn(DLOAD, b.slots.of(from, kind));
            case BOOL -> b.mv.visitVarInsn(ILOAD, b.slots.of(from, kind));
            case RANGE -> throw new TooLarge();
            default -> {
                b.pushObject(from);
                b.storeReference(to);
                return;
            }
        }
        b.store(to, kind);
        if (boxed) {
            b.mv.visitVarInsn(ALOAD, b.slots.of(from, Kind.REFERENCE));
            b.mv.visitVarInsn(ASTORE, b.slots.of(to, Kind.REFERENCE));
            b.now().boxed[to] = true;
        }
    }

    /** Translates {@code a, b = x, y} without making the tuple, where the moves do not get into each other's way. */
    private boolean assignTogether() {
        int made = b.code[b.pc + 1];
        int count = b.code[b.pc + 2];
        int next = b.flow.next(b.pc);
        if (b.flow.isTarget(next)
                || b.flow.op(next) != Op.UNPACK
                || b.code[next + 2] != made
                || b.code[next + 3] != count) {
            return false;
        }
        int first = b.code[next + 1];
        boolean dead = made >= first && made < first + count || !Flow.has(b.flow.live(b.flow.next(next)), made);
        if (!dead) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int source = b.code[b.pc + 3 + i];
            if (source >= first && source < first + i || source >= 0 && b.now().kinds[source] == Kind.RANGE) {
                return false;
            }
        }
        for (int i = 0; i < count; i++) {
            move(first + i, b.code[b.pc + 3 + i]);
        }
        b.pc = next;
        return true;
    }

    private void checkBound(int register) {
        Kind kind = b.now().kinds[register];
        if (kind == Kind.REFERENCE) {
            b.mv.visitVarInsn(ALOAD, b.slots.of(register, kind));
            b.mv.visitJumpInsn(IFNULL, b.exit(false));
        } else if (kind == Kind.NONE) {
            b.leave(false);
        }
    }

    private void clear(int register) {
        if (b.state == null) {
            return;
        }
        b.mv.visitInsn(ACONST_NULL);
        b.storeReference(register);
    }

    private void iterator() {
        int to = b.code[b.pc + 1];
        int from = b.code[b.pc + 2];
        int seen = b.seen.first(b.pc) & ~Tuning.REACHED;
        if (seen == Tuning.RANGE && !b.seen.cautious()) {
            b.pushObject(from);
            b.mv.visitInsn(DUP);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            b.mv.visitTypeInsn(INSTANCEOF, Names.RANGE_CLASS);
            b.mv.visitJumpInsn(IFEQ, b.exit(true));
            b.mv.visitVarInsn(ALOAD, b.scratch);
            b.mv.visitTypeInsn(CHECKCAST, Names.RANGE_CLASS);
            b.call(Names.ITERATOR_CLASS, "unshared", "(L" + Names.RANGE_CLASS + ";)L" + Names.ITERATOR_CLASS + ";");
            b.mv.visitVarInsn(ASTORE, b.scratch);
            Unboxing.unbox(b.mv, b.scratch, b.slots.of(to, Kind.RANGE), Kind.RANGE);
            b.now().set(to, Kind.RANGE);
            return;
        }
        Label start = b.mayRaise();
        b.pushInterpreter();
        b.pushObject(from);
        b.call(Names.VALUES, "iterator", "(" + Names.INTERPRETER + Names.OBJECT + ")" + Names.OBJECT);
        b.raisedTo(start);
        b.storeReference(to);
    }

    private void forIterator() {
        int to = b.code[b.pc + 1];
        int from = b.code[b.pc + 2];
        int end = b.code[b.pc + 3];
        if (b.now().kinds[from] == Kind.RANGE) {
            int slot = b.slots.of(from, Kind.RANGE);
            b.mv.visitVarInsn(LLOAD, slot + 4);
            b.mv.visitInsn(LCONST_0);
            b.mv.visitInsn(LCMP);
            b.mv.visitJumpInsn(IFLE, b.edge(end));
            b.mv.visitVarInsn(LLOAD, slot + 4);
            b.mv.visitInsn(LCONST_1);
            b.mv.visitInsn(LSUB);
            b.mv.visitVarInsn(LSTORE, slot + 4);
            b.mv.visitVarInsn(LLOAD, slot);
            b.mv.visitInsn(DUP2);
            b.mv.visitVarInsn(LLOAD, slot + 2);
            b.mv.visitInsn(LADD);
            b.mv.visitVarInsn(LSTORE, slot);
            b.store(to, Kind.LONG);
            return;
        }
        Label start = b.mayRaise();
        next(from);
        b.mv.visitVarInsn(ASTORE, b.scratch);
        b.raisedTo(start);
        b.mv.visitVarInsn(ALOAD, b.scratch);
        b.mv.visitJumpInsn(IFNULL, b.edge(end));
        b.mv.visitVarInsn(ALOAD, b.scratch);
        b.storeReference(to);
    }

    private void next(int from) {
        b.pushInterpreter();
        b.pushObject(from);
        b.pushThread();
        b.call(Names.VALUES, "next", "(" + Names.INTERPRETER + Names.OBJECT + Names.THREAD + ")" + Names.OBJECT);
    }

    /** Returns in what form a source is to be used: what it has, or what was always seen of it. */
    static Kind wanted(Body b, int word, int seen) {
        if (word < 0) {
            Object constant = b.linked.constant(~word);
            return constant instanceof Long
                    ? Kind.LONG
                    : constant instanceof Double
                            ? Kind.DOUBLE
                            : constant instanceof Boolean ? Kind.BOOL : Kind.REFERENCE;
        }
        Kind kind = b.now().kinds[word];
        if (kind != Kind.REFERENCE || b.seen.cautious()) {
            return kind;
        }
        return switch (seen & ~Tuning.REACHED) {
            case Tuning.LONG -> Kind.LONG;
            case Tuning.DOUBLE -> Kind.DOUBLE;
            case Tuning.BOOL -> Kind.BOOL;
            default -> Kind.REFERENCE;
        };
    }

    /** Makes sure that a source is there in a form that was {@link #wanted}, or leaves. */
    static void require(Body b, int word, Kind kind) {
        if (word < 0 || b.now().kinds[word] == kind) {
            return;
        }
        int reference = b.slots.of(word, Kind.REFERENCE);
        Unboxing.check(b.mv, reference, kind, b.exit(true));
        Unboxing.unbox(b.mv, reference, b.slots.of(word, kind), kind);
        b.now().set(word, kind);
        b.now().boxed[word] = true;
    }

    /** Pushes a source in the form that it has, an int as a double where that is asked for. */
    static void pushNumber(Body b, int word, Kind kind, @Nullable Kind as) {
        if (word < 0) {
            Object constant = b.linked.constant(~word);
            if (constant instanceof Long number && as == Kind.DOUBLE) {
                b.mv.visitLdcInsn((double) number);
            } else if (constant instanceof Boolean flag) {
                b.push(flag ? 1 : 0);
            } else {
                b.mv.visitLdcInsn(constant);
            }
            return;
        }
        int slot = b.slots.of(word, kind);
        switch (kind) {
            case LONG -> {
                b.mv.visitVarInsn(LLOAD, slot);
                if (as == Kind.DOUBLE) {
                    b.mv.visitInsn(L2D);
                }
            }
            case DOUBLE -> b.mv.visitVarInsn(DLOAD, slot);
            default -> b.mv.visitVarInsn(ILOAD, slot);
        }
    }
}
