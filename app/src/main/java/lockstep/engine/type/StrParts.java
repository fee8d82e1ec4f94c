package lockstep.engine.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import lockstep.engine.value.Context;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of {@code str} that split, join, strip and pad. */
final class StrParts {
    /** What most texts are split into. */
    private static final int FEW = 4;

    private StrParts() {}

    static void fill(TypeContent content) {
        content.method("join(self, iterable, /)", StrParts::join);
        content.method(
                "split(self, /, sep=None, maxsplit=-1)",
                (context, arguments) -> list(
                        context, split(StrMethods.self(arguments), arguments[1], Index.size(context, arguments[2]))));
        content.method(
                "rsplit(self, /, sep=None, maxsplit=-1)",
                (context, arguments) -> list(
                        context,
                        splitBack(StrMethods.self(arguments), arguments[1], Index.size(context, arguments[2]))));
        content.method(
                "splitlines(self, /, keepends=False)",
                (context, arguments) ->
                        list(context, lines(StrMethods.self(arguments), Operators.truth(context, arguments[1]))));
        content.method("partition(self, sep, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            String separator = part(arguments[1]);
            int at = text.indexOf(separator);
            return at < 0
                    ? new PyTuple(text, "", "")
                    : new PyTuple(text.substring(0, at), separator, text.substring(at + separator.length()));
        });
        content.method("rpartition(self, sep, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            String separator = part(arguments[1]);
            int at = text.lastIndexOf(separator);
            return at < 0
                    ? new PyTuple("", "", text)
                    : new PyTuple(text.substring(0, at), separator, text.substring(at + separator.length()));
        });
        strip(content, "strip", true, true);
        strip(content, "lstrip", true, false);
        strip(content, "rstrip", false, true);
        fillPadding(content);
    }

    private static Object orNone(Object separator) {
        if (separator != Singleton.NONE && !(Unboxed.of(separator) instanceof String)) {
            throw Errors.typeError("must be str or None, not %s", Types.nameOf(separator));
        }
        return separator;
    }

    private static String part(Object argument) {
        if (!(Unboxed.of(argument) instanceof String)) {
            throw Errors.typeError("must be str, not %s", Types.nameOf(argument));
        }
        return separator(argument, "partition");
    }

    private static String separator(Object argument, String name) {
        String separator = Arguments.text(argument, name, 1);
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static Object list(Context context, List<String> parts) {
        return context.heap().list(parts);
    }

    private static Object join(Context context, Object[] arguments) {
        String separator = StrMethods.self(arguments);
        Object[] parts = Iteration.toSequence(context, arguments[1], "can only join an iterable");
        long size = (long) separator.length() * Math.max(0, parts.length - 1);
        for (int i = 0; i < parts.length; i++) {
            if (!(Unboxed.of(parts[i]) instanceof String part)) {
                throw Errors.typeError("sequence item %d: expected str instance, %s found", i, Types.nameOf(parts[i]));
            }
            parts[i] = part;
            size += part.length();
        }
        Room.need(size, 2);
        StringBuilder target = new StringBuilder((int) size);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                target.append(separator);
            }
            target.append((String) parts[i]);
        }
        return target.toString();
    }

    private static List<String> split(String text, Object given, int most) {
        Object separator = orNone(given);
        List<String> parts = new ArrayList<>(FEW);
        int left = most < 0 ? Integer.MAX_VALUE : most;
        if (separator == Singleton.NONE) {
            int at = 0;
            while (true) {
                while (at < text.length() && StrCases.isSpace(text.charAt(at))) {
                    at++;
                }
                if (at == text.length()) {
                    return parts;
                }
                int end = at;
                while (end < text.length() && !StrCases.isSpace(text.charAt(end))) {
                    end++;
                }
                if (left-- == 0) {
                    parts.add(text.substring(at));
                    return parts;
                }
                parts.add(text.substring(at, end));
                at = end;
            }
        }
        String mark = separator(separator, "split");
        int at = 0;
        if (mark.length() == 1) {
            char one = mark.charAt(0);
            for (int next = text.indexOf(one); next >= 0 && left-- > 0; next = text.indexOf(one, at)) {
                parts.add(text.substring(at, next));
                at = next + 1;
            }
            parts.add(text.substring(at));
            return parts;
        }
        for (int next = text.indexOf(mark); next >= 0 && left-- > 0; next = text.indexOf(mark, at)) {
            parts.add(text.substring(at, next));
            at = next + mark.length();
        }
        parts.add(text.substring(at));
        return parts;
    }

    private static List<String> splitBack(String text, Object given, int most) {
        Object separator = orNone(given);
        if (most < 0) {
            return split(text, separator, most);
        }
        List<String> parts = new ArrayList<>();
        int left = most;
        int end = text.length();
        if (separator == Singleton.NONE) {
            while (true) {
                while (end > 0 && StrCases.isSpace(text.charAt(end - 1))) {
                    end--;
                }
                if (end == 0) {
                    break;
                }
                int at = end;
                while (at > 0 && !StrCases.isSpace(text.charAt(at - 1))) {
                    at--;
                }
                if (left-- == 0) {
                    parts.add(text.substring(0, end));
                    break;
                }
                parts.add(text.substring(at, end));
                end = at;
            }
        } else {
            String mark = separator(separator, "rsplit");
            while (left-- > 0) {
                int at = end < mark.length() ? -1 : text.lastIndexOf(mark, end - mark.length());
                if (at < 0) {
                    break;
                }
                parts.add(text.substring(at + mark.length(), end));
                end = at;
            }
            parts.add(text.substring(0, end));
        }
        Collections.reverse(parts);
        return parts;
    }

    private static List<String> lines(String text, boolean keep) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length()
                    && "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            int next = end < text.length() ? end + (text.startsWith("\r\n", end) ? 2 : 1) : end;
            parts.add(text.substring(at, keep ? next : end));
            at = next;
        }
        return parts;
    }

    private static void strip(TypeContent content, String name, boolean front, boolean back) {
        content.method(name + "(self, chars=None, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            IntPredicate gone = gone(arguments[1], name);
            int start = 0;
            int end = text.length();
            while (front && start < end && gone.test(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
            }
            while (back && end > start && gone.test(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            return text.substring(start, end);
        });
    }

    private static IntPredicate gone(@Nullable Object characters, String name) {
        if (StrMethods.isAbsent(characters)) {
            return StrCases::isSpace;
        }
        if (Unboxed.of(java.util.Objects.requireNonNull(characters)) instanceof String set) {
            return point -> set.indexOf(point) >= 0;
        }
        throw Errors.typeError("%s arg must be None or str", name);
    }

    private static void fillPadding(TypeContent content) {
        for (String name : new String[] {"ljust", "rjust", "center"}) {
            content.method(name + "(self, width, fillchar=' ', /)", (context, arguments) -> {
                String text = StrMethods.self(arguments);
                int width = Index.size(context, arguments[1]);
                if (!(Unboxed.of(arguments[2]) instanceof String fill)) {
                    throw Errors.typeError(
                            "The fill character must be a unicode character, not %s", Types.nameOf(arguments[2]));
                }
                if (Strings.length(fill) != 1) {
                    throw Errors.typeError("The fill character must be exactly one character long");
                }
                int missing = width - Strings.length(text);
                if (missing <= 0) {
                    return text;
                }
                Room.need(width, 2L);
                int left =
                        name.equals("ljust") ? 0 : name.equals("rjust") ? missing : missing / 2 + (missing & width & 1);
                return fill.repeat(left) + text + fill.repeat(missing - left);
            });
        }
        content.method("zfill(self, width, /)", (context, arguments) -> {
            String text = StrMethods.self(arguments);
            int width = Index.size(context, arguments[1]);
            int missing = width - Strings.length(text);
            if (missing <= 0) {
                return text;
            }
            Room.need(width, 2L);
            int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
            return text.substring(0, sign) + "0".repeat(missing) + text.substring(sign);
        });
        content.method(
                "expandtabs(self, /, tabsize=8)",
                (context, arguments) -> expand(StrMethods.self(arguments), tabs(context, arguments[1])));
    }

    private static int tabs(Context context, Object size) {
        if (Index.exact(context, size) instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    private static String expand(String text, int tab) {
        Room.need(text.chars().filter(c -> c == '\t').count(), Math.max(0L, tab) * 2);
        StringBuilder target = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int count = tab > 0 ? tab - column % tab : 0;
                target.append(" ".repeat(count));
                column += count;
            } else {
                target.append(c);
                column = c == '\n' || c == '\r' ? 0 : Character.isLowSurrogate(c) ? column : column + 1;
            }
        }
        return target.toString();
    }

    static Object makeTranslation(Context context, @Nullable Object[] arguments) {
        PyDict table = context.heap().dict();
        Object first = java.util.Objects.requireNonNull(arguments[0]);
        if (arguments[1] == null) {
            if (!(first instanceof PyDict given)) {
                throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
            }
            DictWalk walk = new DictWalk(given);
            while (walk.next()) {
                Object key = walk.key() instanceof String text ? Ints.of(text.codePointAt(0)) : walk.key();
                table.put(context, key, walk.value());
            }
            return table;
        }
        int[] to = Arguments.text(arguments[1], "maketrans", 2).codePoints().toArray();
        if (!(Unboxed.of(first) instanceof String text)) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        int[] from = text.codePoints().toArray();
        if (from.length != to.length) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.length; i++) {
            table.put(context, Ints.of(from[i]), Ints.of(to[i]));
        }
        if (arguments[2] != null) {
            Arguments.text(arguments[2], "maketrans", 3)
                    .codePoints()
                    .forEach(point -> table.put(context, Ints.of(point), Singleton.NONE));
        }
        return table;
    }
}
