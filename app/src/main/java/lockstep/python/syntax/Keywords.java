package lockstep.python.syntax;

import java.util.Set;

/** Python's keywords. */
public final class Keywords {
    private static final Set<String> HARD = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private Keywords() {}

    /** Whether the name is reserved. */
    public static boolean contains(String name) {
        return HARD.contains(name);
    }

    /** All of them. */
    static Set<String> all() {
        return HARD;
    }
}
