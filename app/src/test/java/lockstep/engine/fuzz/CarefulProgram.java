package lockstep.engine.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a small program from a seed of statements that mostly work: control flow, exceptions, containers changed in
 * place, closures, decorators, classes, generators and patterns. Confined to one thread.
 */
final class CarefulProgram {
    private static final int DEEPEST = 3;
    private static final String[] ERRORS = {
        "ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "LookupError"
    };

    private final Dice dice;
    private final CarefulExpression expressions;
    private final StringBuilder text = new StringBuilder();
    private final List<String> functions = new ArrayList<>();
    private int names;
    private int loops;

    CarefulProgram(long seed) {
        dice = new Dice(seed);
        expressions = new CarefulExpression(dice);
    }

    String write() {
        for (Kind kind : Kind.values()) {
            line(
                    0,
                    kind.variable(0) + ", " + kind.variable(1) + " = " + expressions.literal(kind) + ", "
                            + expressions.literal(kind));
        }
        int count = 2 + dice.below(3);
        for (int n = 0; n < count; n++) {
            if (dice.oneIn(3)) {
                new CarefulDefinition(dice, expressions, "g" + names++, this::line).write();
            } else {
                line(0, "try:");
                statement(1, 0);
                line(0, "except Exception as error:");
                line(1, "print(type(error).__name__, error)");
            }
        }
        for (Kind kind : Kind.values()) {
            line(0, "print(" + kind.variable(0) + ", " + kind.variable(1) + ")");
        }
        return text.toString();
    }

    private void line(int indent, String line) {
        text.append("    ".repeat(indent)).append(line).append('\n');
    }

    private String e(Kind kind) {
        return expressions.of(kind, 1);
    }

    private String v(Kind kind) {
        return kind.variable(dice.below(2));
    }

    private void block(int indent, int depth) {
        int count = 1 + dice.below(2);
        for (int n = 0; n < count; n++) {
            statement(indent, depth);
        }
    }

    private void statement(int indent, int depth) {
        switch (dice.below(depth >= DEEPEST ? 10 : 22)) {
            case 0, 1 ->
                line(
                        indent,
                        "print(" + expressions.any(0)
                                + dice.pick("", ", sep='-'", ", end='|\\n'", ", " + expressions.any(1)) + ")");
            case 2, 3 -> {
                Kind kind = dice.kind();
                line(indent, v(kind) + " = " + e(kind));
            }
            case 4 ->
                line(
                        indent,
                        v(Kind.INT) + " " + dice.pick("+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=") + " "
                                + e(Kind.INT));
            case 5 -> changeList(indent);
            case 6 -> changeOther(indent);
            case 7 -> unpack(indent);
            case 8 -> line(indent, "raise " + dice.pick(ERRORS) + "(" + expressions.any(2) + ")");
            case 9 -> line(indent, "assert " + e(Kind.BOOL) + ", " + expressions.any(2));
            case 10, 11 -> {
                line(indent, "if " + e(Kind.BOOL) + ":");
                block(indent + 1, depth + 1);
                if (dice.oneIn(2)) {
                    line(indent, "elif " + expressions.any(1) + ":");
                    block(indent + 1, depth + 1);
                }
                if (dice.oneIn(2)) {
                    line(indent, "else:");
                    block(indent + 1, depth + 1);
                }
            }
            case 12, 13 -> forLoop(indent, depth);
            case 14 -> whileLoop(indent, depth);
            case 15, 16 -> attempt(indent, depth);
            case 17 -> match(indent, depth);
            case 18 -> with(indent, depth);
            case 19 -> function(indent, depth);
            case 20 -> {
                if (functions.isEmpty()) {
                    line(indent, "pass");
                } else {
                    line(indent, "print(" + functions.get(dice.below(functions.size())) + "(" + arguments() + "))");
                }
            }
            default -> line(indent, "if (n := " + e(Kind.INT) + ") > " + e(Kind.INT) + ": print('walrus', n)");
        }
    }

    private String arguments() {
        return dice.pick(
                e(Kind.INT),
                e(Kind.INT) + ", " + expressions.any(2),
                "*" + e(Kind.INTS),
                "x=" + e(Kind.INT),
                e(Kind.INT) + ", k=" + expressions.any(2),
                e(Kind.INT) + ", **{'z': 1}",
                e(Kind.INT) + ", 2, 3, k=4",
                "");
    }

