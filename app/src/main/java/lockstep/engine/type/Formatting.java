package lockstep.engine.type;

import java.math.BigInteger;
import java.util.Locale;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyInstance;

/** {@code format(value, spec)}. */
public final class Formatting {
    private Formatting() {}

    /** Formats as the value's type does. */
    public static String format(Context context, Object value, String spec) {
        if (value instanceof PyInstance) {
            Object method = Types.of(value).lookup("__format__");
            if (method != null && method != Types.OBJECT.lookup("__format__") && !isBuiltin(value, method)) {
                Object bound = java.util.Objects.requireNonNull(Attributes.special(context, value, "__format__"));
                Object result = context.call(bound, spec);
                if (Unboxed.of(result) instanceof String text) {
                    return text;
                }
                throw Errors.typeError("__format__ must return a str, not %s", Types.nameOf(result));
            }
        }
        if (spec.isEmpty()) {
            return Text.str(context, value);
        }
        return builtin(value, Unboxed.of(value), spec);
    }

    private static boolean isBuiltin(Object value, Object method) {
        return method instanceof lockstep.engine.value.BuiltinFunction && Unboxed.of(value) != value;
    }

    private static String builtin(Object value, Object inner, String spec) {
        String name = Types.nameOf(value);
        if (inner instanceof String text) {
            return string(text, FormatSpec.parse(spec, name, 's'), name);
        }
        if (inner instanceof Double number) {
            return FloatFormat.format(number, FormatSpec.parse(spec, name, (char) 0), name);
        }
        if (Index.isInt(inner)) {
            return integer(Ints.big(inner), FormatSpec.parse(spec, name, 'd'), name);
        }
        throw Errors.typeError("unsupported format string passed to %s.__format__", name);
    }

    private static String string(String text, FormatSpec spec, String name) {
        if (spec.type() != 0 && spec.type() != 's') {
            throw unknown(spec, name);
        }
        if (spec.sign() != 0) {
            throw Errors.valueError(
                    spec.sign() == ' '
                            ? "Space not allowed in string format specifier"
                            : "Sign not allowed in string format specifier");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=' && !spec.zero()) {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
        String cut = spec.precision() >= 0 && spec.precision() < Strings.length(text)
                ? text.substring(0, Strings.offset(text, spec.precision()))
                : text;
        if (spec.align() == '=') {
            int missing = spec.width() - Strings.length(cut);
            return missing > 0 ? cut + "0".repeat(missing) : cut;
        }
        return spec.pad(cut, '<');
    }

    static RuntimeException unknown(FormatSpec spec, String name) {
        char type = spec.type();
        return type > 32 && type < 128
                ? Errors.valueError("Unknown format code '" + type + "' for object of type '" + name + "'")
                : Errors.valueError(
                        "Unknown format code '\\x" + Integer.toHexString(type) + "' for object of type '" + name + "'");
    }

    private static String integer(BigInteger number, FormatSpec spec, String name) {
        char type = spec.type() == 0 ? 'd' : spec.type();
        if ("eEfFgG%".indexOf(type) >= 0) {
            return FloatFormat.format(Arithmetic.toDouble(Ints.of(number)), spec, name);
        }
        if ("bcdnoxX".indexOf(type) < 0) {
            throw unknown(spec, name);
        }
        if (spec.precision() >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (type == 'c') {
            if (spec.sign() != 0) {
                throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
            }
            if (spec.alternate()) {
                throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
            }
            if (number.bitLength() >= Long.SIZE) {
                throw Errors.overflowError("Python int too large to convert to C long");
            }
            if (number.signum() < 0 || number.bitLength() > 21 || number.intValue() > Character.MAX_CODE_POINT) {
                throw Errors.overflowError("%c arg not in range(0x110000)");
            }
            return spec.pad(Character.toString(number.intValue()), '>');
        }
        String digits = digits(number.abs(), type);
        String prefix = spec.alternate() && type != 'd' && type != 'n' ? "0" + type : "";
        String sign = sign(number.signum() < 0, spec.sign());
        int group = type == 'd' || type == 'n' ? 3 : 4;
        return NumberText.lay(sign + prefix, digits, "", spec, group);
    }

    static String digits(BigInteger number, char type) {
        return switch (type) {
            case 'b' -> number.toString(2);
            case 'o' -> number.toString(8);
            case 'x' -> number.toString(16);
            case 'X' -> number.toString(16).toUpperCase(Locale.ROOT);
            default -> Text.decimal(number);
        };
    }

    static String sign(boolean negative, char sign) {
        return negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
    }
}
