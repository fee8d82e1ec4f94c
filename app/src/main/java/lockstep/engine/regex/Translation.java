package lockstep.engine.regex;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a pattern of Python as one of {@link java.util.regex.Pattern}. Used once. */
final class Translation {
    static final int ASCII = 256;
    static final int IGNORECASE = 2;
    static final int MULTILINE = 8;
    static final int DOTALL = 16;
    static final int VERBOSE = 64;
    static final int UNICODE = 32;

    private static final String PLAIN_ESCAPES = "dDwWsSbBAnrtfv";

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int flags;
    private int at;
    private int groups;
    private int open;

    Translation(String source, int flags) {
        this.source = source;
        this.flags = flags;
    }

    /** Groups by name. */
    Map<String, Integer> names() {
        return names;
    }

    int groups() {
        return groups;
    }

    /** The flags given, with those the pattern sets itself. */
    int flags() {
        return flags;
    }

    String translate() throws PatternProblem {
        leadingFlags();
        boolean repeatable = false;
        while (at < source.length()) {
            char c = source.charAt(at);
            if ((flags & VERBOSE) != 0 && (Character.isWhitespace(c) || c == '#')) {
                skip(c);
                continue;
            }
            switch (c) {
                case '\\' -> repeatable = escape(false);
                case '[' -> {
                    set();
                    repeatable = true;
                }
                case '(' -> repeatable = group();
                case ')' -> {
                    if (--open < 0) {
                        throw new PatternProblem("unbalanced parenthesis", at);
                    }
                    out.append(')');
                    at++;
                    repeatable = true;
                }
                case '*', '+', '?' -> repeatable = repeat(repeatable);
                case '{' -> repeatable = counted(repeatable);
                case '}', ']' -> {
                    out.append('\\').append(c);
                    at++;
                    repeatable = true;
                }
                default -> {
                    out.append(c);
                    at++;
                    repeatable = c != '|' && c != '^';
                }
            }
        }
        if (open > 0) {
            throw new PatternProblem("missing ), unterminated subpattern", source.lastIndexOf('('));
        }
        return out.toString();
    }

    private void skip(char c) {
        if (c == '#') {
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end + 1;
        } else {
            at++;
        }
    }

    private void leadingFlags() {
        while (source.startsWith("(?", at)) {
            int end = at + 2;
            int more = 0;
            while (end < source.length() && "aiLmsux".indexOf(source.charAt(end)) >= 0) {
                more |= flag(source.charAt(end));
                end++;
            }
            if (end == at + 2 || end >= source.length() || source.charAt(end) != ')') {
                return;
            }
            flags |= more;
            at = end + 1;
        }
    }

    private static int flag(char letter) {
        return switch (letter) {
            case 'a' -> ASCII;
            case 'i' -> IGNORECASE;
            case 'm' -> MULTILINE;
            case 's' -> DOTALL;
            case 'x' -> VERBOSE;
            default -> UNICODE;
        };
    }

    private boolean repeat(boolean repeatable) throws PatternProblem {
        if (!repeatable) {
            throw new PatternProblem("nothing to repeat", at);
        }
        out.append(source.charAt(at++));
        return suffix();
    }

    private boolean suffix() throws PatternProblem {
        if (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
            out.append(source.charAt(at++));
        }
        if (at < source.length() && "*+?".indexOf(source.charAt(at)) >= 0) {
            throw new PatternProblem("multiple repeat", at);
        }
        return true;
    }

    private boolean counted(boolean repeatable) throws PatternProblem {
        int end = at + 1;
        while (end < source.length() && (Character.isDigit(source.charAt(end)) || source.charAt(end) == ',')) {
            end++;
        }
        String inner = end < source.length() ? source.substring(at + 1, end) : "";
        boolean counts = end < source.length()
                && source.charAt(end) == '}'
                && inner.matches("\\d+(,\\d*)?|,\\d*")
                && !inner.equals(",");
        if (!counts) {
            out.append("\\{");
            at++;
            return true;
        }
        if (!repeatable) {
            throw new PatternProblem("nothing to repeat", at);
        }
        int comma = inner.indexOf(',');
        if (comma > 0
                && comma < inner.length() - 1
                && new java.math.BigInteger(inner.substring(0, comma))
                                .compareTo(new java.math.BigInteger(inner.substring(comma + 1)))
                        > 0) {
            throw new PatternProblem("min repeat greater than max repeat", at + 1);
        }
        out.append('{').append(inner.startsWith(",") ? "0" + inner : inner).append('}');
        at = end + 1;
        return suffix();
    }

