package lockstep.engine.fuzz;

/**
 * Writes a small program from a seed of expressions about values: slices of everything and into everything, formats,
 * methods of odd strings, numbers at their edges, views of dicts and sets. Every line is guarded. Confined to one thread.
 */
final class ShapeProgram {
    private static final String[] LETTERS = {
        "a", "b", "A", "Z", " ", "1", "0", "_", "-", ".", ",", "\\t", "\\n", "\\r", "\\x0b", "ß", "é", "İ", "ǆ", "Σ",
        "²", "٣", "😀", "\\u2028", "\\xa0", "\\x1c", "ﬁ", "x", "e", "+", "%", "{", "}", "'", "\\\\"
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "2",
        "3",
        "10",
        "-7",
        "255",
        "2**31",
        "2**63",
        "-2**63",
        "2**64 + 1",
        "10**20",
        "True",
        "0.0",
        "-0.0",
        "0.1",
        "0.5",
        "1.5",
        "2.5",
        "-2.5",
        "1e16",
        "1e22",
        "1e-5",
        "123456.789",
        "1e308",
        "5e-324",
        "float('inf')",
        "float('nan')",
        "2.675"
    };

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();

    ShapeProgram(long seed) {
        dice = new Dice(seed);
    }

    String write() {
        int count = 12 + dice.below(10);
        for (int n = 0; n < count; n++) {
            text.append("try:\n    ")
                    .append(statement())
                    .append("\nexcept Exception as e: print(type(e).__name__, e)\n");
        }
        return text.toString();
    }

    private String statement() {
        return switch (dice.below(10)) {
            case 0 -> "print(" + sequence() + "[" + slice() + "])";
            case 1 ->
                "a = " + list() + "; a[" + slice() + "] = "
                        + dice.pick(list(), word(), "range(" + small() + ")", small()) + "; print(a)";
            case 2 -> "a = " + dice.pick(list(), "bytearray(b'abcdef')") + "; del a[" + slice() + "]; print(a)";
            case 3 ->
                "print("
                        + dice.pick(
                                "format(" + number() + ", '" + spec() + "')",
                                "f'{" + number() + ":" + spec() + "}'",
                                "f'{" + word() + "!r:" + spec() + "}'",
                                "'" + percent() + "' % (" + dice.pick(number(), word()) + ",)")
                        + ")";
            case 4, 5 -> "print(repr(" + word() + "." + method() + "))";
            case 6, 7 -> "print(" + arithmetic() + ")";
            case 8 -> "print(" + views() + ")";
            default -> comprehension();
        };
    }

    private String small() {
        return String.valueOf(dice.below(9) - 4);
    }

    private String slice() {
        String start = dice.oneIn(3) ? "" : small();
        String stop = dice.oneIn(3) ? "" : small();
        return switch (dice.below(4)) {
            case 0 -> small();
            case 1 -> start + ":" + stop;
            default -> start + ":" + stop + ":" + small();
        };
    }

    private String list() {
        return dice.pick("[]", "[1, 2, 3]", "list(range(" + dice.below(9) + "))", "['a', [], None]");
    }

    private String sequence() {
        return dice.pick(
                list(),
                word(),
                "b'abcdef'",
                "bytearray(b'xyz')",
                "range(" + small() + ", 9, 2)",
                "range(7, " + small() + ", -2)",
                "(1, 'b', 3.0, None)",
                "range(5)[" + slice() + "]");
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = dice.below(6);
        for (int n = 0; n < length; n++) {
            word.append(dice.oneIn(2) ? dice.pick("a", "b", " ", "A", "1") : dice.pick(LETTERS));
        }
        return "'" + word.toString().replace("'", "\\'") + "'";
    }

    private String method() {
        return switch (dice.below(8)) {
            case 0 ->
                dice.pick(
                                "upper",
                                "lower",
                                "title",
                                "capitalize",
                                "swapcase",
                                "casefold",
                                "strip",
                                "split",
                                "splitlines",
                                "rsplit",
                                "lstrip",
                                "rstrip",
                                "expandtabs")
                        + "()";
            case 1 ->
                dice.pick(
                                "isdigit",
                                "isalpha",
                                "isupper",
                                "isspace",
                                "isidentifier",
                                "islower",
                                "isalnum",
                                "istitle",
                                "isnumeric",
                                "isprintable",
                                "isdecimal",
                                "isascii")
                        + "()";
            case 2 ->
                dice.pick("find", "rfind", "index", "count", "startswith", "endswith", "rindex") + "(" + word()
                        + dice.pick("", ", " + small(), ", " + small() + ", " + small(), ", None, " + small()) + ")";
            case 3 ->
                dice.pick("split", "rsplit") + "(" + dice.pick("None", word(), "'a'", "' '")
                        + dice.pick("", ", 1", ", 2", ", -1") + ")";
            case 4 ->
                dice.pick(
                                "partition",
                                "rpartition",
                                "strip",
                                "lstrip",
                                "rstrip",
                                "removeprefix",
                                "removesuffix",
                                "join")
                        + "(" + word() + ")";
            case 5 ->
                dice.pick("center", "ljust", "rjust") + "(" + dice.below(12) + dice.pick("", ", '*'", ", 'é'", ", ''")
                        + ")";
            case 6 ->
                dice.pick(
                        "replace(" + word() + ", " + word() + dice.pick("", ", 1", ", 0") + ")",
                        "zfill(" + dice.below(9) + ")",
                        "translate({97: 'X', 98: None, 65: 66})",
                        "expandtabs(" + dice.below(5) + ")",
                        "splitlines(True)");
            default ->
                "encode("
                        + dice.pick(
                                "",
                                "'latin-1'",
                                "'ascii', 'replace'",
                                "'utf-16-le'",
                                "'ascii', 'backslashreplace'",
                                "'latin-1', 'xmlcharrefreplace'",
                                "'ascii', 'ignore'")
                        + ")";
        };
    }

