package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a random number that is being drawn says nothing but how long to sleep, in a program whose sleeps take no
 * time: then it makes no difference which number it is. It does where the instructions behind the call, none of which jumps,
 * at most add fixed numbers to it, multiply or divide it by such and put it into local variables, before it is given to
 * {@code time.sleep}, and where none of those variables is read again. So does one above 0 that is given to
 * {@code asyncio.sleep}, which for 0 sets no timer.
 *
 * <p>What stands in the registers of a frame is the thread's own; what a name means could be changed by others meanwhile, so
 * in a program that has the means to do so no number is one of these. Confined to one thread.
 */
public final class SleepNumbers {
    private static final Op[] OPS = Op.values();

    /** Instructions between the call and the sleep. */
    private static final int MOST_INSTRUCTIONS = 24;

    /** Numbers that functions may be given and that results are computed with. */
    private static final double MOST_GIVEN = 1e6;

    /** Seconds, within what a sleep takes. */
    private static final double MOST_SECONDS = 1e9;

    /** Seconds, far above what rounding could make 0. */
    private static final double SHORTEST_TIMER = 1e-6;

    /** No number that {@code -log(1 - u)} gives is as large. */
    private static final double MOST_LOGARITHM = 40;

    /** Functions whose result lies between 0 and the largest number that they are given, each of which draws once. */
    private static final Set<String> WITHIN = Set.of("uniform", "randint", "randrange", "choice");

    /** Names by which a program could look into a frame, or exchange what a name or an attribute means. */
    private static final Set<String> MEANS = Set.of(
            "setattr",
            "delattr",
            "globals",
            "locals",
            "vars",
            "exec",
            "eval",
            "__dict__",
            "__setattr__",
            "modules",
            "reload",
            "import_module",
            "__import__",
            "_getframe",
            "_current_frames",
            "settrace",
            "setprofile",
            "patch");

    /** Between what any result of a call lies. */
    private record Range(double least, double most) {}

    private final LinkedUnit program;
    private final Map<LinkedCode, Liveness> liveness = new HashMap<>();
    private @Nullable Boolean fixed;
    private final Map<String, Integer> stores = new HashMap<>();

    /** @param program whose numbers are looked at */
    public SleepNumbers(LinkedUnit program) {
        this.program = program;
    }

    /** Whether the number that the thread is drawing is such a one. */
    public boolean isOne(Interpreter in) {
        Frame frame = in.top();
        while (frame != null && !frame.code.unit().isOfProgram()) {
            frame = frame.back;
        }
        if (frame == null || in.isNested() || frame.code.unit() != program || !namesAreFixed()) {
            return false;
        }
        Range range = range(frame);
        return range != null && new Way(frame, range).leadsToSleep();
    }

    /** Whether the program's call that the thread is in is given nothing but what is written there. */
    public static boolean isGivenConstants(Interpreter in) {
        Frame frame = in.top();
        while (frame != null && !frame.code.unit().isOfProgram()) {
            frame = frame.back;
        }
        if (frame == null) {
            return false;
        }
        int[] code = frame.code.code;
        int pc = frame.pc;
        int at = code[pc] == CALL ? pc + 3 : code[pc] == CALL_METHOD ? pc + 4 : -1;
        for (int i = 1; at >= 0 && i <= code[at]; i++) {
            if (code[at + i] >= 0) {
                return false;
            }
        }
        return at >= 0 && code[at] > 0;
    }

    /** Whether nothing in the program could give another meaning to a function while a thread is in the middle of something. */
    private boolean namesAreFixed() {
        Boolean known = fixed;
        if (known == null) {
            known = looked();
            fixed = known;
        }
        return known;
    }