    private void changeList(int indent) {
        String list = v(Kind.INTS);
        switch (dice.below(11)) {
            case 0 -> line(indent, list + ".append(" + e(Kind.INT) + ")");
            case 1 -> line(indent, list + ".extend(" + e(Kind.INTS) + ")");
            case 2 -> line(indent, list + ".insert(" + e(Kind.INT) + ", " + e(Kind.INT) + ")");
            case 3 -> line(indent, "print(" + list + ".pop(" + dice.pick("", "0", "-1", "1") + "))");
            case 4 -> line(indent, list + ".remove(" + e(Kind.INT) + ")");
            case 5 ->
                line(
                        indent,
                        list + "."
                                + dice.pick("sort()", "reverse()", "sort(key=lambda x: x % 3)", "sort(reverse=True)"));
            case 6 -> line(indent, list + "[" + dice.pick("0", "-1", e(Kind.INT)) + "] = " + e(Kind.INT));
            case 7 ->
                line(
                        indent,
                        list + "[" + dice.pick("1:2", ":0", "::2", "1:", "5:1", ":-1", "::-1") + "] = " + e(Kind.INTS));
            case 8 -> line(indent, "del " + list + "[" + dice.pick("0", "-1", "1:2", "::2", ":1", "1::-1") + "]");
            case 9 -> line(indent, list + " += " + e(Kind.INTS));
            default -> line(indent, list + "[0] " + dice.pick("+=", "*=", "-=") + " " + e(Kind.INT));
        }
    }

    private void changeOther(int indent) {
        String dict = v(Kind.DICT);
        String set = v(Kind.SET);
        switch (dice.below(12)) {
            case 0 -> line(indent, dict + "[" + e(Kind.STR) + "] = " + e(Kind.INT));
            case 1 -> line(indent, dict + "[" + e(Kind.STR) + "] += " + e(Kind.INT));
            case 2 -> line(indent, "del " + dict + "[" + e(Kind.STR) + "]");
            case 3 -> line(indent, "print(" + dict + ".pop(" + e(Kind.STR) + dice.pick("", ", None") + "))");
            case 4 -> line(indent, "print(" + dict + ".setdefault(" + e(Kind.STR) + ", " + e(Kind.INT) + "))");
            case 5 ->
                line(
                        indent,
                        dict + ".update("
                                + dice.pick(e(Kind.DICT), "a=1", "zip(" + e(Kind.STRS) + ", " + e(Kind.INTS) + ")")
                                + ")");
            case 6 ->
                line(
                        indent,
                        "print(" + dict + "." + dice.pick("keys()", "values()", "items()", "popitem()", "copy()")
                                + ")");
            case 7 ->
                line(
                        indent,
                        "print(" + dict + ".keys() " + dice.pick("==", "<=", ">") + " " + e(Kind.DICT) + ".keys())");
            case 8 ->
                line(indent, set + "." + dice.pick("add", "discard", "remove") + "(" + dice.pick("1", "5", "77") + ")");
            case 9 -> line(indent, set + " " + dice.pick("|=", "&=", "-=", "^=") + " " + e(Kind.SET));
            case 10 -> line(indent, v(Kind.STR) + " += " + e(Kind.STR));
            default -> line(indent, v(Kind.STRS) + ".append(" + e(Kind.STR) + ")");
        }
    }

    private void unpack(int indent) {
        switch (dice.below(5)) {
            case 0 -> line(indent, "i0, i1 = " + dice.pick("i1, i0", e(Kind.INTS), e(Kind.TUPLE)));
            case 1 -> line(indent, "i0, *l0 = " + e(Kind.INTS));
            case 2 -> line(indent, "(i0, s0), *l1 = enumerate(" + e(Kind.STRS) + ")");
            case 3 -> line(indent, "*w0, s1 = " + e(Kind.STRS));
            default -> line(indent, "i0 = l0[0] = " + e(Kind.INT));
        }
    }

    private void forLoop(int indent, int depth) {
        String variable = "n" + loops++;
        line(
                indent,
                "for "
                        + dice.pick(
                                variable + " in " + e(Kind.INTS),
                                variable + " in range(4)",
                                variable + " in " + e(Kind.STR),
                                variable + ", w in enumerate(" + e(Kind.STRS) + ")",
                                variable + ", w in zip(" + e(Kind.INTS) + ", " + e(Kind.STRS) + ")",
                                variable + ", w in list(" + e(Kind.DICT) + ".items())")
                        + ":");
        body(indent, depth, variable);
    }

