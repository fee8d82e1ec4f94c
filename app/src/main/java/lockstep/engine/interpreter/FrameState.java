package lockstep.engine.interpreter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PySuspendable;
import org.jspecify.annotations.Nullable;

/**
 * What a frame is made of, for whoever saves, compares and restores threads. Confined to one thread.
 */
public final class FrameState {
    private static final int FIXED = 8;
    private static final int PC = 0;
    private static final int NEXT = 1;
    private static final int DESTINATION = 2;
    private static final int EXHAUSTED = 3;
    private static final int FLAGS = 4;
    private static final int DEPTH = 5;

    /** How many numbers a frame has. */
    public static final int NUMBERS = 6;

    private final Map<LinkedCode, Liveness> known = new HashMap<>();

    /** Returns the parts of a frame that are objects, its registers last. */
    public static @Nullable Object[] parts(Frame frame) {
        @Nullable Object[] registers = frame.registers;
        @Nullable Object[] parts = new @Nullable Object[FIXED + registers.length];
        parts[0] = frame.code;
        parts[1] = frame.back;
        parts[2] = frame.completion;
        parts[3] = frame.handled;
        parts[4] = frame.generator;
        parts[5] = frame.namespace;
        parts[6] = frame.sent;
        parts[7] = frame.thrown;
        System.arraycopy(registers, 0, parts, FIXED, registers.length);
        return parts;
    }

    /** Returns the parts that are numbers. */
    public static long[] numbers(Frame frame) {
        return new long[] {frame.pc, frame.next, frame.destination, frame.exhausted, flags(frame), frame.depth};
    }

    /** Whether a frame is what it was. */
    public static boolean isUnchanged(Frame frame, @Nullable Object[] parts, long[] numbers) {
        if (frame.pc != numbers[PC]
                || frame.next != numbers[NEXT]
                || frame.destination != numbers[DESTINATION]
                || frame.exhausted != numbers[EXHAUSTED]
                || frame.back != parts[1]
                || frame.completion != parts[2]
                || frame.handled != parts[3]
                || frame.generator != parts[4]
                || frame.namespace != parts[5]
                || frame.sent != parts[6]
                || frame.thrown != parts[7]
                || flags(frame) != numbers[FLAGS]
                || frame.depth != numbers[DEPTH]) {
            return false;
        }
        @Nullable Object[] registers = frame.registers;
        for (int i = 0; i < registers.length; i++) {
            if (registers[i] != parts[FIXED + i]) {
                return false;
            }
        }
        return true;
    }

    private static long flags(Frame frame) {
        return (frame.suspended ? 1 : 0) | (frame.entry ? 2 : 0) | (frame.special ? 4 : 0);
    }

    /** Makes a frame what it was. */
    @SuppressWarnings("unchecked") // parts made it
    public static void restore(Frame frame, @Nullable Object[] parts, long[] numbers) {
        frame.back = (Frame) parts[1];
        frame.completion = (Completion) parts[2];
        frame.handled = (PyException) parts[3];
        frame.generator = (PySuspendable) parts[4];
        frame.namespace = (Map<String, Object>) parts[5];
        frame.sent = parts[6];
        frame.thrown = (PyException) parts[7];
        System.arraycopy(parts, FIXED, frame.registers, 0, frame.registers.length);
        frame.pc = (int) numbers[PC];
        frame.next = (int) numbers[NEXT];
        frame.destination = (int) numbers[DESTINATION];
        frame.exhausted = (int) numbers[EXHAUSTED];
        frame.suspended = (numbers[FLAGS] & 1) != 0;
        frame.entry = (numbers[FLAGS] & 2) != 0;
        frame.special = (numbers[FLAGS] & 4) != 0;
        frame.depth = (int) numbers[DEPTH];
    }

    /**
     * Takes out of the parts what does not matter to how the frame goes on.
     *
     * @param ready whether it stands before an instruction; else in the middle of a call
     */
    public void forget(@Nullable Object[] parts, long[] numbers, boolean ready) {
        LinkedCode code = (LinkedCode) java.util.Objects.requireNonNull(parts[0]);
        Liveness liveness = known.computeIfAbsent(code, Liveness::of);
        int pc = (int) numbers[PC];
        BitSet live = ready ? liveness.before(pc) : liveness.after(pc);
        boolean rests = parts[4] != null && parts[1] == null; // a generator that has not begun, or that nobody asks now
        if (rests || (numbers[FLAGS] & 1) != 0) {
            live = (BitSet) live.clone();
            live.or(liveness.before(pc));
        }
        for (int i = FIXED; i < parts.length; i++) {
            if (!live.get(i - FIXED)) {
                parts[i] = null;
            }
        }
        if (ready) {
            Arrays.fill(numbers, NEXT, FLAGS, 0);
        }
        numbers[DEPTH] = 0;
    }
}
