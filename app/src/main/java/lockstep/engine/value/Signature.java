package lockstep.engine.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function written in Java, read from text like {@code "acquire(self, blocking=True, timeout=-1)"}.
 * {@code /} and {@code *} mean what they mean in Python; a default is an int, float, quoted string, {@code None}, {@code
 * True}, {@code False}, or {@code ?} (the body gets null). {@code *args} arrives as {@code Object[]}, {@code **kwargs} as a {@code Map<String, Object>} in
 * order. Immutable.
 */
public final class Signature {
    /** Functions of one argument whose errors count it, as those of functions of more do. */
    private static final Set<String> COUNTED = Set.of("sorted", "reversed", "staticmethod", "classmethod");

    private final String name;
    private final @Nullable String owner;
    private final String[] parameters;
    private final Object[] defaults;
    private final boolean[] optional;
    private final int positionalOnly;
    private final int positional;
    private final int keywordOnly;
    private final boolean variadic;
    private final boolean variadicKeywords;
    private final boolean bound;
    /** Whether there is nothing but positional parameters. */
    private final boolean plain;

    private final int required;

    Signature(
            String name,
            @Nullable String owner,
            String[] parameters,
            Object[] defaults,
            boolean[] optional,
            int positionalOnly,
            int positional,
            int keywordOnly,
            boolean variadic,
            boolean variadicKeywords) {
        this.name = name;
        this.owner = owner;
        this.parameters = parameters;
        this.defaults = defaults;
        this.optional = optional;
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.keywordOnly = keywordOnly;
        this.variadic = variadic;
        this.variadicKeywords = variadicKeywords;
        this.plain = !variadic && !variadicKeywords && keywordOnly == 0;
        this.required = required(optional, positional);
        this.bound = positional > 0 && (parameters[0].equals("self") || parameters[0].equals("cls"));
    }

    /** Reads a signature. @throws IllegalArgumentException when the text is none */
    public static Signature parse(String text) {
        return SignatureText.parse(text, null);
    }

    /** As {@link #parse(String)} for a method of the type of that name, which errors then show. */
    public static Signature parse(String text, String owner) {
        return SignatureText.parse(text, owner);
    }

    /** Returns the function's name. */
    public String name() {
        return name;
    }

    /** Returns the name of the type it is a method of, or null. */
    public @Nullable String owner() {
        return owner;
    }

    /** Returns the parameters' names: positional, keyword-only, {@code *args}, {@code **kwargs}. */
    public List<String> parameters() {
        return List.of(parameters);
    }

    /** Returns the length of the array that {@link #bind} makes. */
    public int size() {
        return parameters.length;
    }

    /**
     * Places arguments.
     *
     * @param given positional arguments, then the values of {@code keywords}; returned as it is where it fits
     * @param keywords names of the last arguments, or null
     * @throws BindFailure when they do not fit
     */
    public Object[] bind(Object[] given, String @Nullable [] keywords) {
        if (keywords == null && given.length == parameters.length && given.length == positional) {
            return given;
        }
        if (keywords == null && plain && given.length >= required && given.length <= positional) {
            Object[] placed = java.util.Arrays.copyOf(given, parameters.length, Object[].class);
            System.arraycopy(defaults, given.length, placed, given.length, parameters.length - given.length);
            return placed;
        }
        if (keywords == null && variadic && keywordOnly == 0 && given.length >= positional) {
            Object[] placed = new Object[parameters.length];
            System.arraycopy(given, 0, placed, 0, positional);
            placed[positional] = java.util.Arrays.copyOfRange(given, positional, given.length, Object[].class);
            if (variadicKeywords) {
                placed[positional + 1] = new LinkedHashMap<>();
            }
            return placed;
        }
        int count = given.length - (keywords == null ? 0 : keywords.length);
        Object[] placed = new Object[parameters.length];
        System.arraycopy(given, 0, placed, 0, Math.min(count, positional));
        if (variadic) {
            int rest = Math.max(0, count - positional);
            Object[] tail = new Object[rest];
            System.arraycopy(given, count - rest, tail, 0, rest);
            placed[positional + keywordOnly] = tail;
        } else if (count > positional) {
            throw wrongCount(count);
        }
        Map<String, Object> others = variadicKeywords ? new LinkedHashMap<>() : Map.of();
        boolean[] set = new boolean[positional + keywordOnly];
        java.util.Arrays.fill(set, 0, Math.min(count, positional), true);
        if (keywords != null) {
            placeKeywords(given, keywords, count, placed, set, others);
        }
        for (int i = 0; i < set.length; i++) {
            if (!set[i]) {
                if (!optional[i]) {
                    throw missing(i, count);
                }
                placed[i] = defaults[i];
            }
        }
        if (variadicKeywords) {
            placed[placed.length - 1] = others;
        }
        return placed;
    }

