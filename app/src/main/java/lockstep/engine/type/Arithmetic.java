package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** The operators on builtin numbers. */
final class Arithmetic {
    private static final int MOST_EXACT_POWER = 400;
    private static final MathContext POWER_DIGITS = new MathContext(40);

    private Arithmetic() {}

    /** Returns the result, or null when the operator is none for these numbers. */
    static @Nullable Object apply(Binary operator, Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            return floats(operator, toDouble(a), toDouble(b));
        }
        Object left = a instanceof Boolean flag ? Ints.of(flag ? 1 : 0) : a;
        Object right = b instanceof Boolean flag ? Ints.of(flag ? 1 : 0) : b;
        if (a instanceof Boolean x && b instanceof Boolean y) {
            switch (operator) {
                case AND:
                    return x & y;
                case OR:
                    return x | y;
                case XOR:
                    return x ^ y;
                default:
                    break;
            }
        }
        if (left instanceof Long x && right instanceof Long y) {
            return longs(operator, x, y);
        }
        return bigs(operator, Ints.big(left), Ints.big(right));
    }

    /** Returns the number as a float. @throws lockstep.engine.value.PyError OverflowError when it is too big */
    static double toDouble(Object number) {
        if (number instanceof Double value) {
            return value;
        }
        if (number instanceof Long value) {
            return value;
        }
        double value = Ints.big(number).doubleValue();
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return value;
    }

    private static @Nullable Object longs(Binary operator, long a, long b) {
        switch (operator) {
            case FLOOR_DIVIDE:
                if (b == 0) {
                    throw Errors.zeroDivisionError("integer division or modulo by zero");
                }
                return a == Long.MIN_VALUE && b == -1 ? bigs(operator, a, b) : Ints.of(Math.floorDiv(a, b));
            case MODULO:
                if (b == 0) {
                    throw Errors.zeroDivisionError("integer modulo by zero");
                }
                return Ints.of(Math.floorMod(a, b));
            case TRUE_DIVIDE:
                if (b == 0) {
                    throw Errors.zeroDivisionError("division by zero");
                }
                boolean exact = Math.abs(a) <= 1L << 53 && Math.abs(b) <= 1L << 53;
                return exact && a != Long.MIN_VALUE && b != Long.MIN_VALUE
                        ? (Object) ((double) a / (double) b)
                        : bigs(operator, a, b);
            case LEFT_SHIFT:
                if (b >= 0 && b < 63 && a == a << b >> b) {
                    return Ints.of(a << b);
                }
                return bigs(operator, a, b);
            case RIGHT_SHIFT:
                if (b < 0) {
                    throw Errors.valueError("negative shift count");
                }
                return Ints.of(a >> Math.min(b, 63));
            case AND:
                return Ints.of(a & b);
            case OR:
                return Ints.of(a | b);
            case XOR:
                return Ints.of(a ^ b);
            default:
                return bigs(operator, a, b);
        }
    }

    private static @Nullable Object bigs(Binary operator, long a, long b) {
        return bigs(operator, BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    private static @Nullable Object bigs(Binary operator, BigInteger a, BigInteger b) {
        switch (operator) {
            case ADD:
                return Ints.of(a.add(b));
            case SUBTRACT:
                return Ints.of(a.subtract(b));
            case MULTIPLY:
                Room.needBits((long) a.bitLength() + b.bitLength());
                return Ints.of(a.multiply(b));
            case TRUE_DIVIDE:
                return BigInts.trueDivide(a, b);
            case FLOOR_DIVIDE:
                return Ints.of(divmod(a, b, "integer division or modulo by zero")[0]);
            case MODULO:
                return Ints.of(divmod(a, b, "integer modulo by zero")[1]);
            case DIVMOD:
                BigInteger[] both = divmod(a, b, "integer division or modulo by zero");
                return new PyTuple(Ints.of(both[0]), Ints.of(both[1]));
            case POWER:
                if (b.signum() < 0) {
                    return floats(operator, toDouble(Ints.of(a)), toDouble(Ints.of(b)));
                }
                return BigInts.power(a, b);
            case LEFT_SHIFT:
                return BigInts.shiftLeft(a, b);
            case RIGHT_SHIFT:
                return BigInts.shiftRight(a, b);
            case AND:
                return Ints.of(a.and(b));
            case OR:
                return Ints.of(a.or(b));
            case XOR:
                return Ints.of(a.xor(b));
            default:
                return null;
        }
    }

    private static BigInteger[] divmod(BigInteger a, BigInteger b, String zero) {
        if (b.signum() == 0) {
            throw Errors.zeroDivisionError(zero);
        }
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    private static @Nullable Object floats(Binary operator, double a, double b) {
        switch (operator) {
            case ADD:
                return a + b;
            case SUBTRACT:
                return a - b;
            case MULTIPLY:
                return a * b;
            case TRUE_DIVIDE:
                if (b == 0) {
                    throw Errors.zeroDivisionError("float division by zero");
                }
                return a / b;
            case FLOOR_DIVIDE:
                return floorDivide(a, b, "float floor division by zero")[0];
            case MODULO:
                return floorDivide(a, b, "float modulo by zero")[1];
            case DIVMOD:
                double[] both = floorDivide(a, b, "float divmod()");
                return new PyTuple(both[0], both[1]);
            case POWER:
                return power(a, b);
            default:
                return null;
        }
    }

    private static double[] floorDivide(double a, double b, String zero) {
        if (b == 0) {
            throw Errors.zeroDivisionError(zero);
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0) {
            if ((b < 0) != (rest < 0)) {
                rest += b;
                quotient -= 1;
            }
        } else {
            rest = Math.copySign(0.0, b);
        }
        double floor;
        if (quotient != 0) {
            floor = Math.floor(quotient);
            if (quotient - floor > 0.5) {
                floor += 1;
            }
        } else {
            floor = Math.copySign(0.0, a / b);
        }
        return new double[] {floor, rest};
    }

    /** Rounds once, as the C library nearly always does; the JVM's own power may be a place off. */
    private static double wholePower(double a, int b) {
        if (b == 2) {
            return a * a;
        }
        double guess = Math.pow(a, b);
        double size = Math.abs(guess);
        if (size < Double.MIN_NORMAL || Double.isInfinite(guess) || Double.isNaN(guess)) {
            return guess;
        }
        BigDecimal exact = new BigDecimal(a).pow(Math.abs(b), POWER_DIGITS);
        return (b < 0 ? BigDecimal.ONE.divide(exact, POWER_DIGITS) : exact).doubleValue();
    }

    private static double power(double a, double b) {
        if (a == 1 || b == 0) {
            return 1.0;
        }
        if (a == 0 && b < 0) {
            throw Errors.zeroDivisionError("0.0 cannot be raised to a negative power");
        }
        if (a < 0 && !Double.isInfinite(a) && !Double.isInfinite(b) && !Double.isNaN(b) && b != Math.rint(b)) {
            throw Errors.valueError(
                    "complex numbers are not part of Lockstep's Python yet: a negative number to the power"
                            + " of a fraction");
        }
        if (a == -1 && Double.isInfinite(b)) {
            return 1.0;
        }
        double result = b == Math.rint(b) && Math.abs(b) <= MOST_EXACT_POWER ? wholePower(a, (int) b) : Math.pow(a, b);
        if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, Ints.of(34), "Numerical result out of range");
        }
        return result;
    }
}
