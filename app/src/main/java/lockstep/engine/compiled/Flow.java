package lockstep.engine.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.python.code.ExceptionRegion;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;
import org.jspecify.annotations.Nullable;

/** Where control can go in a code object, and which registers are live where. Immutable. */
final class Flow {
    private static final Op[] OPS = Op.values();

    private final int[] code;
    private final LinkedCode linked;
    private final int words;
    private final int[] starts;
    private final long[][] live;
    private final boolean[] target;

    /** For each head of a loop the position of the last jump back to it. */
    private final Map<Integer, Integer> loops = new HashMap<>();

    Flow(LinkedCode linked) {
        this.linked = linked;
        this.code = linked.object().code();
        this.words = (linked.object().registerCount() + 63) / 64;
        this.target = new boolean[code.length + 1];
        this.live = new long[code.length + 1][words];
        List<Integer> found = new ArrayList<>();
        for (int pc = 0; pc < code.length; pc += op(pc).length(code, pc)) {
            found.add(pc);
        }
        this.starts = found.stream().mapToInt(Integer::intValue).toArray();
        findTargets();
        findLive();
    }

    static boolean has(long[] set, int register) {
        return (set[register >> 6] >> (register & 63) & 1) != 0;
    }

    Op op(int pc) {
        return OPS[code[pc]];
    }

    int next(int pc) {
        return pc + op(pc).length(code, pc);
    }

    /** Returns the registers that are read at the position or later, before they are written. */
    long[] live(int pc) {
        return live[pc];
    }

    /** Whether the position can be reached other than from the one before. */
    boolean isTarget(int pc) {
        return target[pc];
    }

    /** Whether there are places to poll but for those in calls. */
    boolean polls() {
        return Arrays.stream(starts).anyMatch(pc -> op(pc) == Op.JUMP_BACK || op(pc) == Op.POLL);
    }

    /** Whether a loop starts at the position. */
    boolean isHead(int pc) {
        return loops.containsKey(pc);
    }

    /** Whether the position lies between the head of a loop and the jump back to it. */
    boolean inLoop(int pc) {
        return loops.entrySet().stream().anyMatch(loop -> loop.getKey() <= pc && pc <= loop.getValue());
    }

    /** Returns where the instruction may jump to, or -1. */
    int jump(int pc) {
        List<Operand> operands = op(pc).operands();
        int at = operands.indexOf(Operand.TARGET);
        return at < 0 ? -1 : code[pc + 1 + at];
    }

    /** Whether control never goes on at the next instruction. */
    boolean ends(int pc) {
        return switch (op(pc)) {
            case JUMP, JUMP_BACK, RETURN, RAISE, RAISE_FROM, RAISE_AGAIN, RERAISE, RAISE_ASSERTION -> true;
            default -> false;
        };
    }

    private void findTargets() {
        for (int pc : starts) {
            int to = jump(pc);
            if (to >= 0) {
                target[to] = true;
                if (to <= pc) {
                    loops.put(to, pc);
                }
            }
        }
        for (ExceptionRegion region : linked.object().exceptionRegions()) {
            target[region.handler()] = true;
        }
    }

    private void findLive() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = starts.length - 1; i >= 0; i--) {
                changed |= updateLive(starts[i]);
            }
        }
    }

    private boolean updateLive(int pc) {
        long[] now = new long[words];
        if (!ends(pc)) {
            or(now, live[next(pc)]);
        }
        int to = jump(pc);
        boolean forIterator = op(pc) == Op.FOR_ITERATOR;
        if (to >= 0 && !forIterator) {
            or(now, live[to]);
        }
        operands(pc, now, false);
        if (forIterator) {
            or(now, live[to]);
        }
        ExceptionRegion region = linked.region(pc);
        if (region != null) {
            long[] handler = live[region.handler()].clone();
            handler[region.register() >> 6] &= ~(1L << (region.register() & 63));
            or(now, handler);
        }
        operands(pc, now, true);
        boolean changed = false;
        for (int i = 0; i < words; i++) {
            changed |= now[i] != live[pc][i];
        }
        live[pc] = now;
        return changed;
    }

    private static void or(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= other[i];
        }
    }

    private void operands(int pc, long[] set, boolean reads) {
        int at = pc + 1;
        for (Operand operand : op(pc).operands()) {
            int word = code[at++];
            switch (operand) {
                case DESTINATION -> {
                    if (!reads) {
                        clear(pc, set, word);
                    }
                }
                case SOURCE, REGISTER -> read(set, word, reads);
                case SOURCES -> {
                    for (int i = 0; i < word; i++) {
                        read(set, code[at + i], reads);
                    }
                }
                default -> {}
            }
        }
    }

    private static void read(long[] set, int word, boolean reads) {
        if (reads && word >= 0) {
            set[word >> 6] |= 1L << (word & 63);
        }
    }

    private void clear(int pc, long[] set, int first) {
        int count =
                switch (op(pc)) {
                    case UNPACK -> code[pc + 3];
                    case UNPACK_STAR -> code[pc + 3] + 1 + code[pc + 4];
                    default -> 1;
                };
        for (int i = first; i < first + count; i++) {
            set[i >> 6] &= ~(1L << (i & 63));
        }
    }

    /** Returns the region that guards the position, or null. */
    @Nullable
    ExceptionRegion region(int pc) {
        return linked.region(pc);
    }
}
