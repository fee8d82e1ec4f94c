package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Enumerates the schedules of a toy program one by one, as the rules of exploring say, without keys, frames or undo. What is
 * shared is found as there: from nothing, again until nothing is added.
 */
final class ToyOracle {
    private static final int LOCALS = 12;

    private static final int NEW = 0;
    private static final int LIVE = 1;
    private static final int ENDED = 2;
    private static final int JOINED = 3;

    /** More schedules than are worth enumerating. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class State implements Cloneable {
        int[] pcs;
        int[] stages;
        int[][] locals;
        int[] values;
        String printed = "";
        String failure = "";

        State copy() {
            try {
                State copy = (State) clone();
                copy.pcs = pcs.clone();
                copy.stages = stages.clone();
                copy.locals = Arrays.stream(locals).map(int[]::clone).toArray(int[][]::new);
                copy.values = values.clone();
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        String key() {
            return Arrays.toString(pcs)
                    + Arrays.toString(stages)
                    + Arrays.deepToString(locals)
                    + Arrays.toString(values)
                    + printed
                    + failure;
        }
    }

    private final ToyProgram program;
    private final ToyOp[][] code;
    private final long limit;
    /** Where every access is a step, for comparing what can come out. */
    private final boolean fine;

    private final BitSet shared = new BitSet();
    private final int[] readers;
    private final int[] writers;
    private final Set<ToyOp> marked = new HashSet<>();
    private boolean grown;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private long schedules;
    private @Nullable Shortest best;

    private ToyOracle(ToyProgram program, long limit, boolean fine) {
        this.program = program;
        this.code =
                program.threads().stream().map(ops -> ops.toArray(new ToyOp[0])).toArray(ToyOp[][]::new);
        this.limit = limit;
        this.fine = fine;
        this.readers = new int[program.initial().length];
        this.writers = new int[program.initial().length];
    }

    /** Returns how many schedules lead to each outcome. @throws TooManyException beyond the limit */
    static Map<String, Long> count(ToyProgram program, long limit) {
        ToyOracle oracle = new ToyOracle(program, limit, false);
        do {
            oracle.grown = false;
            oracle.counts.clear();
            oracle.schedules = 0;
            oracle.enumerate(oracle.first());
        } while (oracle.grown);
        return oracle.counts;
    }

    /**
     * Returns the fewest switches of a schedule that fails, and the fewest steps of those; empty when none fails. What the
     * last step brought about counts at once, a deadlock at the end. @throws TooManyException beyond the limit
     */
    static Optional<Shortest> shortest(ToyProgram program, long limit) {
        ToyOracle oracle = new ToyOracle(program, limit, false);
        do {
            oracle.grown = false;
            oracle.schedules = 0;
            oracle.best = null;
            oracle.follow(oracle.first(), -1, new Shortest(0, 0));
        } while (oracle.grown);
        return Optional.ofNullable(oracle.best);
    }

    /** How short a schedule is. */
    record Shortest(int switches, int steps) {
        boolean isShorter(@Nullable Shortest other) {
            return other == null || switches < other.switches || switches == other.switches && steps < other.steps;
        }
    }

    private void follow(State state, int before, Shortest so) {
        if (grown) {
            return;
        }
        boolean stuck = true;
        boolean free = before < 0 || state.stages[before] != LIVE || !canGo(state, code[before][state.pcs[before]]);
        if (!state.failure.isEmpty() && so.isShorter(best)) {
            best = so;
        }
        for (int thread = 0; thread < code.length; thread++) {
            if (state.stages[thread] != LIVE) {
                continue;
            }
            ToyOp op = code[thread][state.pcs[thread]];
            boolean late = !canGo(state, op);
            if (!late || op.kind() == ToyOp.Kind.TIMED) {
                stuck = false;
                int more = free || thread == before ? 0 : 1;
                follow(step(state, thread, late), thread, new Shortest(so.switches() + more, so.steps() + 1));
            }
        }
        if (stuck && ++schedules > limit) {
            throw new TooManyException();
        }
        if (stuck && outcome(state).equals("deadlock") && so.isShorter(best)) {
            best = so;
        }
    }

    /** Returns what can come out where threads may change at every access. @throws TooManyException beyond the limit */
    static Set<String> finestOutcomes(ToyProgram program, long limit) {
        ToyOracle oracle = new ToyOracle(program, limit, true);
        oracle.search(oracle.first());
        return new TreeSet<>(oracle.counts.keySet());
    }

    private State first() {
        State state = new State();
        int threads = code.length;
        state.pcs = new int[threads];
        state.stages = new int[threads];
        state.locals = new int[threads][LOCALS];
        state.values = program.initial().clone();
        state.stages[0] = LIVE;
        // the main thread is alone up to its first start, which is no step
        while (code[0][state.pcs[0]].kind() != ToyOp.Kind.START) {
            perform(state, 0, false);
        }
        int started = code[0][state.pcs[0]++].target();
        state.stages[started] = LIVE;
        settle(state, started);
        settle(state, 0);
        return state;
    }

    private void enumerate(State state) {
        if (grown) {
            return;
        }
        List<State> next = next(state);
        if (next.isEmpty()) {
            if (++schedules > limit) {
                throw new TooManyException();
            }
            counts.merge(outcome(state), 1L, Long::sum);
        }
        next.forEach(this::enumerate);
    }

