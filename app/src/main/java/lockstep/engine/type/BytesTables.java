package lockstep.engine.type;

import java.util.Locale;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that a string has not, or not so: hexadecimal text, and translation by table. */
final class BytesTables {
    private BytesTables() {}

    static void fill(TypeContent content) {
        content.method(
                "hex(self, sep=?, bytes_per_sep=1)",
                (context, given) -> hex(context, BytesAsText.self(given), given[1], given[2]));
        content.classMethod(
                "fromhex(cls, string, /)",
                (context, given) -> context.call(given[0], new PyBytes(fromHex(Arguments.only(given[1], "fromhex")))));
        content.staticMethod(
                "maketrans(frm, to, /)",
                (context, given) -> table(BytesAsText.required(given[0]), BytesAsText.required(given[1])));
        content.method("translate(self, table, /, delete=?)", (context, given) -> translate(given));
    }

    private static String separator(Context context, Object separator) {
        if (Operators.length(context, separator) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        Object inner = Unboxed.of(separator);
        if (inner instanceof PyBytes bytes) {
            inner = new String(bytes.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        if (!(inner instanceof String text)) {
            throw Errors.typeError("sep must be str or bytes.");
        }
        if (text.charAt(0) > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return text;
    }

    private static String hex(Context context, byte[] bytes, @Nullable Object separator, Object each) {
        if (!(Index.exact(context, each) instanceof Long group) || group != group.intValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        String between = separator == null ? "" : separator(context, separator);
        long size = Math.abs(group);
        StringBuilder target = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            long place = group > 0 ? bytes.length - i : i;
            if (i > 0 && size > 0 && place % size == 0) {
                target.append(between);
            }
            target.append(String.format(Locale.ROOT, "%02x", bytes[i] & 0xff));
        }
        return target.toString();
    }

    private static byte[] fromHex(String text) {
        byte[] bytes = new byte[text.length() / 2 + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            int high = Character.digit(text.charAt(i), 16);
            int low = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            if (high < 0 || low < 0) {
                throw Errors.valueError(
                        "non-hexadecimal number found in fromhex() arg at position %d", high < 0 ? i : i + 1);
            }
            bytes[count++] = (byte) (high << 4 | low);
            i++;
        }
        return java.util.Arrays.copyOf(bytes, count);
    }

    private static Object table(byte[] from, byte[] to) {
        if (from.length != to.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xff] = to[i];
        }
        return new PyBytes(table);
    }

    private static Object translate(@Nullable Object[] given) {
        byte @Nullable [] table = given[1] == Singleton.NONE ? null : BytesAsText.required(given[1]);
        if (table != null && table.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        byte[] delete = given[2] == null ? new byte[0] : BytesAsText.required(given[2]);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte one : BytesAsText.self(given)) {
            boolean dropped = false;
            for (byte other : delete) {
                dropped |= other == one;
            }
            if (!dropped) {
                out.write(table == null ? one : table[one & 0xff]);
            }
        }
        return BytesAsText.like(given[0], out.toByteArray());
    }
}
