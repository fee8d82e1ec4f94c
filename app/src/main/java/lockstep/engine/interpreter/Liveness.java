package lockstep.engine.interpreter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import lockstep.python.code.ExceptionRegion;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;

/**
 * Which registers of a code object may still be read, by the position where a frame stands: two frames that differ only
 * in others go on alike. The usual backward data flow over the instructions, where every instruction may also go to the
 * handlers that guard it. Immutable.
 */
final class Liveness {
    private static final Op[] OPS = Op.values();

    private final int[] code;
    private final LinkedCode linked;
    private final int registers;
    private final BitSet[] before;

    private Liveness(LinkedCode linked) {
        this.linked = linked;
        this.code = linked.code;
        this.registers = linked.registerCount;
        this.before = new BitSet[code.length];
    }

    /** Works out the registers of a code object. */
    static Liveness of(LinkedCode linked) {
        Liveness liveness = new Liveness(linked);
        liveness.settle();
        return liveness;
    }

    /** Returns the registers that may be read from the position on, the instruction there included. */
    BitSet before(int pc) {
        return before[pc];
    }

    /** Returns the registers that may be read when the call at the position has come to its end, in whatever way. */
    BitSet after(int pc) {
        BitSet live = after(pc, OPS[code[pc]]);
        int destination = destination(pc, OPS[code[pc]]);
        if (destination >= 0) {
            live.clear(destination);
        }
        addHandlers(pc, live);
        return live;
    }

    private void settle() {
        int[] starts = starts();
        for (int pc : starts) {
            before[pc] = new BitSet(registers);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = starts.length - 1; i >= 0; i--) {
                int pc = starts[i];
                BitSet live = flow(pc);
                if (!live.equals(before[pc])) {
                    before[pc] = live;
                    changed = true;
                }
            }
        }
    }

    private int[] starts() {
        int[] starts = new int[code.length];
        int count = 0;
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            starts[count++] = pc;
        }
        return Arrays.copyOf(starts, count);
    }

    private BitSet flow(int pc) {
        Op op = OPS[code[pc]];
        BitSet live = after(pc, op);
        define(pc, op, live);
        use(pc, op, live);
        addHandlers(pc, live);
        return live;
    }

    private void addHandlers(int pc, BitSet live) {
        ExceptionRegion region = linked.region(pc);
        if (region != null && before[region.handler()] != null) {
            BitSet handler = (BitSet) before[region.handler()].clone();
            handler.clear(region.register());
            live.or(handler);
        }
    }

    /** What is live where execution can go on, exceptions apart. */
    private BitSet after(int pc, Op op) {
        BitSet live = new BitSet(registers);
        boolean falls = op != Op.JUMP && op != Op.JUMP_BACK && op != Op.RETURN;
        int next = pc + op.length(code, pc);
        if (falls && next < code.length && before[next] != null) {
            live.or(before[next]);
        }
        List<Operand> operands = op.operands();
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) == Operand.TARGET && before[code[pc + 1 + i]] != null) {
                live.or(before[code[pc + 1 + i]]);
            }
        }
        return live;
    }

    private int destination(int pc, Op op) {
        List<Operand> operands = op.operands();
        boolean has = !operands.isEmpty() && operands.get(0) == Operand.DESTINATION;
        return has && op != Op.UNPACK && op != Op.UNPACK_STAR ? code[pc + 1] : -1;
    }

    private void define(int pc, Op op, BitSet live) {
        if (op == Op.UNPACK) {
            live.clear(code[pc + 1], code[pc + 1] + code[pc + 3]);
        } else if (op == Op.UNPACK_STAR) {
            live.clear(code[pc + 1], code[pc + 1] + code[pc + 3] + code[pc + 4] + 1);
        } else if (op != Op.FOR_ITERATOR && op != Op.SEND && op != Op.YIELD_FROM && destination(pc, op) >= 0) {
            live.clear(code[pc + 1]);
        }
    }

    private void use(int pc, Op op, BitSet live) {
        List<Operand> operands = op.operands();
        for (int i = 0; i < operands.size(); i++) {
            int word = code[pc + 1 + i];
            switch (operands.get(i)) {
                case REGISTER -> live.set(word);
                case SOURCE -> read(word, live);
                case SOURCES -> {
                    for (int j = 1; j <= word; j++) {
                        read(code[pc + 1 + i + j], live);
                    }
                }
                default -> {
                    // no register
                }
            }
        }
    }

    private static void read(int word, BitSet live) {
        if (word >= 0) {
            live.set(word);
        }
    }
}
