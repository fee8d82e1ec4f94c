package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;

/** The methods of {@code float}. */
final class FloatMethods {
    private static final java.util.regex.Pattern HEX =
            java.util.regex.Pattern.compile("([-+]?)(?:0x)?([0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+)(?:p([-+]?\\d+))?");

    private FloatMethods() {}

    private static double self(Object[] arguments) {
        return Arguments.self(arguments, Double.class, Types.FLOAT);
    }

    private static String hexText(Object argument) {
        if (Unboxed.of(argument) instanceof String text) {
            return text;
        }
        throw Errors.typeError("bad argument type for built-in operation");
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.operators(
                content,
                Binary.ADD,
                Binary.SUBTRACT,
                Binary.MULTIPLY,
                Binary.TRUE_DIVIDE,
                Binary.FLOOR_DIVIDE,
                Binary.MODULO,
                Binary.POWER,
                Binary.DIVMOD);
        content.constructor(
                "float(cls, x=0.0, /)",
                (context, arguments) ->
                        Dunders.made(context, arguments[0], Types.FLOAT, convert(context, arguments[1])));
        content.method("is_integer(self, /)", (context, arguments) -> {
            double value = self(arguments);
            return !Double.isInfinite(value) && value == Math.rint(value);
        });
        content.method("conjugate(self, /)", (context, arguments) -> self(arguments));
        content.method("hex(self, /)", (context, arguments) -> hex(self(arguments)));
        content.method("as_integer_ratio(self, /)", (context, arguments) -> ratio(self(arguments)));
        content.property("real", (context, arguments) -> self(arguments));
        content.property("imag", (context, arguments) -> 0.0);
        content.method("__neg__(self, /)", (context, arguments) -> -self(arguments));
        content.method("__pos__(self, /)", (context, arguments) -> self(arguments));
        content.method("__abs__(self, /)", (context, arguments) -> Math.abs(self(arguments)));
        content.method("__bool__(self, /)", (context, arguments) -> self(arguments) != 0);
        content.method("__float__(self, /)", (context, arguments) -> self(arguments));
        content.method("__int__(self, /)", (context, arguments) -> IntMethods.truncate(self(arguments)));
        content.classMethod(
                "fromhex(cls, string, /)",
                (context, arguments) -> context.call(arguments[0], fromHex(hexText(arguments[1]))));
        content.method("__trunc__(self, /)", (context, arguments) -> IntMethods.truncate(self(arguments)));
        content.method("__floor__(self, /)", (context, arguments) -> IntMethods.truncate(Math.floor(self(arguments))));
        content.method("__ceil__(self, /)", (context, arguments) -> IntMethods.truncate(Math.ceil(self(arguments))));
        content.method(
                "__round__(self, ndigits=None, /)",
                (context, arguments) -> Rounding.round(context, self(arguments), arguments[1]));
    }

    /** Reads {@code 0x1.8p1} and the like. */
    private static Double fromHex(String given) {
        String text = given.strip().toLowerCase(java.util.Locale.ROOT);
        java.util.regex.Matcher matcher = HEX.matcher(text);
        if (!matcher.matches()) {
            if (text.matches("[-+]?(inf(inity)?|nan)")) {
                return parse(text, text);
            }
            throw Errors.valueError("invalid hexadecimal floating-point string");
        }
        String exponent = matcher.group(3) == null ? "0" : matcher.group(3);
        return Double.valueOf(matcher.group(1) + "0x" + matcher.group(2) + "p" + exponent);
    }

    private static Double convert(Context context, Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof String text) {
            return parse(text, text);
        }
        if (inner instanceof PyBytes || inner instanceof PyByteArray) {
            byte[] bytes = java.util.Objects.requireNonNull(BytesMethods.known(inner));
            return parse(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), value);
        }
        if (Comparison.isNumber(inner)) {
            return Arithmetic.toDouble(inner);
        }
        for (String name : new String[] {"__float__", "__index__"}) {
            Object method = Types.of(value).lookup(name) == null ? null : Attributes.special(context, value, name);
            if (method != null) {
                Object result = Unboxed.of(context.call(method));
                if (name.equals("__index__") && !Index.isInt(result)) {
                    throw Errors.typeError("__index__ returned non-int (type %s)", Types.nameOf(result));
                }
                if (!Comparison.isNumber(result) || (name.equals("__float__") && !(result instanceof Double))) {
                    throw Errors.typeError(
                            "%s.%s returned non-float (type %s)", Types.nameOf(value), name, Types.nameOf(result));
                }
                return Arithmetic.toDouble(result);
            }
        }
        throw Errors.typeError("float() argument must be a string or a real number, not '%s'", Types.nameOf(value));
    }

    private static Double parse(String text, Object shown) {
        String plain = Unboxed.of(shown) instanceof String ? Numerals.plain(text) : Numerals.bare(text);
        String body = plain.toLowerCase(java.util.Locale.ROOT);
        String word = body.startsWith("-") || body.startsWith("+") ? body.substring(1) : body;
        double sign = body.startsWith("-") ? -1 : 1;
        switch (word) {
            case "inf", "infinity":
                return sign * Double.POSITIVE_INFINITY;
            case "nan":
                return Double.NaN;
            default:
                break;
        }
        if (isDecimal(word)) {
            return sign * Double.parseDouble(word.replace("_", ""));
        }
        throw Errors.valueError("could not convert string to float: " + literal(shown));
    }

    private static String literal(Object shown) {
        Object inner = Unboxed.of(shown);
        if (inner instanceof String text) {
            return StringText.repr(text);
        }
        String bytes = StringText.repr(new PyBytes(java.util.Objects.requireNonNull(BytesMethods.known(inner))));
        return inner instanceof PyByteArray ? "bytearray(" + bytes + ")" : bytes;
    }

    private static boolean isDecimal(String text) {
        int at = 0;
        int digits = 0;
        boolean point = false;
        char before = 0;
        for (; at < text.length() && text.charAt(at) != 'e'; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && before != '_') {
                point = true;
            } else if (c != '_' || before < '0' || before > '9') {
                return false;
            }
            before = c;
        }
        if (digits == 0 || before == '_') {
            return false;
        }
        if (at == text.length()) {
            return true;
        }
        at++;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        return at < text.length() && text.substring(at).matches("[0-9]+(_[0-9]+)*");
    }

    private static Object ratio(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw Double.isNaN(value)
                    ? Errors.valueError("cannot convert NaN to integer ratio")
                    : Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigDecimal exact = new BigDecimal(value);
        BigInteger bottom = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        BigInteger top = exact.multiply(new BigDecimal(bottom)).toBigInteger();
        BigInteger shared = top.gcd(bottom);
        return shared.signum() == 0
                ? new PyTuple(Ints.of(0), Ints.of(1))
                : new PyTuple(Ints.of(top.divide(shared)), Ints.of(bottom.divide(shared)));
    }

    private static String hex(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return FloatText.repr(value);
        }
        long bits = Double.doubleToRawLongBits(value);
        String fraction = String.format(java.util.Locale.ROOT, "%013x", bits & 0xfffffffffffffL);
        boolean normal = (bits & 0x7ff0000000000000L) != 0;
        String sign = bits < 0 ? "-" : "";
        if (value == 0) {
            return sign + "0x0.0p+0";
        }
        int exponent = normal ? Math.getExponent(value) : Double.MIN_EXPONENT;
        return sign + (normal ? "0x1." : "0x0.") + fraction + "p" + (exponent < 0 ? "" : "+") + exponent;
    }
}
