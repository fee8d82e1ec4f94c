package lockstep.engine.fuzz;

import java.util.Random;

/**
 * Writes a small program from a seed that applies anything to anything, and so mostly fails: what is refused, and with
 * which words. Every statement is guarded, so that a program goes on after an exception. Confined to one thread.
 */
final class CarelessProgram {
    private static final String[] NAMES = {"a", "b", "c", "d"};
    private static final String[] LITERALS = {
        "0",
        "1",
        "-1",
        "2",
        "7",
        "10**20",
        "-3",
        "0.5",
        "-2.5",
        "1e300",
        "True",
        "False",
        "None",
        "''",
        "'abc'",
        "'é€'",
        "b'xy'",
        "[]",
        "[1, 2, 3]",
        "['b', 'a']",
        "()",
        "(1, 'x')",
        "{}",
        "{'k': 1, 2: 'v'}",
        "{1, 2}",
        "frozenset({3})",
        "range(4)",
        "slice(1, 3)",
        "' 42 '",
        "[[1], [2]]",
        "float('inf')",
        "bytearray(b'q')"
    };
    private static final String[] OPERATORS = {
        "+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "==", "!=", "<", "<=", ">", ">=", "in",
        "not in", "and", "or", "is"
    };
    private static final String[] IN_PLACE = {"+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", "/="};
    /** Right operands of what grows too fast with others. */
    private static final String[] POWERS = {"0", "2", "3", "-1", "'s'", "None"};

