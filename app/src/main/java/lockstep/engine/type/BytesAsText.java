package lockstep.engine.type;

import java.util.Locale;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The methods that bytes have in common with strings. A byte beyond ASCII stands in the string as a character of the
 * private use area, which has no case and is neither letter nor space.
 */
final class BytesAsText {
    private static final char BEYOND = 0xE000;

    /** Signatures of the methods that do the same as the method of a string. */
    private static final String[] SHARED = {
        "upper(self, /)",
        "lower(self, /)",
        "title(self, /)",
        "swapcase(self, /)",
        "capitalize(self, /)",
        "isdigit(self, /)",
        "isalpha(self, /)",
        "isalnum(self, /)",
        "isspace(self, /)",
        "isupper(self, /)",
        "islower(self, /)",
        "istitle(self, /)",
        "isascii(self, /)",
        "strip(self, bytes=None, /)",
        "lstrip(self, bytes=None, /)",
        "rstrip(self, bytes=None, /)",
        "split(self, sep=None, maxsplit=-1)",
        "rsplit(self, sep=None, maxsplit=-1)",
        "splitlines(self, keepends=False)",
        "partition(self, sep, /)",
        "rpartition(self, sep, /)",
        "replace(self, old, new, count=-1, /)",
        "removeprefix(self, prefix, /)",
        "removesuffix(self, suffix, /)",
        "center(self, width, fillchar=None, /)",
        "ljust(self, width, fillchar=None, /)",
        "rjust(self, width, fillchar=None, /)",
        "zfill(self, width, /)",
        "expandtabs(self, tabsize=8)",
        "find(self, sub, start=None, end=None, /)",
        "rfind(self, sub, start=None, end=None, /)",
        "index(self, sub, start=None, end=None, /)",
        "rindex(self, sub, start=None, end=None, /)",
        "count(self, sub, start=None, end=None, /)",
        "startswith(self, prefix, start=None, end=None, /)",
        "endswith(self, suffix, start=None, end=None, /)",
    };

    private BytesAsText() {}

    static void fill(TypeContent content) {
        for (String signature : SHARED) {
            String name = signature.substring(0, signature.indexOf('('));
            content.method(signature, (context, given) -> call(context, name, given));
        }
        content.method(
                "hex(self, sep=None, bytes_per_sep=1)",
                (context, given) -> hex(self(given), given[1], Index.of(context, given[2])));
        content.method("__contains__(self, key, /)", (context, given) -> text(self(given))
                .contains((String) part(context, given[1])));
        content.method("join(self, iterable, /)", (context, given) -> join(context, given));
        content.classMethod(
                "fromhex(cls, string, /)",
                (context, given) -> context.call(given[0], new PyBytes(fromHex((String) given[1]))));
        content.staticMethod(
                "maketrans(frm, to, /)",
                (context, given) ->
                        table(BytesMethods.bytesOf(context, given[0]), BytesMethods.bytesOf(context, given[1])));
        content.method("translate(self, table, /, delete=None)", (context, given) -> translate(context, given));
    }