    private List<String> namedParameters() {
        return List.of(parameters).subList(positionalOnly, positional + keywordOnly);
    }

    private void placeKeywords(
            Object[] given, String[] keywords, int count, Object[] placed, boolean[] set, Map<String, Object> others) {
        for (int i = 0; i < keywords.length; i++) {
            int place = find(keywords[i]);
            if (place < 0) {
                if (!variadicKeywords) {
                    throw new BindFailure(
                            positionalOnly == positional && keywordOnly == 0
                                    ? title() + " takes no keyword arguments"
                                    : name + "() got an unexpected keyword argument '" + keywords[i] + "'"
                                            + Nearest.argument(keywords[i], namedParameters()));
                }
                others.put(keywords[i], given[count + i]);
            } else if (set[place]) {
                throw new BindFailure("argument for " + name + "() given by name ('" + keywords[i] + "') and position ("
                        + (place + (bound ? 0 : 1)) + ")");
            } else {
                placed[place] = given[count + i];
                set[place] = true;
            }
        }
    }

    private int find(String keyword) {
        for (int i = positionalOnly; i < positional + keywordOnly; i++) {
            if (parameters[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private String title() {
        return (owner == null ? name : owner + "." + name) + "()";
    }

    private static int required(boolean[] optional, int positional) {
        int required = 0;
        while (required < positional && !optional[required]) {
            required++;
        }
        return required;
    }

    private BindFailure wrongCount(int count) {
        int self = bound ? 1 : 0;
        int least = Math.max(0, required - self);
        int most = positional - self;
        int got = Math.max(0, count - self);
        if (most == 0 && keywordOnly > 0) {
            return new BindFailure(name + "() takes no positional arguments");
        }
        if (most == 0) {
            return new BindFailure(title() + " takes no arguments (" + got + " given)");
        }
        if (least == most && positionalOnly == positional) {
            return new BindFailure(
                    most == 1 && !COUNTED.contains(name)
                            ? title() + " takes exactly one argument (" + got + " given)"
                            : name + " expected " + most + (most == 1 ? " argument" : " arguments") + ", got " + got);
        }
        if (positionalOnly == positional) {
            boolean few = got < least;
            int bound = few ? least : most;
            return new BindFailure(name + " expected at " + (few ? "least " : "most ") + bound + " argument"
                    + (bound == 1 ? "" : "s") + ", got " + got);
        }
        if (got < least) {
            return new BindFailure(name + "() takes at least " + least + " positional argument"
                    + (least == 1 ? "" : "s") + " (" + got + " given)");
        }
        return new BindFailure(
                name + "() takes at most " + most + " argument" + (most == 1 ? "" : "s") + " (" + got + " given)");
    }

    private BindFailure missing(int place, int count) {
        if (bound && place == 0 && count == 0) {
            return new BindFailure("unbound method " + title() + " needs an argument");
        }
        if (place < positionalOnly) {
            return wrongCount(count);
        }
        if (place >= positional) {
            return new BindFailure(name + "() missing 1 required keyword-only argument: '" + parameters[place] + "'");
        }
        return new BindFailure(name + "() missing required argument '" + parameters[place] + "' (pos "
                + (place + (bound ? 0 : 1)) + ")");
    }
}
