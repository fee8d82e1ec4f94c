package lockstep.engine.module;

import java.math.BigInteger;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Room;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;

/** The functions of {@code math} on whole numbers. */
final class MathIntegers {
    private static final long MOST_FACTORIAL = 1_000_000;

    private MathIntegers() {}

    static void fill(PyModule module) {
        module.function("gcd(*args)", (context, arguments) -> {
            BigInteger result = BigInteger.ZERO;
            for (Object value : (Object[]) arguments[0]) {
                result = result.gcd(Ints.big(Index.exact(context, value)));
            }
            return Ints.of(result);
        });
        module.function("lcm(*args)", (context, arguments) -> {
            BigInteger result = BigInteger.ONE;
            for (Object value : (Object[]) arguments[0]) {
                BigInteger next = Ints.big(Index.exact(context, value)).abs();
                if (next.signum() == 0) {
                    return Ints.of(0);
                }
                result = result.divide(result.gcd(next)).multiply(next);
            }
            return Ints.of(result);
        });
        module.function("factorial(n, /)", (context, arguments) -> {
            long n = whole(context, arguments[0], "factorial() not defined for negative values");
            bound(n);
            return Ints.of(product(1, n));
        });
        module.function("perm(n, k=None, /)", (context, arguments) -> {
            long n = whole(context, arguments[0], "n must be a non-negative integer");
            long k = arguments[1] == Singleton.NONE
                    ? n
                    : whole(context, arguments[1], "k must be a non-negative integer");
            bound(Math.min(k, n));
            return k > n ? Ints.of(0) : Ints.of(product(n - k + 1, n));
        });
        module.function("comb(n, k, /)", (context, arguments) -> {
            long n = whole(context, arguments[0], "n must be a non-negative integer");
            long k = whole(context, arguments[1], "k must be a non-negative integer");
            if (k > n) {
                return Ints.of(0);
            }
            long least = Math.min(k, n - k);
            bound(least);
            return Ints.of(product(n - least + 1, n).divide(product(1, least)));
        });
        module.function("isqrt(n, /)", (context, arguments) -> {
            BigInteger n = Ints.big(Index.exact(context, arguments[0]));
            if (n.signum() < 0) {
                throw Errors.valueError("isqrt() argument must be nonnegative");
            }
            return Ints.of(n.sqrt());
        });
    }

    private static long whole(Context context, Object value, String negative) {
        long number = Index.of(context, value);
        if (number < 0) {
            throw Errors.valueError(negative);
        }
        return number;
    }

    private static void bound(long factors) {
        if (factors > MOST_FACTORIAL) {
            Room.need(Long.MAX_VALUE);
        }
    }

    /** Returns the product of all numbers between two, both included, by halves. */
    private static BigInteger product(long from, long to) {
        if (from > to) {
            return BigInteger.ONE;
        }
        if (to - from < 8) {
            BigInteger result = BigInteger.valueOf(from);
            for (long i = from + 1; i <= to; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = (from + to) >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }
}
