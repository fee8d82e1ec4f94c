package lockstep.engine.module;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import lockstep.engine.type.Arguments;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Hashes;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/**
 * The random numbers of Python: the Mersenne Twister MT19937, seeded as CPython seeds it, so that a seed gives the same
 * numbers. Thread-safe; a call is one step.
 */
public final class Twister implements OfOneType {
    /** What is done with a generator. */
    public enum Use {
        /** Numbers are drawn. */
        DRAW,
        /** It begins anew from a seed, or goes on from where it was. */
        SET,
        /** It is told where it is. */
        LOOK
    }

    /** Whether the program has given it no seed. */
    private volatile boolean byChance = true;

    /** Whether the seed that the program has given may be another one in each run. */
    private volatile boolean doubtful;

    /** Whether somebody hears of each use. */
    private final boolean heard;

    private static final PyType TYPE = PyType.builtin("_random", "Random", Types.OBJECT, Twister::fill);
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final double STEPS = 9007199254740992.0;
    private static final int MOST_BITS = 1 << 26;

    private final int[] state = new int[SIZE];
    private int index = SIZE;

    private Twister(boolean heard) {
        this.heard = heard;
    }

    /** Makes a generator from a seed, of whose uses nobody hears. */
    public static Twister of(BigInteger seed) {
        Twister twister = new Twister(false);
        twister.seed(seed);
        return twister;
    }

    /** Whether the seed that the program has given may be another one in each run. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** Makes the module {@code _random}. */
    public static PyModule create() {
        PyModule module = new PyModule("_random");
        module.set("Random", TYPE);
        module.function(
                "sha512(data, /)", (context, arguments) -> new PyBytes(sha512(((PyBytes) arguments[0]).bytes())));
        return module;
    }

    private static void fill(TypeContent content) {
        content.constructor("Random(cls)", (context, arguments) -> {
            BigInteger seed = context.service(Environment.class).seed();
            Twister twister = new Twister(seed != null);
            twister.seed(seed == null ? anySeed() : seed);
            return twister;
        });
        content.method("random(self, /)", (context, arguments) -> drawing(context, arguments)
                .real());
        content.method("getrandbits(self, k, /)", (context, arguments) -> {
            long bits = Index.of(context, arguments[1]);
            if (bits < 0) {
                throw Errors.valueError("number of bits must be non-negative");
            }
            if (bits > MOST_BITS) {
                throw Errors.memoryError();
            }
            return drawing(context, arguments).bits((int) bits);
        });
        content.method("below(self, n, /)", (context, arguments) -> drawing(context, arguments)
                .below(Index.exact(context, arguments[1])));
        content.method("seed(self, a=None, /)", (context, arguments) -> {
            Twister twister = used(context, arguments, Use.SET);
            twister.seed(seedOf(context, arguments[1]));
            twister.byChance = arguments[1] == Singleton.NONE;
            twister.doubtful = twister.heard
                    && !twister.byChance
                    && context.service(Environment.class).doubtsSeed(context);
            return Singleton.NONE;
        });
        content.method("getstate(self, /)", (context, arguments) -> used(context, arguments, Use.LOOK)
                .save());
        content.method("setstate(self, state, /)", (context, arguments) -> {
            Twister twister = used(context, arguments, Use.SET);
            twister.restore(context, (PyTuple) arguments[1]);
            twister.byChance = false;
            twister.doubtful = false;
            return Singleton.NONE;
        });
    }

    /** A seed that no one knows beforehand. The JDK's secure one takes a cold machine more than ten milliseconds. */
    private static BigInteger anySeed() {
        SplittableRandom source = new SplittableRandom(); // of the clocks
        return new BigInteger(Long.toUnsignedString(source.nextLong()))
                .shiftLeft(Long.SIZE)
                .or(new BigInteger(Long.toUnsignedString(source.nextLong())));
    }

    private static Twister self(Object[] arguments) {
        return Arguments.self(arguments, Twister.class, TYPE);
    }

    private static Twister drawing(Context context, Object[] arguments) {
        return used(context, arguments, Use.DRAW);
    }

    private static Twister used(Context context, Object[] arguments, Use use) {
        Twister twister = self(arguments);
        return twister.heard
                ? context.service(Environment.class).uses(context, twister, use, twister.byChance)
                : twister;
    }

    private static BigInteger seedOf(Context context, Object seed) {
        if (seed == Singleton.NONE) {
            BigInteger chosen = context.service(Environment.class).seed();
            return chosen == null ? anySeed() : chosen;
        }
        if (seed instanceof Long || seed instanceof BigInteger || seed instanceof Boolean) {
            return Ints.big(seed).abs();
        }
        return new BigInteger(Long.toUnsignedString(Hashes.of(context, seed)));
    }

    private static byte[] sha512(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }

    private synchronized void seed(BigInteger seed) {
        int words = Math.max(1, (seed.bitLength() + 31) / 32);
        int[] key = new int[words];
        for (int i = 0; i < words; i++) {
            key[i] = seed.shiftRight(32 * i).intValue();
        }
        start(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, words); k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
            i++;
            j++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
            if (j >= words) {
                j = 0;
            }
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
            i++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    private void start(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
        index = SIZE;
    }

    private int next() {
        if (index >= SIZE) {
            for (int k = 0; k < SIZE; k++) {
                int y = (state[k] & 0x80000000) | (state[(k + 1) % SIZE] & 0x7fffffff);
                state[k] = state[(k + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
            }
            index = 0;
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** Returns so many bytes of the next numbers. */
    public PyBytes bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (nextWord() >>> 24);
        }
        return new PyBytes(bytes);
    }

    private synchronized int nextWord() {
        return next();
    }

    private synchronized Double real() {
        long high = next() >>> 5;
        long low = next() >>> 6;
        return (high * 67108864.0 + low) * (1.0 / STEPS);
    }

    private synchronized Object bits(int count) {
        if (count == 0) {
            return Ints.of(0);
        }
        if (count <= 32) {
            return Ints.of((next() & 0xffffffffL) >>> (32 - count));
        }
        int words = (count - 1) / 32 + 1;
        byte[] bytes = new byte[words * 4];
        int left = count;
        for (int i = 0; i < words; i++, left -= 32) {
            int word = next();
            if (left < 32) {
                word >>>= 32 - left;
            }
            int at = bytes.length - 4 * i;
            bytes[at - 1] = (byte) word;
            bytes[at - 2] = (byte) (word >>> 8);
            bytes[at - 3] = (byte) (word >>> 16);
            bytes[at - 4] = (byte) (word >>> 24);
        }
        return Ints.of(new BigInteger(1, bytes));
    }

    /** Returns a number from 0 to below n, in the way of CPython's {@code _randbelow}. */
    private Object below(Object n) {
        BigInteger limit = Ints.big(n);
        if (limit.signum() <= 0) {
            return Ints.of(0);
        }
        int count = limit.bitLength();
        Object value = bits(count);
        while (Ints.big(value).compareTo(limit) >= 0) {
            value = bits(count);
        }
        return value;
    }

    private synchronized PyTuple save() {
        Object[] words = new Object[SIZE + 1];
        for (int i = 0; i < SIZE; i++) {
            words[i] = Ints.of(state[i] & 0xffffffffL);
        }
        words[SIZE] = Ints.of(index);
        return new PyTuple(words);
    }

    private synchronized void restore(Context context, PyTuple saved) {
        if (saved.size() != SIZE + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        for (int i = 0; i < SIZE; i++) {
            state[i] = (int) Index.of(context, saved.get(i));
        }
        index = (int) Index.of(context, saved.get(SIZE));
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
