package lockstep.engine.fuzz;

/** Writes expressions that mostly have the type that is asked for and mostly work. Confined to one thread. */
final class CarefulExpression {
    private static final int DEEPEST = 3;
    private static final String[] INT_LITERALS = {
        "0", "1", "2", "-1", "3", "7", "10", "-13", "255", "(2**31)", "(-10**18)"
    };
    private static final String[] FLOAT_LITERALS = {
        "0.0", "0.5", "-1.5", "3.25", "1e16", "1e-5", "2.675", "-0.0", "123456.789", "1e22", "0.1"
    };
    private static final String[] STR_LITERALS = {
        "''", "'a'", "'abc'", "'Hello World'", "'  x y '", "'42'", "'é€'", "'a,b,,c'", "'Ab\\tc\\n'", "\"it's\"", "'ß'"
    };
    private static final String[] BYTES_LITERALS = {"b''", "b'abc'", "b'\\x00\\xff'", "b'a b'", "b'\\'q\"'"};
    private static final String[] INT_SPECS = {
        "", "d", "5", "<6", ">6", "^7", "05", "+", "x", "#x", "o", "b", "#b", ",", "_", "*^9", "+06d", "08.3f", "e",
        "%", " d", "=+7", "X", "c", "n", "10_", "s"
    };
    private static final String[] FLOAT_SPECS = {
        "", ".2f", "8.3f", "<9.1f", "e", ".3e", "g", ".3g", "%", ".1%", ",", ",.2f", "+.1f", "010.2f", "_", "G", "#.3g",
        "n", "d", "_.2f"
    };
    private static final String[] STR_SPECS = {
        "", "s", "5", "<6", ">6", "^7", "*^9", ".2", "6.1", "05", "d", "=5", "<<5"
    };
    private static final String[] PERCENTS = {
        "%s", "%r", "%a", "%d", "%5d", "%-5d|", "%05d", "%+d", "%x", "%#o", "%X", "%i", "%c", "%.2f", "%8.3e", "%g",
        "%.3s", "%10s|", "%-10r|", "%%%s", "% d"
    };
    private final Dice dice;

    CarefulExpression(Dice dice) {
        this.dice = dice;
    }

    String any(int depth) {
        return of(dice.kind(), depth);
    }

    String of(Kind kind, int depth) {
        if (depth > DEEPEST || dice.oneIn(5)) {
            return dice.oneIn(3) ? literal(kind) : kind.variable(dice.below(2));
        }
        if (kind != Kind.SET && dice.oneIn(40)) {
            return "(" + of(dice.kind(), depth + 1) + ")";
        }
        if (dice.oneIn(16)) {
            return "(" + of(kind, depth + 1) + " if " + of(Kind.BOOL, depth + 1) + " else " + of(kind, depth + 1) + ")";
        }
        int next = depth + 1;
        return switch (kind) {
            case INT -> integer(next);
            case FLOAT -> real(next);
            case BOOL -> truth(next);
            case STR -> text(next);
            case BYTES -> bytes(next);
            case INTS -> ints(next);
            case STRS -> words(next);
            case TUPLE -> tuple(next);
            case DICT -> dict(next);
            case SET -> set(next);
        };
    }

    String literal(Kind kind) {
        return switch (kind) {
            case INT -> dice.pick(INT_LITERALS);
            case FLOAT -> dice.pick(FLOAT_LITERALS);
            case BOOL -> dice.pick("True", "False");
            case STR -> dice.pick(STR_LITERALS);
            case BYTES -> dice.pick(BYTES_LITERALS);
            case INTS -> dice.pick("[]", "[3, 1, 2]", "[5]", "[0, 0, 1]", "[-1, 10, 7, 2]");
            case STRS -> dice.pick("[]", "['b', 'a', 'C']", "['x']", "['', 'aa', 'b']");
            case TUPLE -> dice.pick("()", "(1,)", "(1, 'x', None)", "(2.5, [1])", "(1, 2, 3)");
            case DICT -> dice.pick("{}", "{'a': 1}", "{'b': 2, 'a': 3}", "{'x': 0, 'y': -1, 'z': 5}");
            case SET -> dice.pick("set()", "{1, 2, 3}", "{5}", "{10, -4}", "frozenset({1, 9})");
        };
    }

    private String i(int d) {
        return of(Kind.INT, d);
    }

    private String s(int d) {
        return of(Kind.STR, d);
    }

    private String l(int d) {
        return of(Kind.INTS, d);
    }

    private String w(int d) {
        return of(Kind.STRS, d);
    }

