package lockstep.engine.interpreter;

import java.util.concurrent.atomic.AtomicReferenceArray;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.RangeIterator;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a code object while it ran, and what was compiled of it for that. While it is observed the loop runs a
 * copy of the code whose operation words are {@link #OBSERVED} higher, and every instruction is noted before it is done.
 * Thread-safe in that a lost note only makes compiled code less good.
 */
public final class Tuning {
    /** How much higher the operation words of observed code are. */
    static final int OBSERVED = 256;

    public static final int LONG = 1;
    public static final int DOUBLE = 1 << 1;
    public static final int BOOL = 1 << 2;
    public static final int STRING = 1 << 3;
    public static final int LIST = 1 << 4;
    public static final int DICT = 1 << 5;
    public static final int TUPLE = 1 << 6;
    public static final int INSTANCE = 1 << 7;
    public static final int RANGE = 1 << 8;
    public static final int RANGE_ITERATOR = 1 << 9;
    public static final int NATIVE_ITERATOR = 1 << 10;
    public static final int GENERATOR = 1 << 11;
    public static final int OTHER = 1 << 12;
    /** The instruction was reached. */
    public static final int REACHED = 1 << 15;

    /** In {@link #callee}: several. */
    public static final Object MANY = new Object();

    private static final int MOST_FAILURES = 4;
    /** What failing where nothing had been seen counts. */
    private static final int UNREACHED = 2;

    private static final int MOST_VERSIONS = 24;
    private static final Op[] OPS = Op.values();
    private static final int[] FIRST = operandPlaces(0);
    private static final int[] SECOND = operandPlaces(1);

    /** Where it stands. */
    enum Stage {
        OBSERVING,
        COMPILING,
        REFUSED
    }

    private final LinkedCode code;
    private final int[] first;
    private final int[] second;
    private final Object[] callees;
    private final boolean[] overflowed;
    private final Object[] caches;
    private final AtomicReferenceArray<@Nullable Object> requests;
    volatile Stage stage = Stage.OBSERVING;
    /** Heat at which observation is enough. */
    volatile int enough;

    private volatile int failures;
    private volatile int versions;

    Tuning(LinkedCode code, int enough) {
        this.code = code;
        this.enough = enough;
        int length = code.code.length;
        this.first = new int[length];
        this.second = new int[length];
        this.callees = new Object[length];
        this.overflowed = new boolean[length];
        this.caches = code.caches;
        this.requests = new AtomicReferenceArray<>(length + 1);
    }

    private Tuning(Tuning other) {
        this.code = other.code;
        this.first = other.first.clone();
        this.second = other.second.clone();
        this.callees = other.callees.clone();
        this.overflowed = other.overflowed.clone();
        this.caches = other.caches.clone();
        this.requests = new AtomicReferenceArray<>(0);
        this.versions = other.versions;
    }

    /** Returns a copy that does not change. */
    public Tuning snapshot() {
        return new Tuning(this);
    }

    /** Whether an operator on two ints came to more than 64 bits. */
    public boolean overflowed(int pc) {
        return overflowed[pc];
    }

    /** Returns the observed form of code. */
    static int[] observed(int[] code) {
        int[] copy = code.clone();
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            copy[pc] += OBSERVED;
        }
        return copy;
    }

    private static int[] operandPlaces(int wanted) {
        int[] places = new int[OPS.length];
        for (Op op : OPS) {
            int found = 0;
            for (int i = 0; i < op.operands().size(); i++) {
                Operand operand = op.operands().get(i);
                if ((operand == Operand.SOURCE || operand == Operand.REGISTER) && found++ == wanted) {
                    places[op.ordinal()] = i + 1;
                }
            }
        }
        return places;
    }

    /** Notes the instruction about to be done, its operation word being {@code op}. */
    void note(Frame f, int pc, int op) {
        int[] words = code.code;
        int at = FIRST[op];
        int seen = REACHED;
        if (at != 0) {
            Object value = Cold.source(f, pc + at);
            seen |= kind(value);
            if (op == Opcodes.CALL) {
                noteCallee(pc, value);
            }
        }
        first[pc] |= seen;
        at = SECOND[op];
        if (at != 0 && pc + at < words.length) {
            second[pc] |= kind(Cold.source(f, pc + at));
        }
    }

    private void noteCallee(int pc, @Nullable Object value) {
        Object callee = value instanceof PyFunction function ? function.code() : value;
        Object before = callees[pc];
        callees[pc] = before == null || before == callee ? callee : MANY;
    }

    /** Returns the bit of the kind of a value; null has none. */
    public static int kind(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Long) {
            return LONG;
        }
        if (value instanceof Double) {
            return DOUBLE;
        }
        if (value instanceof Boolean) {
            return BOOL;
        }
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof PyInstance) {
            return INSTANCE;
        }
        if (value instanceof PyList) {
            return LIST;
        }
        return rarerKind(value);
    }

    private static int rarerKind(Object value) {
        if (value instanceof PyDict) {
            return DICT;
        }
        if (value instanceof PyTuple) {
            return TUPLE;
        }
        if (value instanceof PyRange) {
            return RANGE;
        }
        if (value instanceof RangeIterator iterator) {
            return iterator.unshared() ? RANGE_ITERATOR : NATIVE_ITERATOR;
        }
        if (value instanceof NativeIterator) {
            return NATIVE_ITERATOR;
        }
        return value instanceof PyGenerator ? GENERATOR : OTHER;
    }

    /** Returns the code. */
    public LinkedCode code() {
        return code;
    }

    /** Returns the kinds of values the first operand of the instruction had, and {@link #REACHED}. */
    public int first(int pc) {
        return first[pc];
    }

    /** Returns the kinds of values the second operand of the instruction had. */
    public int second(int pc) {
        return second[pc];
    }

    /** Returns what CALL called: a {@link LinkedCode} or another callable, {@link #MANY}, or null. */
    public @Nullable Object callee(int pc) {
        return callees[pc];
    }

    /** Returns the inline cache of the instruction, or null. */
    public @Nullable Object cache(int pc) {
        return caches[pc];
    }

    /** Whether so much was compiled in vain that nothing may be guessed any more. */
    public boolean cautious() {
        return versions >= MOST_VERSIONS / 2;
    }

    /** Compiled code met what it was not compiled for; too often, and it is dropped and made again. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // a lost one does not matter
    void failed(Frame f, int pc) {
        int weight = (first[pc] & REACHED) == 0 ? UNREACHED : 1;
        note(f, pc, code.code[pc]);
        if (first[pc] == (REACHED | LONG) && second[pc] == LONG) {
            overflowed[pc] = true;
        }
        failures += weight;
        if (failures < MOST_FAILURES) {
            return;
        }
        failures = 0;
        drop();
        if (++versions >= MOST_VERSIONS) {
            refuse();
        }
    }

    /** Whether code for the position was asked for; the position behind the last stands for the whole function. */
    boolean isRequested(int position) {
        return requests.get(position) != null;
    }

    /** Asks for code for the position. @return false when it was asked for before */
    boolean request(int position) {
        return !isRequested(position) && requests.compareAndSet(position, null, Boolean.TRUE);
    }

    private void drop() {
        code.entries = null;
        code.direct = null;
        for (int i = 0; i < requests.length(); i++) {
            requests.set(i, null);
        }
        observeAgain();
    }

    void observeAgain() {
        enough = code.heat + Compilation.OBSERVATION;
        stage = Stage.OBSERVING;
        code.running = observed(code.code);
    }

    void refuse() {
        stage = Stage.REFUSED;
        code.running = code.code;
    }
}
