package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.python.source.PythonSyntaxError;

/** The names that a pattern binds, and the rules about them. */
public final class PatternNames {
    private PatternNames() {}

    /** Returns the names bound, each once, in the order they stand. */
    public static List<String> of(Pattern pattern) {
        List<String> names = new ArrayList<>();
        add(pattern, names);
        return names;
    }

    private static void add(Pattern pattern, List<String> names) {
        for (Pattern part : pattern.parts()) {
            add(part, names);
        }
        String name = pattern.binds();
        if (name != null && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Refuses a name bound twice, choices that bind different names, and choices behind one that takes all. */
    static Set<String> check(TokenStream tokens, Pattern pattern) throws PythonSyntaxError {
        Set<String> names = new HashSet<>();
        if (pattern instanceof Pattern.Alternatives some) {
            names = check(tokens, some.choices().get(0));
            for (int i = 1; i < some.choices().size(); i++) {
                unreachable(tokens, some.choices().get(i - 1));
                if (!check(tokens, some.choices().get(i)).equals(names)) {
                    throw tokens.error(pattern.span(), "alternative patterns bind different names", "");
                }
            }
            return names;
        }
        for (Pattern part : pattern.parts()) {
            for (String name : check(tokens, part)) {
                once(tokens, pattern, names, name);
            }
        }
        String own = pattern.binds();
        if (own != null) {
            once(tokens, pattern, names, own);
        }
        return names;
    }

    private static void once(TokenStream tokens, Pattern pattern, Set<String> names, String name)
            throws PythonSyntaxError {
        if (!names.add(name)) {
            throw tokens.error(pattern.span(), "multiple assignments to name '" + name + "' in pattern", "");
        }
    }

    /** Refuses a pattern that takes everything although others follow. */
    static void unreachable(TokenStream tokens, Pattern pattern) throws PythonSyntaxError {
        if (!pattern.isIrrefutable()) {
            return;
        }
        String name = pattern.binds();
        throw tokens.error(
                pattern.span(),
                (name == null ? "wildcard" : "name capture '" + name + "'") + " makes remaining patterns unreachable",
                "");
    }
}
