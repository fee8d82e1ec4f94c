package lockstep.engine.type;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code "..." % values}, or the same of bytes, taken as Latin-1. Confined to one call. */
final class PercentFormat {
    private final Context context;
    private final String format;
    private final Object values;
    private final boolean ofBytes;
    private final StringBuilder target = new StringBuilder();
    private int at;
    private int used;

    private PercentFormat(Context context, String format, Object values, boolean ofBytes) {
        this.context = context;
        this.format = format;
        this.values = values;
        this.ofBytes = ofBytes;
    }

    static String format(Context context, String format, Object values) {
        return new PercentFormat(context, format, values, false).run();
    }

    static PyBytes format(Context context, PyBytes format, Object values) {
        String text = new String(format.bytes(), StandardCharsets.ISO_8859_1);
        String done = new PercentFormat(context, text, values, true).run();
        return new PyBytes(done.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String run() {
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            if (percent < 0) {
                break;
            }
            target.append(format, at, percent);
            at = percent + 1;
            one();
        }
        target.append(format, at, format.length());
        int count = Unboxed.of(values) instanceof PyTuple tuple ? tuple.size() : 1;
        if (!isMapping() && used < count) {
            throw Errors.typeError("not all arguments converted during %s formatting", ofBytes ? "bytes" : "string");
        }
        return target.toString();
    }

    private char peek() {
        if (at >= format.length()) {
            throw Errors.valueError("incomplete format");
        }
        return format.charAt(at);
    }

    private void one() {
        if (peek() == '%') {
            target.append('%');
            at++;
            return;
        }
        Object value = name();
        boolean left = false;
        boolean zero = false;
        boolean alternate = false;
        char sign = 0;
        for (; "-+ #0".indexOf(peek()) >= 0; at++) {
            switch (peek()) {
                case '-' -> left = true;
                case '+' -> sign = '+';
                case ' ' -> sign = sign == 0 ? ' ' : sign;
                case '#' -> alternate = true;
                default -> zero = true;
            }
        }
        int width = number("ssize_t");
        if (width < -1) {
            left = true;
            width = -width;
        }
        int precision = -1;
        if (peek() == '.') {
            at++;
            precision = Math.max(0, number("int"));
        }
        if ("hlL".indexOf(peek()) >= 0) {
            at++;
        }
        peek();
        char type = format.charAt(at++);
        Object item = value == null ? next() : value;
        FormatSpec spec = new FormatSpec(
                zero && !left ? '0' : ' ',
                left ? '<' : zero ? '=' : '>',
                sign,
                alternate,
                zero,
                width,
                (char) 0,
                precision,
                type,
                false);
        target.append(convert(item, spec));
    }

    private @Nullable Object name() {
        if (peek() != '(') {
            return null;
        }
        if (!isMapping()) {
            throw Errors.typeError("format requires a mapping");
        }
        int depth = 1;
        int end = at + 1;
        while (end < format.length() && depth > 0) {
            char c = format.charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw Errors.valueError("incomplete format key");
        }
        String name = format.substring(at + 1, end - 1);
        Object key = ofBytes ? new PyBytes(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
        at = end;
        return values instanceof PyDict dict ? Dicts.get(context, dict, key) : Subscripts.get(context, values, key);
    }

    /** Whether fields may have names, and nothing need be used. */
    private boolean isMapping() {
        Object inner = Unboxed.of(values);
        boolean text = inner instanceof String
                || values instanceof Long
                || (ofBytes && (inner instanceof PyBytes || inner instanceof PyByteArray))
                || inner instanceof PyTuple;
        return !text && Types.of(values).lookup("__getitem__") != null;
    }

    private int number(String limit) {
        if (peek() == '*') {
            at++;
            Object value = next();
            if (!Index.isInt(value)) {
                throw Errors.typeError("* wants int");
            }
            int number = Index.clamped(context, value);
            boolean fits =
                    Index.exact(context, value) instanceof Long whole && (limit.equals("ssize_t") || whole == number);
            if (!fits) {
                throw Errors.overflowError("Python int too large to convert to C " + limit);
            }
            Room.need(Math.abs((long) number), 2);
            return number;
        }
        long number = 0;
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            number = Math.min(number * 10 + peek() - '0', Integer.MAX_VALUE);
            at++;
        }
        Room.need(number, 2);
        return at == start ? -1 : (int) number;
    }

    private Object next() {
        if (Unboxed.of(values) instanceof PyTuple tuple) {
            if (used < tuple.size()) {
                return tuple.get(used++);
            }
        } else if (used++ == 0) {
            return values;
        }
        throw Errors.typeError("not enough arguments for format string");
    }

    private String convert(Object value, FormatSpec spec) {
        if (ofBytes && "sbrac".indexOf(spec.type()) >= 0) {
            return text(content(value, spec.type()), spec, spec.type() == 'c' ? -1 : spec.precision());
        }
        switch (spec.type()) {
            case 's':
                return text(Text.str(context, value), spec, spec.precision());
            case 'r':
                return text(Text.repr(context, value), spec, spec.precision());
            case 'a':
                return text(Text.ascii(context, value), spec, spec.precision());
            case 'c':
                return text(character(value), spec, -1);
            case 'd', 'i', 'u':
                return integer(value, spec, 'd');
            case 'x', 'X', 'o':
                return integer(value, spec, spec.type());
            case 'e', 'E', 'f', 'F', 'g', 'G':
                return real(value, spec);
            default:
                char shown = spec.type() > 31 && spec.type() < 128 ? spec.type() : '?';
                throw Errors.valueError("unsupported format character '" + shown + "' (0x"
                        + Integer.toHexString(spec.type()) + ") at index " + (at - 1));
        }
    }

    private String content(Object value, char type) {
        Object inner = Unboxed.of(value);
        if (type == 'r' || type == 'a') {
            return Text.ascii(context, value);
        }
        byte[] bytes = inner instanceof PyBytes plain
                ? plain.bytes()
                : inner instanceof PyByteArray array ? array.copy() : null;
        if (type == 'c' && Index.isInt(inner)) {
            int one = Index.clamped(context, inner);
            if (one < 0 || one > 255) {
                throw Errors.overflowError("%c arg not in range(256)");
            }
            return Character.toString(one);
        }
        if (bytes == null && type != 'c') {
            bytes = BytesMethods.ownBytes(context, value);
        }
        if (bytes == null || (type == 'c' && bytes.length != 1)) {
            throw Errors.typeError(
                    "%s",
                    type == 'c'
                            ? "%c requires an integer in range(256) or a single byte"
                            : "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                                    + Types.nameOf(value) + "'");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String text(String text, FormatSpec spec, int precision) {
        String cut = precision >= 0 && precision < Strings.length(text)
                ? text.substring(0, Strings.offset(text, precision))
                : text;
        int missing = spec.width() - Strings.length(cut);
        if (missing <= 0) {
            return cut;
        }
        return spec.align() == '<' ? cut + " ".repeat(missing) : " ".repeat(missing) + cut;
    }

    private String character(Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof String text && Strings.length(text) == 1) {
            return text;
        }
        if (Index.isInt(inner)) {
            int point = Index.clamped(context, inner);
            if (point < 0 || point > Character.MAX_CODE_POINT) {
                throw Errors.overflowError("%c arg not in range(0x110000)");
            }
            return Character.toString(point);
        }
        throw Errors.typeError("%c requires int or char");
    }

    private String integer(Object value, FormatSpec spec, char type) {
        Object inner = Unboxed.of(value);
        BigInteger number;
        if (Index.isInt(inner)) {
            number = Ints.big(inner);
        } else if (type == 'd' && inner instanceof Double real) {
            number = Ints.big(IntMethods.truncate(real));
        } else if (type == 'd' && Types.of(value).lookup("__int__") != null) {
            number = Ints.big(Unboxed.of(context.call(Types.INT, value)));
        } else if (Types.of(value).lookup("__index__") != null) {
            number = Ints.big(Index.exact(context, value));
        } else {
            String wanted = type == 'd' ? "a real number is required" : "an integer is required";
            char shown = ofBytes && spec.type() == 'i' ? 'd' : spec.type();
            throw Errors.typeError("%" + shown + " format: " + wanted + ", not " + Types.nameOf(value));
        }
        String digits = Formatting.digits(number.abs(), type);
        if (spec.precision() > digits.length()) {
            digits = "0".repeat(spec.precision() - digits.length()) + digits;
        }
        String prefix = spec.alternate() && type != 'd' ? "0" + type : "";
        return NumberText.lay(Formatting.sign(number.signum() < 0, spec.sign()) + prefix, digits, "", spec, 3);
    }

    private String real(Object value, FormatSpec spec) {
        Object inner = Unboxed.of(value);
        double number;
        if (Comparison.isNumber(inner)) {
            number = Arithmetic.toDouble(inner);
        } else {
            Object method = Attributes.special(context, value, "__float__");
            if (method == null) {
                throw Errors.typeError(
                        ofBytes ? "float argument required, not %s" : "must be real number, not %s",
                        Types.nameOf(value));
            }
            number = Arithmetic.toDouble(context.call(method));
        }
        boolean negative = number < 0 || (number == 0 && 1 / number < 0);
        int precision = spec.precision() < 0 ? 6 : spec.precision();
        String body = FloatFormat.unsigned(Math.abs(number), spec.type(), precision, spec.alternate());
        return NumberText.lay(Formatting.sign(negative, spec.sign()), body, "", spec, 3);
    }
}
