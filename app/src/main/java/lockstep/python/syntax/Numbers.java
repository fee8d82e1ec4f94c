package lockstep.python.syntax;

import java.math.BigInteger;

/** Numeric literals. */
final class Numbers {
    /** CPython's default bound on digits of a decimal integer. */
    private static final int MOST_DIGITS = 4300;

    /** The problem of a literal that is Python, but not Lockstep's. */
    static final String COMPLEX = "complex numbers are not part of Lockstep's Python";

    private Numbers() {}

    /**
     * A literal that was read.
     *
     * @param value Long, BigInteger or Double
     * @param end offset behind it
     * @param problem what is wrong with it; empty when nothing is
     */
    record Scanned(Object value, int end, String problem) {}

    static Scanned scan(String text, int start) {
        if (text.charAt(start) == '0' && start + 1 < text.length()) {
            int radix =
                    switch (text.charAt(start + 1)) {
                        case 'x', 'X' -> 16;
                        case 'o', 'O' -> 8;
                        case 'b', 'B' -> 2;
                        default -> 10;
                    };
            if (radix != 10) {
                return prefixed(text, start, radix);
            }
        }
        return decimal(text, start);
    }

    private static Scanned prefixed(String text, int start, int radix) {
        int end = start + 2;
        while (end < text.length() && (Character.digit(text.charAt(end), radix) >= 0 || text.charAt(end) == '_')) {
            end++;
        }
        String digits = text.substring(start + 2, end);
        String kind = radix == 16 ? "hexadecimal" : radix == 8 ? "octal" : "binary";
        if (radix < 10 && end < text.length() && Character.isDigit(text.charAt(end))) {
            return new Scanned(0L, end + 1, "invalid digit '" + text.charAt(end) + "' in " + kind + " literal");
        }
        if (digits.replace("_", "").isEmpty() || digits.endsWith("_") || digits.contains("__")) {
            return new Scanned(0L, end, "invalid " + kind + " literal");
        }
        return new Scanned(integer(digits.replace("_", ""), radix), end, "");
    }

    private static Scanned decimal(String text, int start) {
        int end = digits(text, start);
        boolean real = false;
        if (end < text.length() && text.charAt(end) == '.') {
            real = true;
            end = digits(text, end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            if (exponent < text.length() && Character.isDigit(text.charAt(exponent))) {
                real = true;
                end = digits(text, exponent);
            }
        }
        String literal = text.substring(start, end);
        if (end < text.length() && (text.charAt(end) == 'j' || text.charAt(end) == 'J')) {
            return new Scanned(0L, end + 1, COMPLEX);
        }
        if (literal.endsWith("_") || literal.contains("__")) {
            return new Scanned(0L, end, "invalid decimal literal");
        }
        String plain = literal.replace("_", "");
        if (real) {
            return new Scanned(Double.valueOf(plain), end, "");
        }
        if (plain.length() > 1 && plain.startsWith("0") && !plain.chars().allMatch(c -> c == '0')) {
            return new Scanned(
                    0L,
                    end,
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers");
        }
        if (plain.length() > MOST_DIGITS) {
            return new Scanned(
                    0L,
                    end,
                    "Exceeds the limit (" + MOST_DIGITS + " digits) for integer string conversion: value has "
                            + plain.length() + " digits");
        }
        return new Scanned(integer(plain, 10), end, "");
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length()
                && ((text.charAt(end) >= '0' && text.charAt(end) <= '9') || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    /** Reads digits of a power of two in linear time. */
    private static BigInteger fromBits(String digits, int bitsPerDigit) {
        byte[] magnitude = new byte[digits.length() * bitsPerDigit / Byte.SIZE + 1];
        int bit = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = Character.digit(digits.charAt(i), 1 << bitsPerDigit);
            for (int j = 0; j < bitsPerDigit; j++, bit++) {
                if ((digit >> j & 1) != 0) {
                    magnitude[magnitude.length - 1 - bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
                }
            }
        }
        return new BigInteger(1, magnitude);
    }

    private static Object integer(String digits, int radix) {
        if (digits.length() <= 15) {
            return Long.parseLong(digits, radix);
        }
        BigInteger value =
                radix == 10 ? new BigInteger(digits) : fromBits(digits, Integer.numberOfTrailingZeros(radix));
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }
}