    private void search(State first) {
        List<State> open = new ArrayList<>(List.of(first));
        seen.add(first.key());
        while (!open.isEmpty()) {
            List<State> next = next(open.remove(open.size() - 1));
            State state = next.isEmpty() ? last : null;
            if (state != null) {
                counts.merge(outcome(state), 1L, Long::sum);
            }
            for (State each : next) {
                if (seen.add(each.key())) {
                    if (seen.size() > limit) {
                        throw new TooManyException();
                    }
                    open.add(each);
                }
            }
        }
    }

    private State last;

    private List<State> next(State state) {
        last = state;
        List<State> next = new ArrayList<>();
        for (int thread = 0; thread < code.length; thread++) {
            if (state.stages[thread] != LIVE) {
                continue;
            }
            ToyOp op = code[thread][state.pcs[thread]];
            if (canGo(state, op)) {
                next.add(step(state, thread, false));
            } else if (op.kind() == ToyOp.Kind.TIMED) {
                next.add(step(state, thread, true));
            }
        }
        return next;
    }

    private State step(State from, int thread, boolean late) {
        State state = from.copy();
        perform(state, thread, late);
        settle(state, thread);
        return state;
    }

    private String outcome(State state) {
        if (!state.failure.isEmpty()) {
            return state.failure;
        }
        boolean all = Arrays.stream(state.stages).allMatch(stage -> stage != LIVE);
        return all ? state.printed : "deadlock";
    }

    private static boolean canGo(State state, ToyOp op) {
        return switch (op.kind()) {
            case ACQUIRE, TIMED -> state.values[op.target()] == 0;
            case PERMIT -> state.values[op.target()] > 0;
            case AWAIT_FLAG -> state.values[op.target()] != 0;
            case JOIN -> state.stages[op.target()] >= ENDED;
            case LAST_JOIN -> state.stages[op.target()] != LIVE;
            default -> true;
        };
    }

    /** Goes on through what no other thread can see. */
    private void settle(State state, int thread) {
        while (state.stages[thread] == LIVE) {
            if (state.pcs[thread] == code[thread].length) {
                state.stages[thread] = ENDED;
                return;
            }
            ToyOp op = code[thread][state.pcs[thread]];
            note(state, thread, op);
            if (isStep(op)) {
                return;
            }
            if (!canGo(state, op)) {
                grown |= op.kind() != ToyOp.Kind.LAST_JOIN && marked.add(op);
                return;
            }
            perform(state, thread, false);
        }
    }

    private boolean isStep(ToyOp op) {
        return fine && (op.touches() || op.kind() == ToyOp.Kind.JOIN || op.kind() == ToyOp.Kind.START)
                || op.kind() == ToyOp.Kind.START
                || marked.contains(op)
                || op.touches() && shared.get(op.target());
    }

    private void note(State state, int thread, ToyOp op) {
        int others = 0;
        for (int i = 0; i < code.length; i++) {
            others += i != thread && (state.stages[i] == LIVE || state.stages[i] == ENDED) ? 1 : 0;
        }
        if (fine || others == 0 || !op.touches()) {
            return;
        }
        int location = op.target();
        (op.writes() ? writers : readers)[location] |= 1 << thread;
        int all = readers[location] | writers[location];
        if (writers[location] != 0 && Integer.bitCount(all) > 1 && !shared.get(location)) {
            shared.set(location);
            grown = true;
        }
    }

    private void fail(State state, int thread, ToyOp op, String what) {
        if (state.failure.isEmpty()) {
            String who = thread == 0 ? "the main thread" : "thread " + (char) ('A' + thread - 1);
            state.failure = what + " in line " + op.line() + ", in " + who;
        }
        state.pcs[thread] = end(thread);
    }

    /** Where a thread goes on that fails. */
    private int end(int thread) {
        int pc = 0;
        while (pc < code[thread].length && code[thread][pc].kind() != ToyOp.Kind.LAST_JOIN) {
            pc++;
        }
        return pc;
    }

    private void perform(State state, int thread, boolean late) {
        ToyOp op = code[thread][state.pcs[thread]++];
        int[] locals = state.locals[thread];
        int[] values = state.values;
        switch (op.kind()) {
            case READ -> locals[op.local()] = values[op.target()];
            case WRITE -> values[op.target()] = locals[op.local()] + op.value();
            case APPEND -> values[op.target()] = values[op.target()] * 10 + op.value();
            case ACQUIRE, SET_FLAG -> values[op.target()] = 1;
            case TRY, TIMED -> {
                locals[op.local()] = values[op.target()] == 0 && !late ? 1 : 0;
                values[op.target()] = 1;
            }
            case RELEASE -> {
                if (values[op.target()] == 0) {
                    fail(state, thread, op, "RuntimeError: release unlocked lock");
                }
                values[op.target()] = 0;
            }
            case PERMIT -> values[op.target()]--;
            case RETURN_PERMIT -> values[op.target()]++;
            case UNLESS -> state.pcs[thread] = locals[op.local()] == op.value() ? state.pcs[thread] : op.jump();
            case GO -> state.pcs[thread] = op.jump();
            case LET -> locals[op.local()] = op.value();
            case REFUSE -> {
                if (locals[op.local()] == op.value()) {
                    fail(state, thread, op, "AssertionError");
                }
            }
            case START -> {
                state.stages[op.target()] = LIVE;
                settle(state, op.target());
            }
            case JOIN -> state.stages[op.target()] = JOINED;
            case LAST_JOIN -> {
                if (state.stages[op.target()] == ENDED) {
                    state.stages[op.target()] = JOINED;
                }
            }
            case PRINT -> {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < op.value(); i++) {
                    text.append(i == 0 ? "" : " ").append(locals[op.target() + i]);
                }
                state.printed += text.append('\n');
            }
            case AWAIT_FLAG -> {
                // it is set
            }
        }
    }
}