    private boolean looked() {
        if (program.unit().globalNames().stream().anyMatch(MEANS::contains)) {
            return false;
        }
        for (CodeObject object : program.unit().codes()) {
            int[] code = object.code();
            for (String name : object.names()) {
                if (MEANS.contains(name)) {
                    return false;
                }
            }
            for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
                switch (OPS[code[pc]]) {
                    case IMPORT_STAR -> {
                        return false;
                    }
                    case STORE_GLOBAL, DELETE_GLOBAL ->
                        stores.merge(program.unit().globalNames().get(code[pc + 1]), 1, Integer::sum);
                    case STORE_ATTRIBUTE, DELETE_ATTRIBUTE -> {
                        if (object.names()[code[pc + 2]].equals("sleep")) {
                            return false;
                        }
                    }
                    default -> {
                        // gives nothing another meaning
                    }
                }
            }
        }
        return true;
    }

    /** Returns between what the results lie of the call at which a frame stands; null: it is no such call. */
    private static @Nullable Range range(Frame f) {
        int[] code = f.code.code;
        int pc = f.pc;
        Object called;
        Object[] arguments;
        if (code[pc] == CALL) {
            called = Cold.source(f, pc + 2);
            arguments = CallOps.arguments(f, pc + 3, null);
        } else if (code[pc] == CALL_METHOD) {
            String name = f.code.names[code[pc + 3]];
            Object object = Cold.source(f, pc + 2);
            called = object instanceof PyModule module
                    ? module.get(name)
                    : object instanceof PyInstance instance ? ofInstance(instance, name) : null;
            arguments = CallOps.arguments(f, pc + 4, null);
        } else {
            return null;
        }
        return called instanceof BoundMethod method ? range(method, arguments) : null;
    }

    private static @Nullable Object ofInstance(PyInstance instance, String name) {
        Object own = instance.attribute(name);
        Object ofType = own == null ? instance.type().lookup(name) : null;
        return ofType == null ? own : new BoundMethod(instance, ofType);
    }

    private static @Nullable Range range(BoundMethod method, Object[] arguments) {
        if (method.callable() instanceof BuiltinFunction function) {
            return function.name().equals("random") && arguments.length == 0 ? new Range(0, 1) : null;
        }
        boolean library = method.self() instanceof PyInstance instance
                && instance.type().module().equals("random")
                && method.callable() instanceof PyFunction function
                && !TouchedValues.isProgram(function);
        if (!library) {
            return null;
        }
        String name = ((PyFunction) method.callable()).code().object().name();
        double least = name.equals("randrange") && arguments.length == 1 ? 0 : MOST_GIVEN;
        double most = 0;
        for (Object argument : arguments) {
            Range range = range(argument);
            if (range == null) {
                return null;
            }
            least = Math.min(least, range.least);
            most = Math.max(most, range.most);
        }
        if (name.equals("expovariate") && arguments.length == 1) {
            return least > 1 / MOST_GIVEN ? new Range(0, MOST_LOGARITHM / least) : null;
        }
        return WITHIN.contains(name) && arguments.length > 0 ? new Range(least, most) : null;
    }

    /** Returns between what a number lies, or those of a list or tuple, where none is below 0; else null. */
    private static @Nullable Range range(@Nullable Object value) {
        Object[] several = value instanceof PyTuple tuple
                ? tuple.items()
                : value instanceof PyList list ? list.toArray() : new Object[] {value};
        double least = MOST_GIVEN;
        double most = 0;
        for (Object each : several) {
            double number = each instanceof Long whole ? whole : each instanceof Double real ? real : -1;
            if (!(number >= 0 && number <= MOST_GIVEN)) {
                return null;
            }
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return several.length == 0 ? null : new Range(least, most);
    }

    /** The instructions behind a call, as far as what it gives is on its way to a sleep. */
    private final class Way {
        private final Frame frame;
        private final int[] code;
        /** Registers that hold what was drawn, or what was computed with it. */
        private final BitSet drawn = new BitSet();
        /** Registers in which something was put since, with the name that it comes from; null: no name. */
        private final Map<Integer, @Nullable String> loaded = new HashMap<>();

        private double least;
        private double most;

        Way(Frame frame, Range range) {
            this.frame = frame;
            this.code = frame.code.code;
            this.least = range.least;
            this.most = range.most;
        }

        boolean leadsToSleep() {
            int pc = frame.pc;
            put(code[pc + 1], true);
            pc += OPS[code[pc]].length(code, pc);
            for (int i = 0; i < MOST_INSTRUCTIONS && pc < code.length; i++) {
                switch (OPS[code[pc]]) {
                    case POLL -> {
                        // another thread may run, which sees none of it
                    }
                    case CHECK_LOCAL -> {
                        if (value(code[pc + 1]) == null && !drawn.get(code[pc + 1])) {
                            return false;
                        }
                    }
                    case CHECK_METHOD -> {
                        if (isDrawn(pc + 1)) {
                            return false;
                        }
                    }
                    case LOAD_GLOBAL -> {
                        put(code[pc + 1], false);
                        loaded.put(code[pc + 1], program.unit().globalNames().get(code[pc + 2]));
                    }
                    case MOVE -> {
                        if (!isDrawn(pc + 2)) {
                            return false;
                        }
                        put(code[pc + 1], true);
                    }
                    case ADD, MULTIPLY, TRUE_DIVIDE -> {
                        if (!computes(pc)) {
                            return false;
                        }
                    }
                    case CALL -> {
                        return code[pc + 3] == 1 && isDrawn(pc + 4) && isSleep(meaning(pc + 2)) && nobodyReads(pc);
                    }
                    case CALL_METHOD -> {
                        return code[pc + 4] == 1
                                && isDrawn(pc + 5)
                                && meaning(pc + 2) instanceof PyModule module
                                && isSleep(module.get(frame.code.names[code[pc + 3]]))
                                && nobodyReads(pc);
                    }
                    default -> {
                        return false;
                    }
                }
                pc += OPS[code[pc]].length(code, pc);
            }
            return false;
        }

        private void put(int register, boolean random) {
            drawn.set(register, random);
            loaded.put(register, null);
        }

        private boolean isDrawn(int at) {
            return code[at] >= 0 && drawn.get(code[at]);
        }

        /** Returns what is in a register that was left alone since the call, or null. */
        private @Nullable Object value(int register) {
            return loaded.containsKey(register) ? null : frame.registers[register];
        }

        private @Nullable Object meaning(int at) {
            int word = code[at];
            if (word < 0) {
                return frame.code.constants[~word];
            }
            String name = loaded.get(word);
            if (name == null) {
                return value(word);
            }
            Cell cell = program.module().cell(name);
            return stores.getOrDefault(name, 0) == 1 ? cell.get() : null;
        }

        private boolean computes(int pc) {
            boolean first = isDrawn(pc + 2);
            boolean second = isDrawn(pc + 3);
            int at = first ? pc + 3 : pc + 2;
            Object other = first == second || (code[at] >= 0 && loaded.containsKey(code[at])) ? null : meaning(at);
            boolean number = other instanceof Long || other instanceof Double;
            Range range = number ? range(other) : null;
            Op op = OPS[code[pc]];
            if (range == null || op == Op.TRUE_DIVIDE && !(first && range.least > 1 / MOST_GIVEN)) {
                return false;
            }
            double by = range.least;
            least = by(op, least, by);
            most = by(op, most, by);
            put(code[pc + 1], true);
            return true;
        }

        private double by(Op op, double number, double by) {
            return op == Op.ADD ? number + by : op == Op.MULTIPLY ? number * by : number / by;
        }

        private boolean isSleep(@Nullable Object called) {
            boolean timer = called instanceof PyFunction function
                    && function.code().object().qualifiedName().equals("sleep")
                    && function.code().module().name().equals("asyncio.tasks");
            boolean sleep =
                    called instanceof BuiltinFunction builtin && builtin.name().equals("sleep");
            return most <= MOST_SECONDS && (sleep || (timer && least >= SHORTEST_TIMER));
        }

        /** Whether nothing that was drawn is read behind the sleep. */
        private boolean nobodyReads(int pc) {
            BitSet read = (BitSet)
                    liveness.computeIfAbsent(frame.code, Liveness::of).after(pc).clone();
            read.and(drawn);
            return read.isEmpty();
        }
    }
}
