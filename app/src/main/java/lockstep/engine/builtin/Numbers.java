package lockstep.engine.builtin;

import java.math.BigInteger;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Binary;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Strings;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;

/** The functions about numbers and characters. */
final class Numbers {
    private Numbers() {}

    static void fill(PyModule module) {
        module.function(
                "abs(x, /)",
                (context, arguments) -> Operators.absolute(context, arguments[0]),
                x -> x instanceof Double number ? (Object) Math.abs(number) : null);
        module.function(
                "divmod(x, y, /)", (context, arguments) -> Binary.DIVMOD.apply(context, arguments[0], arguments[1]));
        module.function(
                "pow(base, exp, mod=None)",
                (context, arguments) -> arguments[2] == Singleton.NONE
                        ? Binary.POWER.apply(context, arguments[0], arguments[1])
                        : power(context, arguments[0], arguments[1], arguments[2]));
        module.function("round(number, ndigits=None)", (context, arguments) -> {
            Object method = Attributes.special(context, arguments[0], "__round__");
            if (method == null) {
                throw Errors.typeError("type %s doesn't define __round__ method", Types.nameOf(arguments[0]));
            }
            return arguments[1] == Singleton.NONE ? context.call(method) : context.call(method, arguments[1]);
        });
        radix(module, "hex", 16, "0x");
        radix(module, "oct", 8, "0o");
        radix(module, "bin", 2, "0b");
        module.function(
                "chr(i, /)",
                (context, arguments) -> character(context, arguments[0]),
                i -> i instanceof Long point && point >= 0 && point < Character.MIN_SURROGATE
                        ? Strings.character(point.intValue())
                        : null);
        module.function(
                "ord(c, /)",
                (context, arguments) -> codePoint(arguments[0]),
                c -> c instanceof String text && text.length() == 1 ? Ints.of(text.charAt(0)) : null);
    }

    private static Object power(Context context, Object base, Object exponent, Object modulus) {
        Object method = isInt(base) ? null : Attributes.special(context, base, "__pow__");
        if (method != null && !(base instanceof Double)) {
            return context.call(method, exponent, modulus);
        }
        if (!isInt(base) || !isInt(exponent) || !isInt(modulus)) {
            boolean numbers = isNumber(base) && isNumber(exponent) && isNumber(modulus);
            throw numbers
                    ? Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers")
                    : Errors.typeError(
                            "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
                            Types.nameOf(base), Types.nameOf(exponent), Types.nameOf(modulus));
        }
        BigInteger limit = Ints.big(modulus);
        if (limit.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        try {
            BigInteger result = Ints.big(base).modPow(Ints.big(exponent), limit.abs());
            return Ints.of(limit.signum() < 0 && result.signum() > 0 ? result.add(limit) : result);
        } catch (ArithmeticException e) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
    }

    private static boolean isNumber(Object value) {
        return isInt(value) || value instanceof Double;
    }

    private static boolean isInt(Object value) {
        return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
    }

    private static void radix(PyModule module, String name, int radix, String prefix) {
        module.function(name + "(number, /)", (context, arguments) -> {
            BigInteger number = Ints.big(Index.exact(context, arguments[0]));
            return (number.signum() < 0 ? "-" : "") + prefix + number.abs().toString(radix);
        });
    }

    private static Object character(Context context, Object number) {
        if (!(Index.exact(context, number) instanceof Long point) || point < 0 || point > Character.MAX_CODE_POINT) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return Strings.character(point.intValue());
    }

    private static Object codePoint(Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof String text) {
            int count = text.codePointCount(0, text.length());
            if (count == 1) {
                return Ints.of(text.codePointAt(0));
            }
            throw Errors.typeError("ord() expected a character, but string of length %d found", count);
        }
        byte[] bytes = inner instanceof PyByteArray array
                ? array.copy()
                : inner instanceof PyBytes plain ? plain.bytes() : null;
        if (bytes != null) {
            if (bytes.length == 1) {
                return Ints.of(bytes[0] & 0xff);
            }
            throw Errors.typeError("ord() expected a character, but string of length %d found", bytes.length);
        }
        throw Errors.typeError("ord() expected string of length 1, but %s found", Types.nameOf(value));
    }
}
