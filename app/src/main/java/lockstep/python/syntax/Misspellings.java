package lockstep.python.syntax;

import java.util.Comparator;
import java.util.Map;

/** Guesses what a learner meant when a line does not parse. */
final class Misspellings {
    private static final Map<String, String> OTHER_LANGUAGES = Map.of(
            "else if", "Python writes `elif`.",
            "elseif", "Python writes `elif`.",
            "elsif", "Python writes `elif`.",
            "function", "Python defines functions with `def`.",
            "func", "Python defines functions with `def`.",
            "var", "Python needs no `var`: write the name, =, and the value.",
            "let", "Python needs no `let`: write the name, =, and the value.",
            "switch", "Python writes `if` and `elif`.",
            "foreach", "Python writes `for x in xs:`.",
            "new", "Python makes objects without `new`: `Thing()`.");

    private Misspellings() {}

    /** Returns a hint for the place the stream is at; empty when nothing comes to mind. */
    static String hint(TokenStream tokens) {
        Token before = tokens.previous();
        Token here = tokens.peek();
        if (before.is("else") && here.is("if")) {
            return "Python writes `elif`.";
        }
        if (before.kind() == Token.Kind.NAME && OTHER_LANGUAGES.containsKey(before.text())) {
            return OTHER_LANGUAGES.getOrDefault(before.text(), "");
        }
        if (before.is("+") && (here.kind() == Token.Kind.NEWLINE || here.is(")"))) {
            return "Python has no `++`: write `x += 1`.";
        }
        if (before.is("&") || here.is("&")) {
            return "Python writes `and`.";
        }
        if (before.is("|") || here.is("|")) {
            return "Python writes `or`.";
        }
        if (before.kind() == Token.Kind.NAME && !Keywords.contains(before.text())) {
            String near = near(before.text());
            return near.isEmpty() ? "" : "Did you mean `" + near + "`?";
        }
        return "";
    }

    private static String near(String name) {
        return Keywords.all().stream()
                .filter(keyword -> keyword.length() > 2 && oneEditApart(keyword, name))
                .min(Comparator.comparing((String keyword) -> Math.abs(keyword.length() - name.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Whether one inserted, removed, replaced or swapped letter turns one into the other. */
    private static boolean oneEditApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        String restA = a.substring(from);
        String restB = b.substring(from);
        boolean swapped = restA.length() > 1
                && restB.length() == restA.length()
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        String tailA = restA.isEmpty() ? "" : restA.substring(1);
        String tailB = restB.isEmpty() ? "" : restB.substring(1);
        return swapped || tailA.equals(tailB) || tailA.equals(restB) || restA.equals(tailB);
    }
}