    private String integer(int d) {
        return switch (dice.below(24)) {
            case 0, 1, 2 -> "(" + i(d) + " " + dice.pick("+", "-", "*", "&", "|", "^") + " " + i(d) + ")";
            case 3 -> "(" + i(d) + " " + dice.pick("//", "%") + " " + i(d) + ")";
            case 4 -> "(" + i(d) + " " + dice.pick("<<", ">>", "**") + " (" + i(d) + " % 7))";
            case 5 -> "(" + dice.pick("-", "+", "~") + i(d) + ")";
            case 6 -> "len(" + of(dice.oneIn(2) ? Kind.STR : dice.kind(), d) + ")";
            case 7 -> "int(" + of(dice.oneIn(2) ? Kind.FLOAT : dice.oneIn(2) ? Kind.STR : Kind.BOOL, d) + ")";
            case 8 -> dice.pick("sum", "max", "min", "len") + "(" + l(d) + ")";
            case 9 -> dice.pick("max", "min") + "(" + i(d) + ", " + i(d) + ")";
            case 10 -> s(d) + "." + dice.pick("find", "count", "index", "rfind", "rindex") + "(" + s(d) + ")";
            case 11 -> l(d) + "[" + index(d) + "]";
            case 12 -> l(d) + "." + dice.pick("count", "index") + "(" + i(d) + ")";
            case 13 -> of(Kind.DICT, d) + ".get(" + s(d) + ", " + i(d) + ")";
            case 14 -> of(Kind.DICT, d) + "[" + s(d) + "]";
            case 15 -> "(lambda x, y=" + i(d) + ": x " + dice.pick("+", "-", "*") + " y)(" + i(d) + ")";
            case 16 -> "sum(x * 2 for x in " + l(d) + dice.pick("", " if x > 1", " if x % 2") + ")";
            case 17 -> "abs(" + i(d) + ")";
            case 18 -> "round(" + of(Kind.FLOAT, d) + ")";
            case 19 -> "(" + i(d) + ").bit_length()";
            case 20 -> "next((x for x in " + l(d) + " if x > " + i(d) + "), " + i(d) + ")";
            case 21 -> "ord(" + s(d) + "[" + index(d) + "])";
            case 22 -> "int(" + s(d) + ", " + dice.pick("0", "2", "10", "16", "36") + ")";
            default -> "pow(" + i(d) + ", " + i(d) + " % 5, " + i(d) + ")";
        };
    }

    private String real(int d) {
        String f = of(Kind.FLOAT, d);
        return switch (dice.below(8)) {
            case 0, 1 -> "(" + f + " " + dice.pick("+", "-", "*", "/", "//", "%") + " " + of(Kind.FLOAT, d) + ")";
            case 2 -> "(" + i(d) + " / " + i(d) + ")";
            case 3 -> "float(" + (dice.oneIn(2) ? i(d) : s(d)) + ")";
            case 4 -> "round(" + f + ", " + dice.pick("0", "1", "2", "-1", "3") + ")";
            case 5 -> "(abs(" + f + ") ** " + dice.pick("2", "0.5", "-1", "0", "3") + ")";
            case 6 -> dice.pick("abs", "-") + "(" + f + ")";
            default -> "sum([" + f + ", " + of(Kind.FLOAT, d) + "])";
        };
    }