    private void whileLoop(int indent, int depth) {
        String variable = "n" + loops++;
        line(indent, variable + " = 0");
        line(indent, "while " + variable + " < " + dice.pick("2", "3", "i0 % 5") + ":");
        line(indent + 1, variable + " += 1");
        body(indent, depth, variable);
    }

    private void body(int indent, int depth, String variable) {
        line(indent + 1, "print(" + variable + ")");
        line(indent + 1, "if len(l0) + len(l1) + len(s0) + len(s1) + len(str(i0)) + len(str(i1)) > 500: break");
        if (dice.oneIn(2)) {
            line(indent + 1, "if " + e(Kind.BOOL) + ":");
            line(indent + 2, dice.pick("break", "continue"));
        }
        block(indent + 1, depth + 1);
        if (dice.oneIn(2)) {
            line(indent, "else:");
            block(indent + 1, depth + 1);
        }
    }

    private void attempt(int indent, int depth) {
        line(indent, "try:");
        block(indent + 1, depth + 1);
        if (dice.oneIn(4)) {
            line(indent, "finally:");
            block(indent + 1, depth + 1);
            return;
        }
        line(indent, "except " + dice.pick(ERRORS) + ":");
        block(indent + 1, depth + 1);
        line(indent, "except (" + dice.pick(ERRORS) + ", " + dice.pick(ERRORS) + ") as error:");
        line(
                indent + 1,
                "print('caught', type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))");
        if (dice.oneIn(3)) {
            line(
                    indent + 1,
                    dice.pick(
                            "raise",
                            "raise RuntimeError('again')",
                            "raise RuntimeError('again') from error",
                            "raise ValueError from None"));
        }
        if (dice.oneIn(2)) {
            line(indent, "else:");
            block(indent + 1, depth + 1);
        }
        if (dice.oneIn(2)) {
            line(indent, "finally:");
            block(indent + 1, depth + 1);
        }
    }

    private void match(int indent, int depth) {
        line(indent, "match " + expressions.any(1) + ":");
        String[][] cases = {
            {"0 | 1 | -1", "'small'"},
            {"int(m) if m > 5", "m"},
            {"[]", "'empty'"},
            {"[m]", "m"},
            {"[m, *rest]", "m, rest"},
            {"(m, 'x', _)", "m"},
            {"{'a': m, **rest}", "m, rest"},
            {"str(m)", "m"},
            {"bool() as m", "m"},
            {"float() | bytes() as m", "m"},
            {"None", "None"},
            {"{}", "'mapping'"},
            {"[_, [m], *_]", "m"},
            {"set(m)", "len(m)"}
        };
        int count = 1 + dice.below(4);
        for (int n = 0; n < count; n++) {
            String[] chosen = cases[dice.below(cases.length)];
            line(indent + 1, "case " + chosen[0] + ":");
            line(indent + 2, "print(" + chosen[1] + ")");
        }
        line(indent + 1, "case _:");
        block(indent + 2, depth + 1);
    }

    private void with(int indent, int depth) {
        line(indent, "class Managed:");
        line(indent + 1, "def __enter__(self):");
        line(indent + 2, "print('enter')");
        line(indent + 2, "return " + e(Kind.INT));
        line(indent + 1, "def __exit__(self, kind, error, trace):");
        line(indent + 2, "print('exit', kind, error)");
        line(indent + 2, "return " + dice.pick("True", "False", e(Kind.BOOL)));
        line(indent, "with Managed() as managed" + dice.pick("", ", Managed()") + ":");
        line(indent + 1, "print(managed)");
        block(indent + 1, depth + 1);
    }

    private void function(int indent, int depth) {
        String name = "f" + names++;
        String parameters = dice.pick("x=1, *rest, k=2, **more", "x, y=2", "x", "x, /, y=0", "x=0, *, k=" + literal());
        line(indent, "def " + name + "(" + parameters + "):");
        if (dice.oneIn(3)) {
            line(indent + 1, "global i0");
        }
        line(indent + 1, "if depths.append(0) or len(depths) > 30: return x");
        block(indent + 1, depth + 1);
        line(indent + 1, dice.pick("return x", "return " + expressions.any(1), "print(locals())"));
        line(indent, "depths = []");
        line(indent, "print(" + name + "(" + arguments() + "))");
        if (indent <= 1) {
            functions.add(name);
        }
    }

    private String literal() {
        return expressions.literal(dice.kind());
    }
}
