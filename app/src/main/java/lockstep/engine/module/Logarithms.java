package lockstep.engine.module;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import lockstep.engine.type.Arguments;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;

/** The logarithms of {@code math}, of integers beyond floats too. */
final class Logarithms {
    private static final double LOG_2 = Math.log(2);
    /** What the logarithm of two has beyond its float. */
    private static final double LOG_2_REST = 2.3190468138462996e-17;

    private static final double ROOT_OF_HALF = Math.sqrt(0.5);
    private static final int MANTISSA_BITS = 64;
    private static final int TERMS = 27;

    private Logarithms() {}

    static void fill(PyModule module) {
        module.function("log(x, base=?, /)", (context, arguments) -> {
            double log = of(context, arguments[0], Math::log);
            if (arguments[1] == null) {
                return log;
            }
            double base = of(context, arguments[1], Math::log);
            if (base == 0) {
                throw Errors.zeroDivisionError("float division by zero");
            }
            return log / base;
        });
        module.function("log2(x, /)", (context, arguments) -> of(context, arguments[0], Logarithms::binary));
        module.function("log10(x, /)", (context, arguments) -> of(context, arguments[0], Math::log10));
    }

    private static double of(Context context, Object value, DoubleUnaryOperator log) {
        if (value instanceof BigInteger big && big.signum() > 0 && Double.isInfinite(big.doubleValue())) {
            int bits = big.bitLength();
            int shift = Math.max(0, bits - MANTISSA_BITS);
            BigInteger top = big.shiftRight(shift);
            boolean inexact = big.getLowestSetBit() < shift;
            double mantissa = Math.scalb((inexact ? top.setBit(0) : top).doubleValue(), shift - bits);
            return log.applyAsDouble(mantissa) + log.applyAsDouble(2) * bits;
        }
        double x = value instanceof BigInteger big && big.signum() < 0 ? -1 : Arguments.real(context, value);
        if (x <= 0) {
            throw Errors.valueError("math domain error");
        }
        return log.applyAsDouble(x);
    }

    /** The logarithm to two, rounded once: worked out with twice the digits of a float. */
    private static double binary(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        double normal = x < Double.MIN_NORMAL ? x * 0x1p60 : x;
        int exponent = Math.getExponent(normal);
        double part = Math.scalb(normal, -exponent);
        if (part == 1) {
            return normal == x ? exponent : exponent - 60;
        }
        if (part * ROOT_OF_HALF > 1) {
            part /= 2;
            exponent++;
        }
        double log = Math.log(part);
        double rest = correction(part, log);
        // Both pairs divided: (log + rest) / (LOG_2 + LOG_2_REST), the quotient's own rounding error kept.
        double quotient = log / LOG_2;
        double error = (Math.fma(-quotient, LOG_2, log) - quotient * LOG_2_REST + rest) / LOG_2;
        int whole = normal == x ? exponent : exponent - 60;
        double sum = whole + quotient;
        double lost = whole == 0 ? 0 : quotient - (sum - whole);
        return sum + (lost + error);
    }

    /** What the logarithm has beyond its float: x / e**log - 1. */
    private static double correction(double x, double log) {
        double high = 1;
        double low = 0;
        for (int i = TERMS; i > 0; i--) {
            // (high, low) = 1 + (high, low) * log / i
            double product = high * log;
            double productRest = Math.fma(high, log, -product) + low * log;
            double quotient = product / i;
            double quotientRest = (Math.fma(-quotient, i, product) + productRest) / i;
            high = 1 + quotient;
            low = quotient - (high - 1) + quotientRest;
        }
        double difference = x - high - low;
        return difference / x;
    }
}