    private String truth(int d) {
        String order = dice.pick("<", "<=", ">", ">=", "==", "!=");
        return switch (dice.below(11)) {
            case 0 -> "(" + i(d) + " " + order + " " + i(d) + ")";
            case 1 -> "(" + i(d) + " < " + i(d) + " " + order + " " + i(d) + ")";
            case 2 -> {
                Kind kind = dice.kind();
                yield "(" + of(kind, d) + " " + order + " " + of(kind, d) + ")";
            }
            case 3 -> "(" + any(d) + dice.pick(" in ", " not in ") + any(d) + ")";
            case 4 -> "(" + any(d) + dice.pick(" and ", " or ") + any(d) + ")";
            case 5 -> "(not " + any(d) + ")";
            case 6 -> "isinstance(" + any(d) + ", " + dice.pick("int", "str", "(list, tuple)", "float", "object") + ")";
            case 7 -> s(d) + "." + dice.pick("startswith", "endswith") + "(" + s(d) + ")";
            case 8 ->
                s(d) + "."
                        + dice.pick(
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
            case 9 -> dice.pick("any", "all") + "(x > " + i(d) + " for x in " + l(d) + ")";
            default ->
                of(Kind.SET, d) + "." + dice.pick("issubset", "issuperset", "isdisjoint") + "(" + of(Kind.SET, d) + ")";
        };
    }

    private String text(int d) {
        return switch (dice.below(20)) {
            case 0 -> "(" + s(d) + " + " + s(d) + ")";
            case 1 -> "(" + s(d) + " * (" + i(d) + " % 4))";
            case 2 -> s(d) + "[" + slice(d) + "]";
            case 3 -> s(d) + "[" + index(d) + "]";
            case 4 ->
                s(d) + "."
                        + dice.pick(
                                "upper",
                                "lower",
                                "title",
                                "capitalize",
                                "swapcase",
                                "casefold",
                                "strip",
                                "lstrip",
                                "rstrip",
                                "expandtabs")
                        + "()";
            case 5 ->
                s(d) + "." + dice.pick("strip", "lstrip", "rstrip", "removeprefix", "removesuffix") + "(" + s(d) + ")";
            case 6 -> s(d) + "." + dice.pick("center", "ljust", "rjust", "zfill") + "(" + i(d) + " % 12)";
            case 7 -> s(d) + ".replace(" + s(d) + ", " + s(d) + dice.pick("", ", 1", ", -1") + ")";
            case 8 -> s(d) + ".join(" + w(d) + ")";
            case 9 -> dice.pick("str", "repr", "ascii") + "(" + any(d) + ")";
            case 10, 11 -> formatted(d);
            case 12 -> "'" + dice.pick(PERCENTS) + "' % (" + (dice.oneIn(2) ? i(d) : any(d)) + ",)";
            case 13 -> "format(" + i(d) + ", '" + dice.pick(INT_SPECS) + "')";
            case 14 -> "format(" + of(Kind.FLOAT, d) + ", '" + dice.pick(FLOAT_SPECS) + "')";
            case 15 -> "chr(97 + " + i(d) + " % 26)";
            case 16 -> dice.pick("hex", "bin", "oct") + "(" + i(d) + ")";
            case 17 -> "''.join(" + dice.pick("sorted", "reversed") + "(" + s(d) + "))";
            case 18 -> w(d) + "[" + index(d) + "]";
            default ->
                "'{0" + dice.pick("", "!r", "!s", "!a") + "} {" + dice.pick("0", "1", "x", "1[0]", "x.real", "1.imag")
                        + "}'.format(" + any(d) + ", " + any(d) + ", x=" + i(d) + ")";
        };
    }

    private String formatted(int d) {
        return switch (dice.below(6)) {
            case 0 -> "f'{" + Kind.INT.variable(dice.below(2)) + ":" + dice.pick(INT_SPECS) + "}'";
            case 1 -> "f'{" + Kind.FLOAT.variable(dice.below(2)) + ":" + dice.pick(FLOAT_SPECS) + "}'";
            case 2 -> "f'{" + Kind.STR.variable(dice.below(2)) + ":" + dice.pick(STR_SPECS) + "}'";
            case 3 -> "f'<{" + dice.kind().variable(0) + dice.pick("!r", "!s", "!a", "=", "=!s") + "}>'";
            case 4 -> "f'{" + Kind.STR.variable(0) + ":{" + Kind.INT.variable(0) + " % 9}}'";
            default -> "f'{{}}{" + Kind.INTS.variable(0) + "[0]}{" + Kind.DICT.variable(1) + "}'";
        };
    }

    private String bytes(int d) {
        String y = of(Kind.BYTES, d);
        return switch (dice.below(8)) {
            case 0 -> "(" + y + " + " + of(Kind.BYTES, d) + ")";
            case 1 -> y + "[" + slice(d) + "]";
            case 2 ->
                s(d) + ".encode(" + dice.pick("", "'utf-8'", "'ascii', 'replace'", "'latin-1', 'ignore'", "'utf-16'")
                        + ")";
            case 3 -> "bytes(x % 256 for x in " + l(d) + ")";
            case 4 -> y + "." + dice.pick("upper", "lower", "title", "strip", "swapcase", "capitalize") + "()";
            case 5 -> y + ".replace(" + of(Kind.BYTES, d) + ", " + of(Kind.BYTES, d) + ")";
            case 6 -> "(" + y + " * (" + i(d) + " % 3))";
            default ->
                "(" + i(d) + " % 1000).to_bytes(" + dice.pick("1", "2", "4") + ", " + dice.pick("'big'", "'little'")
                        + ")";
        };
    }

    private String ints(int d) {
        return switch (dice.below(17)) {
            case 0 -> "[" + i(d) + ", " + i(d) + "]";
            case 1 -> "(" + l(d) + " + " + l(d) + ")";
            case 2 -> "(" + l(d) + " * (" + i(d) + " % 3))";
            case 3 -> l(d) + "[" + slice(d) + "]";
            case 4 ->
                "sorted(" + l(d)
                        + dice.pick("", ", reverse=True", ", key=lambda x: -x", ", key=lambda x: x % 3", ", key=str")
                        + ")";
            case 5 -> "list(range(" + i(d) + " % 6))";
            case 6 -> "list(range(" + i(d) + " % 9, " + i(d) + " % 9, " + dice.pick("1", "2", "-1", "-3") + "))";
            case 7, 8 ->
                "[x " + dice.pick("+ 1", "* x", "// 2", "% 5") + " for x in " + l(d)
                        + dice.pick("", " if x > 1", " if x % 2 if x < 9") + "]";
            case 9 -> "[x * y for x in " + l(d) + " for y in " + l(d) + dice.pick("", " if x < y") + "][:20]";
            case 10 -> "list(map(" + dice.pick("abs", "lambda x: x * 2", "float", "int") + ", " + l(d) + "))";
            case 11 -> "list(filter(" + dice.pick("None", "lambda x: x > 1") + ", " + l(d) + "))";
            case 12 -> "list(reversed(" + l(d) + "))";
            case 13 -> "list(" + of(Kind.DICT, d) + ".values())";
            case 14 -> "sorted(" + of(Kind.SET, d) + ")";
            case 15 -> "[*" + l(d) + ", " + i(d) + "]";
            default -> "[len(x) for x in " + w(d) + "]";
        };
    }

    private String words(int d) {
        return switch (dice.below(10)) {
            case 0, 1 ->
                s(d) + "." + dice.pick("split", "rsplit") + "("
                        + dice.pick("", "','", "' '", "None, 1", "'b', 1", "','", s(d)) + ")";
            case 2 -> s(d) + ".splitlines(" + dice.pick("", "True") + ")";
            case 3 -> "list(" + s(d) + ".partition(" + s(d) + "))";
            case 4 -> "list(" + s(d) + ")";
            case 5 ->
                "sorted(" + w(d)
                        + dice.pick("", ", key=len", ", key=str.lower", ", key=lambda x: (len(x), x)", ", reverse=True")
                        + ")";
            case 6 ->
                "[x" + dice.pick(".upper()", " * 2", "[::-1]", "[:1]", ".strip()") + " for x in " + w(d)
                        + dice.pick("", " if x") + "]";
            case 7 -> "list(" + of(Kind.DICT, d) + ")";
            case 8 -> w(d) + "[" + slice(d) + "]";
            default -> "[f'{x}-{y}' for x, y in " + dice.pick("zip(", "enumerate(") + w(d) + dice.pick("", ", ") + ")]";
        };
    }

    private String tuple(int d) {
        return switch (dice.below(8)) {
            case 0, 1 -> "(" + any(d) + ", " + any(d) + ")";
            case 2 -> "divmod(" + i(d) + ", " + i(d) + ")";
            case 3 -> "tuple(" + l(d) + ")";
            case 4 -> "tuple(zip(" + l(d) + ", " + w(d) + "))";
            case 5 -> "tuple(enumerate(" + w(d) + dice.pick("", ", 1", ", start=5") + "))";
            case 6 -> of(Kind.TUPLE, d) + "[" + slice(d) + "]";
            default -> "(" + of(Kind.TUPLE, d) + " + " + of(Kind.TUPLE, d) + ")";
        };
    }

    private String dict(int d) {
        return switch (dice.below(8)) {
            case 0 -> "{" + s(d) + ": " + i(d) + ", " + s(d) + ": " + i(d) + "}";
            case 1 -> "{x: len(x) for x in " + w(d) + "}";
            case 2 -> "dict(zip(" + w(d) + ", " + l(d) + "))";
            case 3 -> "{**" + of(Kind.DICT, d) + ", 'k': " + i(d) + "}";
            case 4 -> "(" + of(Kind.DICT, d) + " | " + of(Kind.DICT, d) + ")";
            case 5 -> "dict.fromkeys(" + w(d) + ", " + i(d) + ")";
            case 6 -> "dict(a=" + i(d) + ", b=" + i(d) + ")";
            default -> "{k: v + 1 for k, v in " + dice.pick("", "sorted") + "(" + of(Kind.DICT, d) + ".items())}";
        };
    }

    private String set(int d) {
        return switch (dice.below(6)) {
            case 0, 1 -> "(" + of(Kind.SET, d) + " " + dice.pick("|", "&", "-", "^") + " " + of(Kind.SET, d) + ")";
            case 2 -> "{len(x) for x in " + of(Kind.STRS, DEEPEST + 1) + "}";
            case 3 -> "{x % 7 for x in " + of(Kind.SET, d) + "}";
            case 4 ->
                of(Kind.SET, d) + "." + dice.pick("union", "intersection", "difference", "symmetric_difference") + "("
                        + of(Kind.SET, d) + ")";
            default -> "{" + dice.pick(INT_LITERALS) + ", " + dice.pick(INT_LITERALS) + "}";
        };
    }

    private String index(int d) {
        return dice.oneIn(3) ? i(d) : dice.pick("0", "-1", "1", "2", "-2");
    }

    private String slice(int d) {
        return dice.pick("::-1", "1:", ":-1", "::2", "1:3", "-2:", ":2", "5:1:-1", "::-2", ":" + i(d), i(d) + ":");
    }
}
