package lockstep.engine.type;

import java.util.Locale;
import java.util.Map;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of {@code str}: making, searching and changing. */
final class StrMethods {
    private StrMethods() {}

    static String self(Object[] arguments) {
        return arguments[0] instanceof String text ? text : Arguments.self(arguments, String.class, Types.STR);
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.container(content);
        Dunders.items(content);
        Dunders.operators(content, Binary.ADD, Binary.MULTIPLY, Binary.MODULO);
        content.method("__str__(self, /)", (context, arguments) -> self(arguments));
        content.constructor("str(cls, object='', encoding=?, errors=?)", (context, arguments) -> {
            String text = arguments[2] == null && arguments[3] == null
                    ? Text.str(context, arguments[1])
                    : decoded(arguments[1], arguments[2], arguments[3]);
            return Dunders.made(context, arguments[0], Types.STR, text);
        });
        StrCases.fill(content);
        StrParts.fill(content);
        fillSearches(content);
        fillFormats(content);
    }

    private static String decoded(Object object, @Nullable Object encoding, @Nullable Object errors) {
        String coding = option(encoding, "encoding", "utf-8");
        String handling = option(errors, "errors", "strict");
        if (Unboxed.of(object) instanceof String) {
            throw Errors.typeError("decoding str is not supported");
        }
        byte[] bytes = BytesMethods.known(object);
        if (bytes == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", Types.nameOf(object));
        }
        return bytes.length == 0 ? "" : BytesMethods.decode(bytes, coding, handling);
    }

