package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.GenericAlias;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.engine.value.UnionType;
import lockstep.engine.value.Unplaced;
import lockstep.python.code.Singleton;

/** {@code hash()}: for numbers, tuples and frozensets of them the values that CPython gives. */
public final class Hashes {
    private static final long MODULUS = (1L << 61) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    /** In CPython each one has a hash of its own; none is that of another number. */
    private static final long NOT_A_NUMBER = 0x7ff8_0000_0001L;

    private static final long INFINITY = 314159;
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;

    private Hashes() {}

    /** Returns the hash. */
    public static long of(Context context, Object value) {
        if (value instanceof String text) {
            return text.hashCode();
        }
        if (value instanceof Long number) {
            return ofLong(number);
        }
        if (value instanceof PyInstance instance) {
            return ofInstance(context, instance);
        }
        if (value instanceof PyTuple tuple) {
            return ofTuple(context, tuple);
        }
        if (value instanceof Double number) {
            return ofDouble(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof BigInteger number) {
            return ofBig(number);
        }
        if (value instanceof PyFrozenSet set) {
            return ofSet(context, set);
        }
        if (value instanceof PyList
                || value instanceof PyDict
                || value instanceof PySet
                || (value instanceof DictView view && view.isSetLike())) {
            throw unhashable(value);
        }
        if (value instanceof PyBytes bytes) {
            return java.util.Arrays.hashCode(bytes.bytes());
        }
        if (value instanceof PyRange || value instanceof Slice) {
            return value.hashCode();
        }
        if (value instanceof BoundMethod method) {
            long self = identity(context, method.self());
            long hash = self * 31 + identity(context, method.callable());
            return Unplaced.is(self) ? Unplaced.of(hash) : hash;
        }
        if (!(value instanceof PyType) && Types.of(value).lookup("__hash__") == Singleton.NONE) {
            throw unhashable(value);
        }
        return value instanceof GenericAlias || value instanceof UnionType
                ? HintTypes.hash(context, value)
                : identity(context, value);
    }

    /** Returns the hash, which the program gets to see. */
    public static long told(Context context, Object value) {
        return told(context, of(context, value));
    }

    static long told(Context context, long hash) {
        if (Unplaced.is(hash)) {
            context.heap().keys().tellsIdentity();
        }
        return hash;
    }

    /** Returns the hash of an object that is like no other. */
    static long identity(Context context, Object object) {
        return context.heap().keys().identity(object);
    }

    private static RuntimeException unhashable(Object value) {
        return Errors.typeError("unhashable type: '%s'", Types.nameOf(value));
    }

    /** Returns the hash of an int that fits. */
    public static long ofLong(long number) {
        if (number < MODULUS && number > -MODULUS) {
            return number == -1 ? -2 : number;
        }
        long rest = number % MODULUS;
        return rest == -1 ? -2 : rest;
    }

    private static long ofBig(BigInteger number) {
        long rest = number.abs().mod(BIG_MODULUS).longValue();
        long hash = number.signum() < 0 ? -rest : rest;
        return hash == -1 ? -2 : hash;
    }

    private static long ofDouble(double number) {
        if (number == (long) number && Math.abs(number) < MODULUS) {
            return ofLong((long) number);
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? INFINITY : -INFINITY;
        }
        if (Double.isNaN(number)) {
            return NOT_A_NUMBER;
        }
        int exponent = Math.getExponent(number);
        double mantissa = Math.abs(number) / Math.scalb(1.0, exponent) / 2;
        int power = exponent + 1;
        if (exponent < Double.MIN_EXPONENT) {
            double scaled = Math.abs(number) * 0x1p60;
            power = Math.getExponent(scaled) + 1 - 60;
            mantissa = Math.scalb(scaled, -(Math.getExponent(scaled) + 1));
        }
        long hash = 0;
        while (mantissa != 0) {
            hash = ((hash << 28) & MODULUS) | hash >>> 33;
            mantissa *= 1 << 28;
            power -= 28;
            long part = (long) mantissa;
            mantissa -= part;
            hash += part;
            if (hash >= MODULUS) {
                hash -= MODULUS;
            }
        }
        int turn = power >= 0 ? power % 61 : 60 - (-1 - power) % 61;
        hash = ((hash << turn) & MODULUS) | hash >>> (61 - turn);
        hash = number < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    private static long ofTuple(Context context, PyTuple tuple) {
        Operators.enter(context, " in comparison");
        try {
            long sum = PRIME_5;
            boolean unplaced = false;
            for (Object item : tuple.items()) {
                long hash = of(context, item);
                unplaced |= Unplaced.is(hash);
                sum += hash * PRIME_2;
                sum = Long.rotateLeft(sum, 31);
                sum *= PRIME_1;
            }
            sum += tuple.size() ^ (PRIME_5 ^ 3527539L);
            if (unplaced) {
                return Unplaced.of(sum);
            }
            return sum == -1 ? 1546275796 : sum;
        } finally {
            context.nesting().leave();
        }
    }

    private static long ofSet(Context context, PySet set) {
        long hash = 0;
        boolean unplaced = false;
        for (Object item : set.toArray()) {
            long h = of(context, item);
            unplaced |= Unplaced.is(h);
            hash ^= ((h ^ 89869747L) ^ (h << 16)) * 3644798167L;
        }
        hash ^= (set.size() + 1) * 1927868237L;
        hash ^= (hash >>> 11) ^ (hash >>> 25);
        hash = hash * 69069 + 907133923L;
        if (unplaced) {
            return Unplaced.of(hash);
        }
        return hash == -1 ? 590923713 : hash;
    }

    private static long ofInstance(Context context, PyInstance instance) {
        for (PyType type : instance.type().mro()) {
            if (type.isBuiltin() && type != Types.OBJECT && instance instanceof PyDerived derived) {
                return of(context, derived.value());
            }
            if (type == Types.OBJECT) {
                break;
            }
            lockstep.engine.value.Cell cell = type.own("__hash__");
            Object method = cell == null ? null : cell.get();
            if (method == Singleton.NONE || (method == null && type.own("__eq__") != null)) {
                throw unhashable(instance);
            }
            if (method != null && !type.isBuiltin()) {
                return result(context.call(method, instance));
            }
        }
        return identity(context, instance);
    }

    private static long result(Object hash) {
        if (hash instanceof Long || hash instanceof BigInteger || hash instanceof Boolean) {
            return hash instanceof Long number ? (number == -1 ? -2 : number) : ofBig(Ints.big(hash));
        }
        throw Errors.typeError("__hash__ method should return an integer");
    }
}
