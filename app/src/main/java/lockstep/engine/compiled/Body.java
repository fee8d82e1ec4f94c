package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import java.util.Objects;
import java.util.TreeSet;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.Tuning;
import lockstep.python.code.ExceptionRegion;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The method being generated: where it stands, in what form registers are there, and how it leaves. The same translation
 * runs several times: first without output, until the forms at every position are known, then once with. Mutable.
 */
final class Body {
    /** What an exit adds to its position when what was guessed did not hold. */
    static final int FAILED = 1 << 24;

    final Tuning seen;
    final LinkedCode linked;
    final int[] code;
    final Flow flow;
    final Constants constants;
    final Shell shell;
    final Slots slots;
    final int pcSlot;
    final int scratch;
    final int scratchLong;
    final int scratchDouble;
    private final Growth growth;
    final Polling polling;
    MethodVisitor mv;
    /** The forms at the present position; null behind an instruction that never goes on. */
    @Nullable
    State state;

    int pc;
    private boolean emitting;
    private final @Nullable State[] entries;
    private final Ways ways;
    private final TreeSet<Integer> pending = new TreeSet<>();
    private @Nullable State atStart;

    Body(Tuning seen, Flow flow, Constants constants, Shell shell, int firstSlot, boolean detours) {
        this.seen = seen;
        this.linked = seen.code();
        this.code = linked.object().code();
        this.flow = flow;
        this.constants = constants;
        this.shell = shell;
        this.slots = new Slots(linked.object().registerCount(), firstSlot);
        this.pcSlot = slots.fresh(1);
        this.scratch = slots.fresh(1);
        this.scratchLong = slots.fresh(2);
        this.scratchDouble = slots.fresh(2);
        this.polling = new Polling(slots, flow.polls());
        this.ways = new Ways(this, detours);
        this.entries = new State[code.length];
        this.growth = new Growth(seen, flow);
        this.mv = new Silent();
    }

    /** Output that goes nowhere. */
    private static final class Silent extends MethodVisitor {
        Silent() {
            super(ASM9);
        }
    }

    State now() {
        State now = state;
        if (now == null) {
            throw new IllegalStateException("behind a jump at " + pc);
        }
        return now;
    }

    /** Finds the forms of registers at every position that is reached from one. */
    void analyse(int start, State forms, Translation translation) {
        enter(start, forms);
        while (!pending.isEmpty()) {
            block(pending.pollFirst(), translation);
        }
    }

    private void block(int start, Translation translation) {
        state = entry(start).copy();
        pc = start;
        while (state != null) {
            translate(translation);
            int next = flow.next(pc);
            if (state != null && flow.isTarget(next)) {
                enter(next, now());
                state = null;
            }
            pc = next;
        }
    }

    private void translate(Translation translation) {
        now().prune(flow.live(pc));
        atStart = now().copy();
        translation.instruction();
    }

    /** Returns the forms that registers have wherever the position is come to. */
    State entry(int position) {
        State entry = entries[position];
        if (entry == null) {
            throw new IllegalStateException("never reached: " + position);
        }
        return entry;
    }

    private void enter(int position, State from) {
        State known = entries[position];
        State pruned = from.copy();
        pruned.prune(flow.live(position));
        if (known == null) {
            entries[position] = pruned;
            pending.add(position);
        } else if (known.join(pruned)) {
            pending.add(position);
        }
    }

    /** Writes all code; the method starts at a position in the forms given. */
    void emit(MethodVisitor output, int start, State forms, Translation translation) {
        mv = output;
        emitting = true;
        state = forms.copy();
        go(start);
        for (int position = 0; position < code.length; position = flow.next(position)) {
            if (entries[position] == null || !(flow.isTarget(position) || position == start)) {
                continue;
            }
            ways.arrive(position);
            emitFrom(position, entry(position).copy(), translation);
        }
        ways.emitDetours(translation);
    }

    /** Writes code from a position on, up to where it goes on elsewhere. */
    void emitFrom(int position, State forms, Translation translation) {
        state = forms;
        pc = position;
        while (state != null) {
            translate(translation);
            int next = flow.next(pc);
            if (state != null && ways.joins(next)) {
                ways.fallInto(next);
                state = null;
            }
            pc = next;
        }
    }

    /** Stands in the middle of an instruction. @param before the forms where it starts */
    void stand(int position, State before, State now) {
        pc = position;
        atStart = before;
        state = now;
    }

    /** Writes what lies behind the method's own code. */
    void emitStubs() {
        ways.emitStubs();
    }

    /** Goes on at another position. */
    void go(int target) {
        if (emitting) {
            ways.go(target);
        } else {
            enter(target, now());
        }
        state = null;
    }

    /** Returns the label to jump to for going on at another position. */
    Label edge(int target) {
        if (emitting) {
            return ways.edge(target);
        }
        enter(target, now());
        return new Label();
    }

    /** Writes what brings registers into the forms that they have elsewhere. */
    void convert(State from, State to) {
        for (int i = 0; i < to.kinds.length; i++) {
            if (to.kinds[i] == Kind.REFERENCE && from.kinds[i] != Kind.REFERENCE && !from.boxed[i]) {
                if (from.kinds[i] == Kind.NONE) {
                    mv.visitInsn(ACONST_NULL);
                } else {
                    Boxing.push(mv, from.kinds[i], slots.of(i, from.kinds[i]));
                }
                mv.visitVarInsn(ASTORE, slots.of(i, Kind.REFERENCE));
            }
        }
    }