    private static String option(@Nullable Object value, String name, String absent) {
        if (value == null) {
            return absent;
        }
        if (Unboxed.of(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("str() argument '%s' must be str, not %s", name, Types.nameOf(value));
    }

    private static void fillSearches(TypeContent content) {
        content.method(
                "find(self, sub, start=None, end=None, /)",
                (context, arguments) -> Ints.of(find(context, arguments, "find", false)));
        content.method(
                "rfind(self, sub, start=None, end=None, /)",
                (context, arguments) -> Ints.of(find(context, arguments, "rfind", true)));
        content.method(
                "index(self, sub, start=None, end=None, /)",
                (context, arguments) -> found(find(context, arguments, "index", false)));
        content.method(
                "rindex(self, sub, start=None, end=None, /)",
                (context, arguments) -> found(find(context, arguments, "rindex", true)));
        content.method("count(self, sub, start=None, end=None, /)", (context, arguments) -> {
            String part = Arguments.text(arguments[1], "count", 1);
            int[] range = range(context, self(arguments), arguments[2], arguments[3]);
            if (range[0] > range[1]) {
                return Ints.of(0);
            }
            String text = self(arguments).substring(range[0], range[1]);
            if (part.isEmpty()) {
                return Ints.of(Strings.length(text) + 1L);
            }
            long count = 0;
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
                count++;
            }
            return Ints.of(count);
        });
        content.method(
                "startswith(self, prefix, start=None, end=None, /)",
                (context, arguments) -> affix(context, arguments, "startswith"));
        content.method(
                "endswith(self, suffix, start=None, end=None, /)",
                (context, arguments) -> affix(context, arguments, "endswith"));
        content.method(
                "replace(self, old, new, /, count=-1)",
                (context, arguments) -> replace(
                        self(arguments),
                        Arguments.text(arguments[1], "replace", 1),
                        Arguments.text(arguments[2], "replace", 2),
                        Index.clamped(context, arguments[3])));
        content.method("removeprefix(self, prefix, /)", (context, arguments) -> {
            String prefix = Arguments.only(arguments[1], "removeprefix");
            String text = self(arguments);
            return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        });
        content.method("removesuffix(self, suffix, /)", (context, arguments) -> {
            String suffix = Arguments.only(arguments[1], "removesuffix");
            String text = self(arguments);
            return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
        });
    }

    /** Returns the places of start and end in Java's positions. */
    private static int[] range(Context context, String text, Object start, Object end) {
        int length = Strings.length(text);
        long from = isAbsent(start) ? 0 : Index.bound(context, start, true);
        long to = isAbsent(end) ? Integer.MAX_VALUE : Index.bound(context, end, true);
        from = Math.max(0, from < 0 ? from + length : from);
        to = Math.max(0, Math.min(length, to < 0 ? to + length : to));
        if (from > length) {
            return new int[] {1, 0};
        }
        return new int[] {Strings.offset(text, (int) from), Strings.offset(text, (int) to)};
    }

    private static int find(Context context, Object[] arguments, String name, boolean last) {
        String text = self(arguments);
        String part = Arguments.text(arguments[1], name, 1);
        int[] range = range(context, text, arguments[2], arguments[3]);
        if (range[0] > range[1]) {
            return -1;
        }
        String within = text.substring(range[0], range[1]);
        int at = last ? within.lastIndexOf(part) : within.indexOf(part);
        return at < 0 ? -1 : Strings.number(text, at + range[0]);
    }

    private static Object found(int place) {
        if (place < 0) {
            throw Errors.valueError("substring not found");
        }
        return Ints.of(place);
    }

    private static Object affix(Context context, Object[] arguments, String name) {
        String text = self(arguments);
        int[] range = range(context, text, arguments[2], arguments[3]);
        Object wanted = Unboxed.of(arguments[1]);
        Object[] all = wanted instanceof PyTuple tuple ? tuple.items() : new Object[] {wanted};
        for (Object one : all) {
            if (!(Unboxed.of(one) instanceof String affix)) {
                throw wanted instanceof PyTuple
                        ? Errors.typeError("tuple for %s must only contain str, not %s", name, Types.nameOf(one))
                        : Errors.typeError(
                                "%s first arg must be str or a tuple of str, not %s", name, Types.nameOf(one));
            }
            if (range[0] <= range[1]) {
                String within = text.substring(range[0], range[1]);
                if (name.equals("startswith") ? within.startsWith(affix) : within.endsWith(affix)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String replace(String text, String old, String fresh, int most) {
        if (most < 0 || most == Integer.MAX_VALUE) {
            Room.need(text.length() / Math.max(1L, old.length()), fresh.length());
            if (!old.isEmpty()) {
                return text.replace(old, fresh);
            }
        }
        StringBuilder target = new StringBuilder();
        int at = 0;
        int left = most < 0 ? Integer.MAX_VALUE : most;
        while (left-- > 0) {
            int next = text.indexOf(old, at);
            if (next < 0) {
                break;
            }
            target.append(text, at, next).append(fresh);
            at = next + old.length();
            if (old.isEmpty()) {
                if (at >= text.length()) {
                    return target.toString();
                }
                int size = Character.charCount(text.codePointAt(at));
                target.append(text, at, at + size);
                at += size;
            }
        }
        return target.append(text, at, text.length()).toString();
    }

    private static void fillFormats(TypeContent content) {
        content.method("format(self, /, *args, **kwargs)", (context, arguments) -> {
            Map<?, ?> named = (Map<?, ?>) arguments[2];
            return new BraceFormat(context, (Object[]) arguments[1], name -> {
                        Object value = named.get(name);
                        if (value == null) {
                            throw Errors.keyError(name);
                        }
                        return value;
                    })
                    .format(self(arguments));
        });
        content.method("format_map(self, mapping, /)", (context, arguments) -> new BraceFormat(
                        context, new Object[0], name -> Subscripts.get(context, arguments[1], name))
                .format(self(arguments)));
        content.method(
                "encode(self, encoding='utf-8', errors='strict')",
                (context, arguments) -> new PyBytes(BytesMethods.encode(
                        self(arguments),
                        Arguments.text(arguments[1], "encode", "encoding"),
                        Arguments.text(arguments[2], "encode", "errors"))));
        content.method("translate(self, table, /)", (context, arguments) -> {
            StringBuilder target = new StringBuilder();
            self(arguments).codePoints().forEach(point -> {
                Object to = translated(context, arguments[1], Ints.of(point));
                Room.need(target.length(), 2);
                if (to instanceof String text) {
                    target.append(text);
                } else if (to instanceof Long number) {
                    target.appendCodePoint((int) (long) number);
                } else if (to == null) {
                    target.appendCodePoint(point);
                }
            });
            return target.toString();
        });
        content.staticMethod("maketrans(x, y=?, z=?, /)", StrParts::makeTranslation);
    }

    private static @org.jspecify.annotations.Nullable Object translated(Context context, Object table, Object key) {
        try {
            return Subscripts.get(context, table, key);
        } catch (lockstep.engine.value.PyError error) {
            if (error.exception().type().isSubtypeOf(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    /** Returns the text in lower case, whatever the host's language. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns whether an optional argument is absent. */
    static boolean isAbsent(@org.jspecify.annotations.Nullable Object argument) {
        return argument == null || argument == Singleton.NONE;
    }
}
