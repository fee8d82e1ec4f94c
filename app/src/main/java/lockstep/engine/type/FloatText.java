package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as {@code repr()} writes them: the fewest digits that give the same float back. */
final class FloatText {
    /** Decimals of so many digits never share a normal float. */
    private static final int UNIQUE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;
    private static final int LEAST_FIXED_EXPONENT = -4;
    private static final int MOST_FIXED_EXPONENT = 16;

    private FloatText() {}

    static String repr(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) {
            long whole = (long) value;
            return whole == 0 && 1 / value < 0 ? "-0.0" : whole + ".0";
        }
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - shortest.scale() - 1;
        StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
        if (exponent < LEAST_FIXED_EXPONENT || exponent >= MOST_FIXED_EXPONENT) {
            text.append(digits.charAt(0));
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            return text.append(exponentText(exponent)).toString();
        }
        if (exponent < 0) {
            return text.append("0.")
                    .append("0".repeat(-exponent - 1))
                    .append(digits)
                    .toString();
        }
        if (digits.length() <= exponent + 1) {
            return text.append(digits)
                    .append("0".repeat(exponent + 1 - digits.length()))
                    .append(".0")
                    .toString();
        }
        return text.append(digits, 0, exponent + 1)
                .append('.')
                .append(digits, exponent + 1, digits.length())
                .toString();
    }

    /** Returns {@code e+16} or {@code e-05}. */
    static String exponentText(int exponent) {
        int size = Math.abs(exponent);
        return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    /** Returns the nearest decimal with the fewest digits that reads back as the float, which is positive and finite. */
    static BigDecimal shortest(double value) {
        BigDecimal guess = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (guess.precision() <= UNIQUE_DIGITS && value >= Double.MIN_NORMAL) {
            return guess;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = value < Double.MIN_NORMAL ? 1 : UNIQUE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
            // Below a power of two floats lie closer, so that its nearest decimal may be another's and one above its
            // own.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
            if (above.doubleValue() == value) {
                return above.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