    /** Returns the label to jump to for leaving to the loop at the present position. @param failed a guess did not hold */
    Label exit(boolean failed) {
        return emitting ? ways.exit(failed) : new Label();
    }

    /** Returns the label to jump to before anything was done. */
    Label deepExit() {
        emitting = true;
        return exit(false);
    }

    /** Leaves to the loop at the present position. */
    void leave(boolean failed) {
        mv.visitJumpInsn(GOTO, exit(failed));
        state = null;
    }

    /** To be called before and after code that may raise. @return what {@link #raisedTo} takes */
    Label mayRaise() {
        push(pc);
        mv.visitVarInsn(ISTORE, pcSlot);
        Label start = new Label();
        mv.visitLabel(start);
        return start;
    }

    /** Ends the code that may raise. */
    void raisedTo(Label start) {
        ExceptionRegion region = flow.region(pc);
        State before = atStart;
        if (region == null || before == null) {
            return;
        }
        State from = before.copy();
        from.set(region.register(), Kind.NONE);
        if (!emitting) {
            from.set(region.register(), Kind.REFERENCE);
            enter(region.handler(), from);
            return;
        }
        Label end = new Label();
        mv.visitLabel(end);
        mv.visitTryCatchBlock(start, end, ways.handler(from, region), "java/lang/Throwable");
    }

    // Registers

    /** Pushes an int. */
    void push(int value) {
        if (value >= -1 && value <= 5) {
            mv.visitInsn(ICONST_0 + value);
        } else if (value == (short) value) {
            mv.visitIntInsn(SIPUSH, value);
        } else {
            mv.visitLdcInsn(value);
        }
    }

    /** Pushes the object that a source word means. */
    void pushObject(int word) {
        if (word < 0) {
            constants.push(mv, linked.constant(~word), Names.OBJECT);
            return;
        }
        State now = now();
        Kind kind = now.kinds[word];
        if (kind == Kind.NONE) {
            mv.visitInsn(ACONST_NULL);
        } else if (kind == Kind.REFERENCE || now.boxed[word]) {
            pushSlot(word);
        } else {
            Boxing.push(mv, kind, slots.of(word, kind));
            if (kind != Kind.RANGE) {
                mv.visitInsn(DUP);
                mv.visitVarInsn(ASTORE, slots.of(word, Kind.REFERENCE));
                now.boxed[word] = true;
            }
        }
    }

    /** Pushes the object that a register's reference local holds, as a value. */
    void pushSlot(int register) {
        mv.visitVarInsn(ALOAD, slots.of(register, Kind.REFERENCE));
        if (growth.of(register)) {
            call(Names.GROWING_CLASS, "settled", "(" + Names.OBJECT + ")" + Names.OBJECT);
        }
    }

    /** As {@link #pushObject}, for what takes a string that grows as it is. */
    void pushUnsettled(int word) {
        if (grows(word)) {
            mv.visitVarInsn(ALOAD, slots.of(word, Kind.REFERENCE));
        } else {
            pushObject(word);
        }
    }

    /** Whether a source may be a string that grows. */
    boolean grows(int word) {
        return word >= 0 && growth.of(word) && now().kinds[word] == Kind.REFERENCE;
    }

    void call(String owner, String name, String descriptor) {
        mv.visitMethodInsn(INVOKESTATIC, owner, name, descriptor, false);
    }

    void invoke(String owner, String name, String descriptor) {
        mv.visitMethodInsn(INVOKEVIRTUAL, owner, name, descriptor, false);
    }

    /** Puts the object on the stack into a register. */
    void storeReference(int register) {
        mv.visitVarInsn(ASTORE, slots.of(register, Kind.REFERENCE));
        now().set(register, Kind.REFERENCE);
    }

    /** Puts the number or truth value on the stack into a register. */
    void store(int register, Kind kind) {
        int op = kind == Kind.LONG ? LSTORE : kind == Kind.DOUBLE ? DSTORE : ISTORE;
        mv.visitVarInsn(op, slots.of(register, kind));
        now().set(register, kind);
    }

    /** Pushes an array of the objects that source words mean. @param at position of their count */
    void pushArray(int at) {
        int count = code[at];
        push(count);
        mv.visitTypeInsn(ANEWARRAY, Names.OBJECT_CLASS);
        for (int i = 0; i < count; i++) {
            mv.visitInsn(DUP);
            push(i);
            pushObject(code[at + 1 + i]);
            mv.visitInsn(AASTORE);
        }
    }

    void pushInterpreter() {
        mv.visitVarInsn(ALOAD, shell.interpreterSlot());
    }

    void pushThread() {
        mv.visitVarInsn(ALOAD, shell.threadSlot());
    }

    void pushLinked() {
        constants.push(mv, linked, Names.LINKED);
    }

    /** Lets the scheduler look in, if it wants to, at the end of an instruction. @param next where control goes on */
    void poll(int next) {
        if (emitting) {
            ways.poll(Objects.requireNonNull(atStart), next);
        } else {
            raisedTo(mayRaise());
        }
    }

    /** Ends a turn of a loop, with its poll. */
    void jumpBack(int head) {
        if (emitting) {
            ways.jumpBack(Objects.requireNonNull(atStart), head);
            state = null;
        } else {
            raisedTo(mayRaise());
            go(head);
        }
    }
}