    private boolean group() throws PatternProblem {
        int start = at;
        open++;
        if (!source.startsWith("(?", at)) {
            groups++;
            out.append('(');
            at++;
            return false;
        }
        if (source.startsWith("(?P<", at)) {
            String name = name(at + 4, '>');
            groups++;
            if (names.putIfAbsent(name, groups) != null) {
                throw new PatternProblem(
                        "redefinition of group name '" + name + "' as group " + groups + "; was group "
                                + names.get(name),
                        start + 4);
            }
            out.append('(');
            return false;
        }
        if (source.startsWith("(?P=", at)) {
            String name = name(at + 4, ')');
            Integer number = names.get(name);
            if (number == null) {
                throw new PatternProblem("unknown group name '" + name + "'", start + 4);
            }
            open--;
            out.append("(?:\\").append((int) number).append(')');
            return true;
        }
        if (source.startsWith("(?#", at)) {
            int end = source.indexOf(')', at);
            if (end < 0) {
                throw new PatternProblem("missing ), unterminated comment", start);
            }
            open--;
            at = end + 1;
            return false;
        }
        for (String known : new String[] {"(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>"}) {
            if (source.startsWith(known, at)) {
                out.append(known);
                at += known.length();
                return false;
            }
        }
        return scoped(start);
    }

    private boolean scoped(int start) throws PatternProblem {
        int end = at + 2;
        while (end < source.length() && "aimsx-".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        if (end > at + 2 && end < source.length() && source.charAt(end) == ':') {
            out.append(source, at, end + 1);
            at = end + 1;
            return false;
        }
        String shown = source.substring(at + 1, Math.min(source.length(), at + 3));
        throw new PatternProblem("unknown extension " + shown, start + 1);
    }

    private String name(int from, char close) throws PatternProblem {
        int end = source.indexOf(close, from);
        if (end < 0) {
            throw new PatternProblem("missing " + close + ", unterminated name", from);
        }
        String name = source.substring(from, end);
        if (name.isEmpty()) {
            throw new PatternProblem("missing group name", from);
        }
        boolean good = Character.isJavaIdentifierStart(name.charAt(0)) && name.indexOf('$') < 0;
        for (int i = 1; good && i < name.length(); i++) {
            good = Character.isJavaIdentifierPart(name.charAt(i));
        }
        if (!good) {
            throw new PatternProblem("bad character in group name '" + name + "'", from);
        }
        at = end + 1;
        return name;
    }

    /** @return whether what was read can be repeated */
    private boolean escape(boolean inSet) throws PatternProblem {
        if (at + 1 >= source.length()) {
            throw new PatternProblem("bad escape (end of pattern)", at);
        }
        char c = source.charAt(at + 1);
        if (c == 'Z' && !inSet) {
            out.append("\\z");
        } else if (c == 'v') {
            out.append("\\x0B");
        } else if (c == 'b' && inSet) {
            out.append("\\x08");
        } else if (c == 'a') {
            out.append("\\x07");
        } else if (c == '0') {
            out.append("\\x00");
        } else if (c == 'x' || c == 'u') {
            int digits = c == 'x' ? 2 : 4;
            String code = source.substring(at + 2, Math.min(source.length(), at + 2 + digits));
            if (!code.matches("[0-9a-fA-F]{" + digits + "}")) {
                throw new PatternProblem("incomplete escape \\" + c + code, at);
            }
            out.append('\\').append(c).append(code);
            at += digits;
        } else if (Character.isDigit(c)) {
            return reference();
        } else if (PLAIN_ESCAPES.indexOf(c) >= 0) {
            out.append('\\').append(c);
        } else if (c < 128 && Character.isLetter(c)) {
            throw new PatternProblem("bad escape \\" + c, at);
        } else if (c < 128) {
            out.append('\\').append(c);
        } else {
            out.append(c);
        }
        at += 2;
        return c != 'A' && c != 'Z' && c != 'B';
    }

    private boolean reference() throws PatternProblem {
        int end = at + 1;
        while (end < source.length() && end < at + 3 && Character.isDigit(source.charAt(end))) {
            end++;
        }
        String digits = source.substring(at + 1, end);
        if (Integer.parseInt(digits) > groups) {
            throw new PatternProblem("invalid group reference " + digits, at + 1);
        }
        out.append("(?:\\").append(digits).append(')');
        at = end;
        return true;
    }

    private void set() throws PatternProblem {
        int start = at;
        out.append('[');
        at++;
        if (at < source.length() && source.charAt(at) == '^') {
            out.append('^');
            at++;
        }
        boolean first = true;
        while (true) {
            if (at >= source.length()) {
                throw new PatternProblem("unterminated character set", start);
            }
            char c = source.charAt(at);
            if (c == ']' && !first) {
                out.append(']');
                at++;
                return;
            }
            first = false;
            if (c == '\\') {
                escape(true);
            } else {
                if ("[]&~|#^".indexOf(c) >= 0 || Character.isWhitespace(c)) {
                    out.append('\\');
                }
                out.append(c);
                at++;
            }
        }
    }
}