    private static final String[] FUNCTIONS = {
        "len",
        "str",
        "repr",
        "int",
        "float",
        "bool",
        "list",
        "tuple",
        "dict",
        "sorted",
        "sum",
        "min",
        "max",
        "abs",
        "round",
        "type",
        "iter",
        "reversed",
        "enumerate",
        "bytes",
        "ascii",
        "chr",
        "ord",
        "hex",
        "bin",
        "any",
        "all",
        "divmod",
        "next",
        "callable"
    };
    private static final String[] METHODS = {
        "append",
        "pop",
        "index",
        "count",
        "upper",
        "split",
        "join",
        "strip",
        "keys",
        "items",
        "get",
        "remove",
        "sort",
        "reverse",
        "copy",
        "find",
        "replace",
        "startswith",
        "extend",
        "insert",
        "setdefault",
        "title",
        "zfill",
        "center",
        "partition",
        "bit_length",
        "is_integer",
        "discard",
        "clear",
        "encode",
        "isdigit"
    };
    private static final String[] SPECS = {
        "", "5", ">6", "<4", "^7", "05", ".2f", "x", "e", "g", ",", "+", "%", "c", "s"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int loops;

    CarelessProgram(long seed) {
        random = new Random(seed);
    }

    String write() {
        for (String name : NAMES) {
            text.append(name).append(" = ").append(pick(LITERALS)).append('\n');
        }
        int statements = 4 + random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            guarded(0);
        }
        return text.toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private void line(int indent, String line) {
        text.append("    ".repeat(indent)).append(line).append('\n');
    }

    private void guarded(int indent) {
        line(indent, "try:");
        statement(indent + 1, 0);
        line(indent, "except Exception as error:");
        line(indent + 1, "print(type(error).__name__, error)");
    }

    private void statement(int indent, int depth) {
        switch (random.nextInt(depth > 2 ? 4 : 11)) {
            case 0 -> line(indent, pick(NAMES) + " = " + expression(0));
            case 1 -> line(indent, pick(NAMES) + " " + pick(IN_PLACE) + " " + expression(1));
            case 2 -> line(indent, pick(NAMES) + "[" + expression(1) + "] = " + expression(1));
            case 3 -> line(indent, "print(" + shown() + ")");
            case 4 -> {
                line(indent, "if " + expression(0) + ":");
                statement(indent + 1, depth + 1);
                line(indent, "else:");
                statement(indent + 1, depth + 1);
            }
            case 5 -> loop(indent, depth);
            case 6 -> {
                line(indent, "try:");
                statement(indent + 1, depth + 1);
                line(
                        indent,
                        "except (" + pick(new String[] {"TypeError", "ValueError", "LookupError"})
                                + ", KeyError) as e:");
                line(indent + 1, "print('caught', type(e).__name__, e)");
                line(indent, "finally:");
                statement(indent + 1, depth + 1);
            }
            case 7 -> line(indent, "a, *b = " + expression(1));
            case 8 -> line(indent, "del " + pick(NAMES) + "[" + expression(1) + "]");
            case 9 -> match(indent, depth);
            default -> {
                String name = "f" + loops++;
                line(indent, "def " + name + "(x, y=2, *z, **k):");
                statement(indent + 1, depth + 1);
                line(indent + 1, "return " + expression(1));
                line(indent, "print(" + name + "(" + expression(1) + "))");
            }
        }
    }

    private void loop(int indent, int depth) {
        line(indent, "for i in " + pick(new String[] {"range(3)", "[1, 'x', None]", "'hey'", expression(1)}) + ":");
        if (random.nextBoolean()) {
            line(indent + 1, "if i == " + pick(LITERALS) + ":");
            line(indent + 2, pick(new String[] {"break", "continue"}));
        }
        line(indent + 1, "print(i)");
        line(indent + 1, "if len(repr(a)) > 2000:");
        line(indent + 2, "break");
        statement(indent + 1, depth + 1);
        line(indent, "else:");
        line(indent + 1, "print('else')");
    }

    private void match(int indent, int depth) {
        line(indent, "match " + expression(1) + ":");
        line(indent + 1, "case [1, *rest]:");
        line(indent + 2, "print('one', rest)");
        line(indent + 1, "case (x, y):");
        line(indent + 2, "print('pair', x, y)");
        line(indent + 1, "case {'k': v, **more}:");
        line(indent + 2, "print('k', v, more)");
        line(indent + 1, "case int(n) | float(n) if n > 0:");
        line(indent + 2, "print('positive', n)");
        line(indent + 1, "case str() as s:");
        line(indent + 2, "print('text', s)");
        line(indent + 1, "case _:");
        statement(indent + 2, depth + 1);
    }

    private String shown() {
        return switch (random.nextInt(4)) {
            case 0 -> "f'{" + pick(NAMES) + ":" + pick(SPECS) + "}'";
            case 1 -> "'%" + pick(new String[] {"s", "r", "d", "5.1f", "x", "-4s|"}) + "' % (" + expression(1) + ",)";
            case 2 -> "'{:" + pick(SPECS) + "}'.format(" + expression(1) + ")";
            default -> expression(0);
        };
    }

    private String expression(int depth) {
        if (depth > 2) {
            return random.nextBoolean() ? pick(NAMES) : pick(LITERALS);
        }
        return switch (random.nextInt(11)) {
            case 0, 1 -> pick(NAMES);
            case 2 -> pick(LITERALS);
            case 3, 4 -> binary(depth);
            case 5 -> pick(FUNCTIONS) + "(" + expression(depth + 1) + ")";
            case 6 -> "(" + expression(depth + 1) + ")." + pick(METHODS) + "(" + arguments(depth) + ")";
            case 7 -> "(" + expression(depth + 1) + ")[" + index(depth) + "]";
            case 8 -> "[x for x in " + expression(depth + 1) + "]";
            case 9 ->
                "(" + expression(depth + 1) + " if " + expression(depth + 1) + " else " + expression(depth + 1) + ")";
            default -> "(" + pick(new String[] {"not ", "-", "~", "+"}) + "(" + expression(depth + 1) + "))";
        };
    }

    private String binary(int depth) {
        String operator = pick(OPERATORS);
        boolean fast = operator.equals("**") || operator.equals("<<");
        String right = fast ? pick(POWERS) : expression(depth + 1);
        return "(" + expression(depth + 1) + " " + (operator.equals("is") ? "==" : operator) + " " + right + ")";
    }

    private String arguments(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1, 2 -> expression(depth + 1);
            default -> expression(depth + 1) + ", " + expression(depth + 1);
        };
    }

    private String index(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "::-1";
            case 1 -> "1:";
            default -> expression(depth + 1);
        };
    }
}
