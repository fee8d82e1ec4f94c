package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@link Signature}. Confined to one call. */
final class SignatureText {
    private final List<String> positional = new ArrayList<>();
    private final List<String> keywordOnly = new ArrayList<>();
    private final List<Object> positionalDefaults = new ArrayList<>();
    private final List<Object> keywordDefaults = new ArrayList<>();
    private int positionalOnly;
    private @Nullable String variadic;
    private @Nullable String variadicKeywords;
    private boolean star;

    /** Stands for "no default". */
    private static final Object REQUIRED = new Object();

    /** Stands for the default {@code ?}. */
    private static final Object ABSENT = new Object();

    private SignatureText() {}

    static Signature parse(String text, @Nullable String owner) {
        int open = text.indexOf('(');
        if (open < 1 || !text.endsWith(")")) {
            throw new IllegalArgumentException("a signature is \"name(parameters)\", not: " + text);
        }
        SignatureText reader = new SignatureText();
        for (String part : split(text.substring(open + 1, text.length() - 1))) {
            reader.add(part);
        }
        return reader.build(text.substring(0, open), owner);
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ',';
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (c == ',' && (i == list.length() || (!quoted && depth == 0))) {
                String part = list.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private void add(String part) {
        if (part.equals("/")) {
            positionalOnly = positional.size();
        } else if (part.equals("*")) {
            star = true;
        } else if (part.startsWith("**")) {
            variadicKeywords = part.substring(2);
        } else if (part.startsWith("*")) {
            variadic = part.substring(1);
            star = true;
        } else {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals).strip();
            Object value =
                    equals < 0 ? REQUIRED : value(part.substring(equals + 1).strip());
            (star ? keywordOnly : positional).add(name);
            (star ? keywordDefaults : positionalDefaults).add(value);
        }
    }

    private static Object value(String text) {
        switch (text) {
            case "None":
                return Singleton.NONE;
            case "True":
                return true;
            case "False":
                return false;
            case "?":
                return ABSENT;
            default:
                break;
        }
        if (text.startsWith("'") && text.endsWith("'") && text.length() > 1) {
            return text.substring(1, text.length() - 1).replace("\\n", "\n");
        }
        if (text.indexOf('.') >= 0) {
            return Double.valueOf(text);
        }
        return Long.valueOf(text);
    }

    private Signature build(String name, @Nullable String owner) {
        List<String> names = new ArrayList<>(positional);
        names.addAll(keywordOnly);
        List<Object> values = new ArrayList<>(positionalDefaults);
        values.addAll(keywordDefaults);
        if (variadic != null) {
            names.add(variadic);
        }
        if (variadicKeywords != null) {
            names.add(variadicKeywords);
        }
        Object[] defaults = new Object[values.size()];
        boolean[] optional = new boolean[values.size()];
        for (int i = 0; i < defaults.length; i++) {
            Object value = values.get(i);
            optional[i] = value != REQUIRED;
            if (value != REQUIRED && value != ABSENT) {
                defaults[i] = value;
            }
        }
        return new Signature(
                name,
                owner,
                names.toArray(new String[0]),
                defaults,
                optional,
                positionalOnly,
                positional.size(),
                keywordOnly.size(),
                variadic != null,
                variadicKeywords != null);
    }
}