    private static byte[] self(Object[] given) {
        byte[] content = BytesMethods.known(given[0]);
        if (content == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(given[0]));
        }
        return content;
    }

    /** A result of the kind that the object is: bytes or bytearray. */
    private static Object like(Object object, byte[] bytes) {
        return Unboxed.of(object) instanceof lockstep.engine.value.PyByteArray
                ? new lockstep.engine.value.PyByteArray(bytes)
                : new PyBytes(bytes);
    }

    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            text.append((char) (one < 0 ? BEYOND + (one & 0xff) : one));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** An argument as the method of the string wants it; an int stands for one byte. */
    private static Object part(Context context, Object value) {
        if (Index.isInt(value)) {
            long one = Index.of(context, value);
            if (one < 0 || one > 255) {
                throw Errors.valueError("byte must be in range(0, 256)");
            }
            return text(new byte[] {(byte) one});
        }
        return sequence(value);
    }

    private static String sequence(Object value) {
        byte[] known = BytesMethods.known(value);
        if (known == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(value));
        }
        return text(known);
    }

    private static Object call(Context context, String name, Object[] given) {
        boolean search = name.endsWith("find") || name.endsWith("index") || name.equals("count");
        boolean affix = name.equals("startswith") || name.equals("endswith");
        Object[] arguments = new Object[given.length - 1];
        int count = arguments.length;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(context, given[i + 1], i, name, search || affix);
        }
        if (name.endsWith("just") || name.equals("center")) {
            count = given[2] == Singleton.NONE ? 1 : 2;
        }
        Object result;
        try {
            result = context.call(
                    Attributes.get(context, text(self(given)), name), java.util.Arrays.copyOf(arguments, count));
        } catch (lockstep.engine.value.PyError error) {
            if (search && error.exception().type() == ExceptionTypes.VALUE_ERROR) {
                throw Errors.valueError("subsection not found");
            }
            throw error;
        }
        return converted(context, given[0], result);
    }

    private static Object argument(Context context, Object value, int index, String name, boolean searching) {
        if (value == Singleton.NONE) {
            return value;
        }
        if (value instanceof PyTuple tuple && name.endsWith("with")) {
            Object[] parts = new Object[tuple.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(context, tuple.get(i));
            }
            return new PyTuple(parts);
        }
        if (name.endsWith("split") && index == 0) {
            return sequence(value);
        }
        boolean number = Index.isInt(value) && !(searching && index == 0);
        if (number) {
            return value;
        }
        if (name.endsWith("with") && index == 0 && BytesMethods.known(value) == null) {
            throw Errors.typeError("%s first arg must be bytes or a tuple of bytes, not %s", name, Types.nameOf(value));
        }
        if (searching && index == 0 && BytesMethods.known(value) == null && !Index.isInt(value)) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '%s'", Types.nameOf(value));
        }
        return part(context, value);
    }

    private static Object converted(Context context, Object self, Object result) {
        if (result instanceof String text) {
            return like(self, bytes(text));
        }
        if (result instanceof PyList list) {
            return Lists.of(context, all(context, self, list.toArray()));
        }
        return result instanceof PyTuple tuple
                ? new PyTuple(all(context, self, tuple.items().clone()))
                : result;
    }

    private static Object[] all(Context context, Object self, Object[] items) {
        for (int i = 0; i < items.length; i++) {
            items[i] = converted(context, self, items[i]);
        }
        return items;
    }

    private static Object join(Context context, Object[] given) {
        Object[] parts = Iteration.toArray(context, given[1]);
        for (int i = 0; i < parts.length; i++) {
            byte[] part = BytesMethods.known(parts[i]);
            if (part == null) {
                throw Errors.typeError(
                        "sequence item %d: expected a bytes-like object, %s found", i, Types.nameOf(parts[i]));
            }
            parts[i] = text(part);
        }
        Object joined = context.call(Attributes.get(context, text(self(given)), "join"), Lists.of(context, parts));
        return converted(context, given[0], joined);
    }

    private static String hex(byte[] bytes, Object separator, long group) {
        String between = separator == Singleton.NONE ? "" : String.valueOf(separator);
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

    private static Object translate(Context context, Object[] given) {
        byte @Nullable [] table = given[1] == Singleton.NONE ? null : BytesMethods.bytesOf(context, given[1]);
        byte[] delete = given[2] == Singleton.NONE ? new byte[0] : BytesMethods.bytesOf(context, given[2]);
        if (table != null && table.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte one : self(given)) {
            boolean dropped = false;
            for (byte other : delete) {
                dropped |= other == one;
            }
            if (!dropped) {
                out.write(table == null ? one : table[one & 0xff]);
            }
        }
        return like(given[0], out.toByteArray());
    }
}
