package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Floats in the presentation types {@code e f g n %}, rounded exactly. */
final class FloatFormat {
    private static final int NORMAL_PRECISION = 6;

    /** A float has no more decimal places than this; what is asked beyond is zeros. */
    private static final int MOST_PLACES = 1_100;

    private FloatFormat() {}

    static String format(double number, FormatSpec spec, String typeName) {
        char type = spec.type();
        if (type != 0 && "eEfFgGn%".indexOf(type) < 0) {
            throw Formatting.unknown(spec, typeName);
        }
        double value = type == '%' ? number * 100 : number;
        boolean negative = value < 0 || (value == 0 && 1 / value < 0);
        String body = unsigned(Math.abs(value), type, spec.precision(), spec.alternate());
        if (spec.noNegativeZero() && negative && isZero(body)) {
            negative = false;
        }
        String sign = Formatting.sign(negative, spec.sign());
        int end = 0;
        while (end < body.length() && Character.isDigit(body.charAt(end))) {
            end++;
        }
        if (end == 0) {
            FormatSpec plain = new FormatSpec(
                    spec.fill(),
                    spec.align(),
                    spec.sign(),
                    false,
                    spec.zero(),
                    spec.width(),
                    (char) 0,
                    -1,
                    type,
                    false);
            return NumberText.lay(sign, body, "", plain, 3);
        }
        return NumberText.lay(sign, body.substring(0, end), body.substring(end), spec, 3);
    }

    private static boolean isZero(String body) {
        return body.chars().noneMatch(c -> (c >= '1' && c <= '9') || c == 'i' || c == 'n' || c == 'I' || c == 'N');
    }

    /** Returns the text of a number that is not negative. */
    static String unsigned(double value, char type, int precision, boolean alternate) {
        boolean upper = type == 'E' || type == 'F' || type == 'G';
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String word = Double.isNaN(value) ? "nan" : "inf";
            return (upper ? word.toUpperCase(Locale.ROOT) : word) + (type == '%' ? "%" : "");
        }
        if (type == 0 && precision < 0) {
            String text = FloatText.repr(value);
            return alternate && text.indexOf('.') < 0 ? text.replace("e", ".e") : text;
        }
        int places = precision < 0 ? NORMAL_PRECISION : precision;
        String text =
                switch (type) {
                    case 'f', 'F', '%' -> fixed(value, places, alternate);
                    case 'e', 'E' -> scientific(value, places, alternate);
                    default -> general(value, Math.max(1, places), alternate, type == 0);
                };
        return upper ? text.toUpperCase(Locale.ROOT) : type == '%' ? text + "%" : text;
    }

    private static String fixed(double value, int places, boolean alternate) {
        Room.need(places, 2);
        int known = Math.min(places, MOST_PLACES);
        String text =
                new BigDecimal(value).setScale(known, RoundingMode.HALF_EVEN).toPlainString();
        return text + "0".repeat(places - known) + (places == 0 && alternate ? "." : "");
    }

    private static String scientific(double value, int places, boolean alternate) {
        Room.need(places, 2);
        int known = Math.min(places, MOST_PLACES);
        String digits;
        int exponent;
        if (value == 0) {
            digits = "0".repeat(known + 1);
            exponent = 0;
        } else {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(known + 1, RoundingMode.HALF_EVEN));
            BigInteger unscaled = rounded.unscaledValue();
            digits = unscaled.toString();
            exponent = digits.length() - 1 - rounded.scale();
            digits = digits + "0".repeat(Math.max(0, known + 1 - digits.length()));
        }
        String point = places > 0 || alternate ? "." : "";
        return digits.charAt(0)
                + point
                + digits.substring(1, known + 1)
                + "0".repeat(places - known)
                + FloatText.exponentText(exponent);
    }

    private static String general(double value, int precision, boolean alternate, boolean keepsPoint) {
        Room.need(precision, 2);
        int known = Math.min(precision, MOST_PLACES);
        BigDecimal rounded = value == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value).round(new MathContext(known, RoundingMode.HALF_EVEN));
        int exponent = value == 0 ? 0 : rounded.precision() - 1 - rounded.scale();
        if (exponent < -4 || exponent >= (keepsPoint ? known - 1 : known)) {
            String text = scientific(value, known - 1, alternate);
            int e = text.indexOf('e');
            return alternate ? text : strip(text.substring(0, e)) + text.substring(e);
        }
        String text = rounded.setScale(Math.max(0, known - 1 - exponent), RoundingMode.HALF_EVEN)
                .toPlainString();
        if (alternate) {
            return text.indexOf('.') < 0 ? text + "." : text;
        }
        String stripped = strip(text);
        return keepsPoint && stripped.indexOf('.') < 0 ? stripped + ".0" : stripped;
    }

    private static String strip(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
