package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.PyBytes;

/** Reads ints as {@code int()} does. */
final class IntText {
    private static final int SURE_DIGITS = 18;
    private static final int MANY_DIGITS = 1_000;
    private static final int ASCII = 128;

    private IntText() {}

    /** @param shown what the error shows, a string or bytes */
    static Object parse(String text, int base, Object shown) {
        if (base != 0 && (base < 2 || base > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        String body = shown instanceof PyBytes ? Numerals.bare(text) : Numerals.plain(text);
        boolean negative = body.startsWith("-");
        int at = negative || body.startsWith("+") ? 1 : 0;
        int radix = base;
        if (body.length() - at > 2 && body.charAt(at) == '0') {
            int marked = "bB".indexOf(body.charAt(at + 1)) >= 0
                    ? 2
                    : "oO".indexOf(body.charAt(at + 1)) >= 0 ? 8 : "xX".indexOf(body.charAt(at + 1)) >= 0 ? 16 : 0;
            if (marked != 0 && (base == 0 || base == marked)) {
                radix = marked;
                at += body.charAt(at + 2) == '_' ? 3 : 2;
            }
        }
        boolean leadingZero = radix == 0 && body.length() - at > 1 && body.charAt(at) == '0';
        radix = radix == 0 ? 10 : radix;
        StringBuilder digits = new StringBuilder(body.length());
        boolean underscore = true;
        boolean zero = true;
        for (int i = at; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '_' && !underscore) {
                underscore = true;
                continue;
            }
            int digit = c < ASCII ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                throw invalid(shown, base);
            }
            zero &= digit == 0;
            digits.append(Character.forDigit(digit, radix));
            underscore = false;
        }
        if (digits.isEmpty() || underscore || (leadingZero && !zero)) {
            throw invalid(shown, base);
        }
        boolean power = Integer.bitCount(radix) == 1;
        if (digits.length() > Text.MOST_INT_DIGITS && !power) {
            throw Errors.valueError(
                    "Exceeds the limit (4300 digits) for integer string conversion: value has %d digits; use"
                            + " sys.set_int_max_str_digits() to increase the limit",
                    digits.length());
        }
        if (digits.length() <= SURE_DIGITS && radix <= 10) {
            long value = Long.parseLong(digits.toString(), radix);
            return Ints.of(negative ? -value : value);
        }
        if (power) {
            Room.needBits((long) digits.length() * Integer.numberOfTrailingZeros(radix));
        }
        BigInteger value = power && digits.length() > MANY_DIGITS
                ? packed(digits, Integer.numberOfTrailingZeros(radix))
                : new BigInteger(digits.toString(), radix);
        return Ints.of(negative ? value.negate() : value);
    }

    /** Puts digits of so many bits each together, in time that grows with their number only. */
    private static BigInteger packed(StringBuilder digits, int bits) {
        byte[] bytes = new byte[(int) (((long) digits.length() * bits + 7) / 8)];
        int at = bytes.length - 1;
        int pending = 0;
        int count = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            pending |= Character.digit(digits.charAt(i), 1 << bits) << count;
            count += bits;
            if (count >= 8) {
                bytes[at--] = (byte) pending;
                pending >>>= 8;
                count -= 8;
            }
        }
        if (count > 0) {
            bytes[at] = (byte) pending;
        }
        return new BigInteger(1, bytes);
    }

    private static RuntimeException invalid(Object shown, int base) {
        String literal = shown instanceof PyBytes bytes ? StringText.repr(bytes) : StringText.repr((String) shown);
        return Errors.valueError("invalid literal for int() with base " + base + ": " + literal);
    }
}
