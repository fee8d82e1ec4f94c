package lockstep.engine.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;

/** The module {@code _re}: compiled patterns and searches, on which {@code re} is built in Python. Thread-safe. */
public final class RegexModule {
    private static final int MOST_KEPT = 200;

    private record Key(String source, int flags) {
        // Written out, since what the JVM makes for a record at run time is slow to come on a cold machine.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && flags == key.flags && source.equals(key.source);
        }

        @Override
        public int hashCode() {
            return source.hashCode() * 31 + flags;
        }
    }

    /** @param names groups by name */
    private record Compiled(Pattern pattern, int groups, Map<String, Integer> names, int flags) {}

    private final Map<Key, Compiled> kept = new LinkedHashMap<>(16, 0.75f, true);

    private RegexModule() {}

    /** Makes the module. */
    public static PyModule create() {
        RegexModule own = new RegexModule();
        return new PyModule("_re")
                .function("compile(source, flags, /)", (thread, given) -> own.describe(given))
                .function("scan(source, flags, text, start, end, kind, most, /)", own::scan);
    }

    /** Returns a tuple of groups, names with numbers, and flags; or of words and a place, when it is no pattern. */
    private Object describe(Object[] given) {
        try {
            Compiled compiled = compiled((String) given[0], ((Long) given[1]).intValue());
            List<Object> names = new ArrayList<>();
            compiled.names().forEach((name, number) -> names.add(new PyTuple(name, Ints.of(number))));
            return new PyTuple(Ints.of(compiled.groups()), new PyTuple(names.toArray()), Ints.of(compiled.flags()));
        } catch (PatternProblem problem) {
            return new PyTuple(String.valueOf(problem.getMessage()), Ints.of(problem.position()));
        }
    }

    private Compiled compiled(String source, int flags) throws PatternProblem {
        Key key = new Key(source, flags);
        synchronized (kept) {
            Compiled known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Translation translation = new Translation(source, flags);
        String text = translation.translate();
        int all = translation.flags();
        int options = Pattern.UNIX_LINES;
        options |= (all & Translation.ASCII) == 0 ? Pattern.UNICODE_CHARACTER_CLASS : 0;
        options |= (all & Translation.MULTILINE) != 0 ? Pattern.MULTILINE : 0;
        options |= (all & Translation.DOTALL) != 0 ? Pattern.DOTALL : 0;
        if ((all & Translation.IGNORECASE) != 0) {
            options |= Pattern.CASE_INSENSITIVE | ((all & Translation.ASCII) == 0 ? Pattern.UNICODE_CASE : 0);
        }
        Compiled compiled;
        try {
            compiled = new Compiled(
                    Pattern.compile(text, options), translation.groups(), translation.names(), translation.flags());
        } catch (PatternSyntaxException e) {
            throw new PatternProblem(e.getDescription(), Math.max(0, e.getIndex()));
        } catch (StackOverflowError e) {
            throw new PatternProblem("too many groups within groups", 0);
        }
        synchronized (kept) {
            kept.put(key, compiled);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return compiled;
    }

    /** Returns a list of matches, each a tuple of the starts and ends of its groups, -1 for one without a part in it. */
    private Object scan(Context thread, Object[] given) {
        Compiled compiled;
        try {
            compiled = compiled((String) given[0], ((Long) given[1]).intValue());
        } catch (PatternProblem problem) {
            throw Errors.valueError("%s", String.valueOf(problem.getMessage()));
        }
        String text = (String) given[2];
        Points points = new Points(text);
        Matcher matcher = compiled.pattern().matcher(new Watched(text, (CodeThread) thread));
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int kind = ((Long) given[5]).intValue();
        long most = (Long) given[6];
        int end = points.offset((Long) given[4]);
        matcher.region(Math.min(end, points.offset((Long) given[3])), end);
        List<Object> found = new ArrayList<>();
        try {
            while (found.size() < most && next(matcher, kind)) {
                found.add(spans(matcher, compiled.groups(), points));
                if (kind != 0) {
                    break;
                }
            }
        } catch (StackOverflowError e) {
            throw Errors.recursionError("the pattern needs too deep a search in this text");
        }
        return thread.heap().list(found);
    }

    private static boolean next(Matcher matcher, int kind) {
        return switch (kind) {
            case 0 -> matcher.find();
            case 1 -> matcher.lookingAt();
            default -> matcher.matches();
        };
    }

    private static PyTuple spans(Matcher matcher, int groups, Points points) {
        Object[] spans = new Object[2 * groups + 2];
        for (int group = 0; group <= groups; group++) {
            spans[2 * group] = Ints.of(points.number(matcher.start(group)));
            spans[2 * group + 1] = Ints.of(points.number(matcher.end(group)));
        }
        return new PyTuple(spans);
    }
}
