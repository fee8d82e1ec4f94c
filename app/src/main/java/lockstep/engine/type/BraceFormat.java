package lockstep.engine.type;

import lockstep.engine.value.Context;
import org.jspecify.annotations.Nullable;

/** {@code "...".format(...)}. Confined to one call. */
final class BraceFormat {
    private static final int MOST_DEPTH = 2;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_INDEX_DIGITS = 9;

    /** Where named fields come from. */
    interface Names {
        Object get(String name);
    }

    private final Context context;
    private final @Nullable Object[] positional;
    private final Names named;
    private int next;
    private boolean automatic;
    private boolean manual;

    BraceFormat(Context context, @Nullable Object[] positional, Names named) {
        this.context = context;
        this.positional = positional;
        this.named = named;
    }

    String format(String text) {
        return format(text, MOST_DEPTH);
    }

    private String format(String text, int depth) {
        if (depth <= 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        StringBuilder target = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '{' && c != '}') {
                target.append(c);
                continue;
            }
            if (at < text.length() && text.charAt(at) == c) {
                target.append(c);
                at++;
                continue;
            }
            if (c == '}') {
                throw Errors.valueError("Single '}' encountered in format string");
            }
            if (at >= text.length()) {
                throw Errors.valueError("Single '{' encountered in format string");
            }
            int end = end(text, at);
            String shown = field(text.substring(at, end), depth);
            Room.need((long) target.length() + shown.length(), 2);
            target.append(shown);
            at = end + 1;
        }
        return target.toString();
    }

    private static int end(String text, int start) {
        int depth = 1;
        boolean key = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[' && depth == 1) {
                key = true;
            } else if (c == ']') {
                key = false;
            } else if (c == '{' && !key) {
                depth++;
            } else if (c == '}' && !key && --depth == 0) {
                return at;
            }
        }
        throw Errors.valueError("expected '}' before end of string");
    }

    private String field(String field, int depth) {
        int end = 0;
        boolean key = false;
        while (end < field.length() && (key || (field.charAt(end) != '!' && field.charAt(end) != ':'))) {
            key = field.charAt(end) == '[' || (key && field.charAt(end) != ']');
            end++;
        }
        String path = field.substring(0, end);
        char conversion = 0;
        if (end < field.length() && field.charAt(end) == '!') {
            if (end + 1 >= field.length()) {
                throw Errors.valueError("unmatched '{' in format spec");
            }
            conversion = field.charAt(end + 1);
            end += 2;
            if (end < field.length() && field.charAt(end) != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        Object value = value(path);
        String spec = end < field.length() ? field.substring(end + 1) : "";
        if (spec.indexOf('{') >= 0 || spec.indexOf('}') >= 0) {
            spec = format(spec, depth - 1);
        }
        return Formatting.format(context, converted(value, conversion), spec);
    }

    private Object converted(Object value, char conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 's' -> Text.str(context, value);
            case 'r' -> Text.repr(context, value);
            case 'a' -> Text.ascii(context, value);
            default -> throw Errors.valueError("Unknown conversion specifier " + conversion);
        };
    }

    private Object value(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        Object value = first(path.substring(0, end));
        int at = end;
        while (at < path.length()) {
            boolean attribute = path.charAt(at) == '.';
            if (!attribute && path.charAt(at) != '[') {
                throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
            }
            int start = ++at;
            while (at < path.length()
                    && (attribute ? path.charAt(at) != '.' && path.charAt(at) != '[' : path.charAt(at) != ']')) {
                at++;
            }
            String part = path.substring(start, at);
            if (part.isEmpty()) {
                throw Errors.valueError("Empty attribute in format string");
            }
            if (attribute) {
                value = Attributes.get(context, value, part);
            } else {
                at++;
                boolean number = part.chars().allMatch(c -> c >= '0' && c <= '9');
                if (number && part.length() > MOST_DIGITS) {
                    throw Errors.valueError("Too many decimal digits in format string");
                }
                value = Subscripts.get(context, value, number ? Ints.of(Long.parseLong(part)) : part);
            }
        }
        return value;
    }

    private Object first(String name) {
        boolean number = name.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return named.get(name);
        }
        automatic |= name.isEmpty();
        manual |= !name.isEmpty();
        if (automatic && manual) {
            throw Errors.valueError(
                    name.isEmpty()
                            ? "cannot switch from manual field specification to automatic field numbering"
                            : "cannot switch from automatic field numbering to manual field specification");
        }
        if (name.length() > MOST_INDEX_DIGITS) {
            throw Errors.valueError("Too many decimal digits in format string");
        }
        int index = name.isEmpty() ? next++ : Integer.parseInt(name);
        if (index >= positional.length) {
            throw Errors.indexError("Replacement index %d out of range for positional args tuple", index);
        }
        return java.util.Objects.requireNonNull(positional[index]);
    }
}
