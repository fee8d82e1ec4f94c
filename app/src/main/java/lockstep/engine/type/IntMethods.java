package lockstep.engine.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** The methods of {@code int}. */
final class IntMethods {
    private IntMethods() {}

    private static Object self(Object[] arguments) {
        Object value = Unboxed.of(arguments[0]);
        if (Index.isInt(value)) {
            return value instanceof Boolean flag ? Ints.of(flag ? 1 : 0) : value;
        }
        throw Errors.typeError("descriptor requires a 'int' object but received a '%s'", Types.nameOf(arguments[0]));
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
                Binary.LEFT_SHIFT,
                Binary.RIGHT_SHIFT,
                Binary.AND,
                Binary.OR,
                Binary.XOR,
                Binary.DIVMOD);
        content.constructor(
                "int(cls, x=?, /, base=?)",
                (context, arguments) ->
                        Dunders.made(context, arguments[0], Types.INT, convert(context, arguments[1], arguments[2])));
        fillUnary(content);
        content.method(
                "bit_length(self, /)",
                (context, arguments) -> Ints.of(Ints.big(self(arguments)).abs().bitLength()));
        content.method(
                "bit_count(self, /)",
                (context, arguments) -> Ints.of(Ints.big(self(arguments)).abs().bitCount()));
        content.method("is_integer(self, /)", (context, arguments) -> true);
        content.method("conjugate(self, /)", (context, arguments) -> self(arguments));
        content.method("as_integer_ratio(self, /)", (context, arguments) -> new PyTuple(self(arguments), Ints.of(1)));
        content.property("real", (context, arguments) -> self(arguments));
        content.property("imag", (context, arguments) -> Ints.of(0));
        content.property("numerator", (context, arguments) -> self(arguments));
        content.property("denominator", (context, arguments) -> Ints.of(1));
        content.method("to_bytes(self, length=1, byteorder='big', *, signed=False)", IntMethods::toBytes);
        content.classMethod("from_bytes(cls, bytes, byteorder='big', *, signed=False)", IntMethods::fromBytes);
    }

    private static void fillUnary(TypeContent content) {
        content.method("__neg__(self, /)", (context, arguments) -> Operators.negate(context, self(arguments)));
        content.method("__pos__(self, /)", (context, arguments) -> self(arguments));
        content.method("__abs__(self, /)", (context, arguments) -> Operators.absolute(context, self(arguments)));
        content.method("__invert__(self, /)", (context, arguments) -> Operators.invert(context, self(arguments)));
        content.method("__bool__(self, /)", (context, arguments) -> Operators.truth(context, self(arguments)));
        content.method("__index__(self, /)", (context, arguments) -> self(arguments));
        content.method("__int__(self, /)", (context, arguments) -> self(arguments));
        content.method("__trunc__(self, /)", (context, arguments) -> self(arguments));
        content.method("__floor__(self, /)", (context, arguments) -> self(arguments));
        content.method("__ceil__(self, /)", (context, arguments) -> self(arguments));
        content.method("__float__(self, /)", (context, arguments) -> Arithmetic.toDouble(self(arguments)));
        content.method(
                "__round__(self, ndigits=None, /)",
                (context, arguments) -> Rounding.round(context, self(arguments), arguments[1]));
    }

    /** Returns {@code int(value, base)}. */
    static Object convert(Context context, @Nullable Object value, @Nullable Object base) {
        if (value == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return Ints.of(0);
        }
        Object inner = Unboxed.of(value);
        if (base != null) {
            int radix = Index.clamped(context, base);
            if ((radix != 0 && radix < 2) || radix > 36) {
                throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
            }
            if (inner instanceof String text) {
                return IntText.parse(text, radix, text);
            }
            if (inner instanceof PyBytes || inner instanceof PyByteArray) {
                return ofBytes(inner, radix);
            }
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        if (inner instanceof Long) {
            return inner;
        }
        if (inner instanceof String text) {
            return IntText.parse(text, 10, text);
        }
        if (inner instanceof PyBytes || inner instanceof PyByteArray || inner instanceof MemoryView) {
            return ofBytes(inner, 10);
        }
        if (inner instanceof Double number && inner == value) {
            return truncate(number);
        }
        for (String name : new String[] {"__int__", "__index__", "__trunc__"}) {
            Object method = Types.of(value).lookup(name) == null ? null : Attributes.special(context, value, name);
            if (method != null) {
                Object result = context.call(method);
                if (!Index.isInt(Unboxed.of(result))) {
                    throw Errors.typeError("%s returned non-int (type %s)", name, Types.nameOf(result));
                }
                return Index.exact(context, result);
            }
        }
        throw Errors.typeError(
                "int() argument must be a string, a bytes-like object or a real number, not '%s'", Types.nameOf(value));
    }

    /** The error of bytes that are no int shows bytes, also for a bytearray. */
    private static Object ofBytes(Object value, int base) {
        byte[] bytes = java.util.Objects.requireNonNull(BytesMethods.known(value));
        return IntText.parse(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), base, new PyBytes(bytes));
    }

    /** Returns the whole part of a float. */
    static Object truncate(double number) {
        if (Double.isNaN(number)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(number)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return Math.abs(number) < 0x1p62 ? Ints.of((long) number) : Ints.of(new BigDecimal(number).toBigInteger());
    }

    private static Object toBytes(Context context, Object[] arguments) {
        BigInteger number = Ints.big(self(arguments));
        long asked = Index.of(context, arguments[1]);
        boolean little = isLittle(Arguments.text(arguments[2], "to_bytes", "byteorder"));
        int length = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, asked));
        boolean signed = Operators.truth(context, arguments[3]);
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        if (number.signum() < 0 && !signed) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (number.bitLength() + (signed ? 1 : 0) > 8L * length) {
            throw Errors.overflowError("int too big to convert");
        }
        Room.need(length);
        byte[] big = number.toByteArray();
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) (number.signum() < 0 ? -1 : 0));
        int count = Math.min(length, big.length);
        System.arraycopy(big, big.length - count, bytes, length - count, count);
        return new PyBytes(little ? reversed(bytes) : bytes);
    }

    private static Object fromBytes(Context context, Object[] arguments) {
        boolean little = isLittle(Arguments.text(arguments[2], "from_bytes", "byteorder"));
        byte[] bytes = BytesMethods.madeFrom(context, arguments[1], "bytes");
        byte[] big = little ? reversed(bytes.clone()) : bytes;
        Object number = Ints.of(
                Operators.truth(context, arguments[3]) && big.length > 0
                        ? new BigInteger(big)
                        : new BigInteger(1, big));
        return arguments[0] == Types.INT ? number : context.call(arguments[0], number);
    }

    private static boolean isLittle(Object order) {
        if ("little".equals(order) || "big".equals(order)) {
            return "little".equals(order);
        }
        throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }

    private static byte[] reversed(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
        return bytes;
    }
}
