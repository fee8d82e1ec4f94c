package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import lockstep.engine.value.Context;
import lockstep.python.code.Singleton;

/** {@code round()}: halves go to the even neighbour. */
final class Rounding {
    /** Beyond this no float has digits. */
    private static final int MOST_DIGITS = 400;

    private Rounding() {}

    static Object round(Context context, Object number, Object digits) {
        if (digits == Singleton.NONE) {
            return number instanceof Double real ? IntMethods.truncate(Math.rint(real)) : Index.exact(context, number);
        }
        int places = Index.clamped(context, digits);
        if (number instanceof Double real) {
            if (real.isNaN() || real.isInfinite() || places > MOST_DIGITS) {
                return real;
            }
            if (places < -MOST_DIGITS) {
                return Math.copySign(0.0, real);
            }
            double rounded = new BigDecimal(real)
                    .setScale(places, RoundingMode.HALF_EVEN)
                    .doubleValue();
            if (Double.isInfinite(rounded)) {
                throw Errors.overflowError("rounded value too large to represent");
            }
            return Math.copySign(rounded, real);
        }
        BigInteger whole = Ints.big(number);
        if (places >= 0) {
            return Index.exact(context, number);
        }
        if (-(long) places > Text.MOST_INT_DIGITS * 10L) {
            return Ints.of(0);
        }
        return Ints.of(
                new BigDecimal(whole).setScale(places, RoundingMode.HALF_EVEN).toBigInteger());
    }
}