    private String number() {
        return dice.pick(NUMBERS);
    }

    private String spec() {
        return dice.pick("", "", "*", "0", "é").replace("0", "0<")
                + dice.pick("", "", "<", ">", "^", "=")
                + dice.pick("", "", "+", " ", "-")
                + dice.pick("", "", "#", "0", "z")
                + dice.pick("", "3", "9", "14")
                + dice.pick("", "", ",", "_")
                + dice.pick("", ".0", ".1", ".3", ".9")
                + dice.pick("", "", "d", "x", "b", "e", "f", "g", "%", "n", "s", "o", "G", "c");
    }

    private String percent() {
        return "%" + dice.pick("", "", "-", "+", "0", " ", "#") + dice.pick("", "", "5", "12")
                + dice.pick("", "", ".2", ".0", ".8")
                + dice.pick("s", "r", "d", "x", "o", "e", "f", "g", "G", "c", "a", "i", "X");
    }

    private String arithmetic() {
        String a = "(" + number() + ")";
        String b = "(" + number() + ")";
        return switch (dice.below(9)) {
            case 0 -> a + " " + dice.pick("+", "-", "*", "/", "//", "%") + " " + b;
            case 1 -> "divmod(" + a + ", " + b + ")";
            case 2 -> "round(" + a + ", " + dice.pick("0", "1", "2", "-1", "-2", "5", "None", "20") + ")";
            case 3 ->
                a + " " + dice.pick("<", "<=", "==", "!=", ">") + " " + b + ", hash(" + a + ") == hash(" + b + ")";
            case 4 ->
                dice.pick("int", "float", "str", "bool", "abs", "round", "hex", "bin", "repr", "-", "~", "+") + "(" + a
                        + ")";
            case 5 ->
                dice.pick("int", "float") + "("
                        + dice.pick("str(" + a + ")", word(), "' 12 '", "'1_0'", "'-1e3'", "'0x1f'", "'nan'") + ")";
            case 6 -> "pow(" + dice.below(9) + ", " + small() + dice.pick("", ", 7", ", -5", ", 1") + ")";
            case 7 ->
                a
                        + dice.pick(
                                ".is_integer()",
                                ".as_integer_ratio()",
                                ".bit_length()",
                                ".hex()",
                                ".real",
                                ".imag",
                                ".bit_count()",
                                ".conjugate()",
                                ".numerator");
            default ->
                "sum([" + a + ", " + b + ", " + number() + "]), max(" + a + ", " + b + "), min([" + b + ", " + a + "])";
        };
    }

    private String ints() {
        return dice.pick(
                "{1, 2, 3}",
                "{2: 'b', 1: 'a'}.keys()",
                "frozenset({3, 4})",
                "set()",
                "dict.fromkeys([5, 3]).keys()",
                "{" + small() + "}",
                "{1: 1, 2: 4}.items()",
                "{3: 1}.values()",
                "[1, 2]",
                "(3,)",
                "range(3)",
                "{1: 2}");
    }

    private String views() {
        return switch (dice.below(4)) {
            case 0 -> ints() + " " + dice.pick("&", "|", "-", "^") + " " + ints();
            case 1 -> ints() + " " + dice.pick("==", "<=", "<", ">=", ">", "!=") + " " + ints();
            case 2 ->
                ints() + "."
                        + dice.pick(
                                "isdisjoint",
                                "union",
                                "intersection",
                                "difference",
                                "symmetric_difference",
                                "issubset",
                                "issuperset")
                        + "(" + ints() + ")";
            default ->
                dice.pick("len", "sorted", "list", "max", "sum", "tuple", "set", "dict", "any", "bool", "repr") + "("
                        + ints() + "), " + small() + " in " + ints();
        };
    }

    private String comprehension() {
        String source = dice.pick("range(" + dice.below(6) + ")", list(), word(), ints());
        return "print("
                + dice.pick(
                        "[(x, y) for x in " + source + " for y in " + list() + " if x != y]",
                        "{x: [y for y in range(x)] for x in " + source + "}",
                        "[[z for z in y] for y in [" + word() + ", " + list() + "]]",
                        "[x if x else -1 for x in " + source + " if x is not None]",
                        "list(x for x in " + source + " for x in [x, x])",
                        "[(lambda: x)() for x in " + source + "]",
                        "{*" + source + "} == set(" + source + ")",
                        "[*" + source + ", *" + list() + "], {**dict.fromkeys(" + source + ", 0)}",
                        "[y := x, [y for _ in " + source + "]] if (x := " + small() + ") else x",
                        "(lambda a, *b, c=1, **d: (a, b, c, d))(*" + source + ")",
                        "dict(enumerate(" + source + ", " + small() + ")), list(zip(" + source + ", " + word() + "))",
                        "[a for a, *b in [" + source + "]], [b for a, *b in [" + source + "]]",
                        "sorted(" + source + ", key=lambda x: (str(x), 0), reverse=True)[" + slice() + "]")
                + ")";
    }
}
