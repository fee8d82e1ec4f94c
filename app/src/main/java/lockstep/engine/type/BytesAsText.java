package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

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
        "center(self, width, fillchar=?, /)",
        "ljust(self, width, fillchar=?, /)",
        "rjust(self, width, fillchar=?, /)",
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
        content.method("__contains__(self, key, /)", (context, given) -> text(self(given))
                .contains((String) part(context, given[1])));
        content.method("join(self, iterable, /)", (context, given) -> join(context, given));
        BytesTables.fill(content);
    }

    static byte[] self(Object[] given) {
        byte[] content = BytesMethods.known(given[0]);
        if (content == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(given[0]));
        }
        return content;
    }

    /** A result of the kind that the object is: bytes or bytearray. */
    static Object like(Object object, byte[] bytes) {
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
            int one = Index.clamped(context, value);
            if (one < 0 || one > 255) {
                throw Errors.valueError("byte must be in range(0, 256)");
            }
            return text(new byte[] {(byte) one});
        }
        return sequence(value);
    }

    /** Returns the content of an argument that must hold bytes. */
    static byte[] required(Object value) {
        byte[] known = BytesMethods.known(value);
        if (known == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(value));
        }
        return known;
    }

    private static String sequence(Object value) {
        return text(required(value));
    }

    private static Object call(Context context, String name, Object[] given) {
        boolean search = name.endsWith("find") || name.endsWith("index") || name.equals("count");
        boolean lastFirst = search || name.endsWith("with") || name.endsWith("split");
        int count = given.length - 1;
        if (count > 1 && given[count] == null) {
            count--;
        }
        Object[] arguments = new Object[count];
        for (int i = 0; i < count; i++) {
            int place = lastFirst ? count - 1 - i : i;
            arguments[place] = argument(context, given[place + 1], place, name);
        }
        Object result;
        try {
            result = context.call(Attributes.get(context, text(self(given)), name), arguments);
        } catch (lockstep.engine.value.PyError error) {
            if (search && error.exception().type() == ExceptionTypes.VALUE_ERROR) {
                throw Errors.valueError("subsection not found");
            }
            throw error;
        }
        return converted(context, given[0], result);
    }

    private static Object argument(Context context, Object value, int index, String name) {
        switch (name) {
            case "find", "rfind", "index", "rindex", "count":
                return index == 0 ? sought(context, value) : bound(context, value);
            case "startswith", "endswith":
                return index == 0 ? affix(value, name) : bound(context, value);
            case "center", "ljust", "rjust":
                return index == 0 ? Index.exact(context, value) : fill(value, name);
            case "zfill", "expandtabs":
                return Index.exact(context, value);
            case "split", "rsplit":
                return index == 1
                        ? Ints.of(Index.of(context, value))
                        : value == Singleton.NONE ? value : sequence(value);
            case "strip", "lstrip", "rstrip":
                return value == Singleton.NONE ? value : sequence(value);
            case "replace":
                return index == 2 ? Ints.of(Index.of(context, value)) : sequence(value);
            case "partition", "rpartition", "removeprefix", "removesuffix":
                return sequence(value);
            default:
                return value;
        }
    }

    private static Object bound(Context context, Object value) {
        return value == Singleton.NONE ? value : Ints.of(Index.bound(context, value, true));
    }

    private static Object sought(Context context, Object value) {
        if (!Index.isInt(value) && BytesMethods.known(value) == null) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '%s'", Types.nameOf(value));
        }
        return part(context, value);
    }

    private static Object affix(Object value, String name) {
        if (Unboxed.of(value) instanceof PyTuple tuple) {
            Object[] parts = new Object[tuple.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = sequence(tuple.get(i));
            }
            return new PyTuple(parts);
        }
        if (BytesMethods.known(value) == null) {
            throw Errors.typeError("%s first arg must be bytes or a tuple of bytes, not %s", name, Types.nameOf(value));
        }
        return sequence(value);
    }

    private static Object fill(Object value, String name) {
        byte[] known = BytesMethods.known(value);
        if (known == null || known.length != 1) {
            throw Errors.typeError(
                    "%s() argument 2 must be a byte string of length 1, not %s", name, Arguments.nameOrNone(value));
        }
        return text(known);
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
        Object[] parts = Iteration.toSequence(context, given[1], "can only join an iterable");
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
}
