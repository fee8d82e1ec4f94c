package lockstep.engine.fuzz;

/**
 * Writes a small program from a seed whose functions and generators leave blocks in every way there is: return, break,
 * continue and raise through finally and with, closures over what changes, generators that are sent to, thrown into and
 * closed. Every block says that it was there. Confined to one thread.
 */
final class FlowProgram {
    private static final int DEEPEST = 4;
    private static final String[] ERRORS = {"ValueError", "KeyError", "ZeroDivisionError", "StopIteration", "E", "F"};

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private int marks;
    private int names;
    private boolean generator;

    FlowProgram(long seed) {
        dice = new Dice(seed);
    }

    String write() {
        line(0, "class E(Exception): pass");
        line(0, "class F(E):");
        line(1, "def __str__(self): return f'F{self.args}'");
        line(0, "class M:");
        line(1, "def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow");
        line(1, "def __enter__(self): print('enter', self.name); return self.name");
        line(1, "def __exit__(self, kind, error, trace):");
        line(2, "print('exit', self.name, kind and kind.__name__, error)");
        line(
                2,
                dice.pick(
                        "return self.swallow", "return self.swallow", "if error and self.swallow: raise F(self.name)"));
        line(0, "count, kept = 0, []");
        line(0, "def told(error):");
        line(1, "return repr(error), repr(error.__context__), repr(error.__cause__), error.__suppress_context__");
        int functions = 2 + dice.below(2);
        for (int n = 0; n < functions; n++) {
            generator = dice.oneIn(2);
            function("f" + n, 0, 0);
            for (int a = 0; a < 3; a++) {
                if (generator) {
                    drive("f" + n, a);
                } else {
                    line(0, "try: print('gave', f" + n + "(" + a + ", " + dice.below(4) + "))");
                    line(0, "except Exception as error: print('raised', told(error))");
                }
            }
        }
        line(0, "print(count)");
        line(0, "for g in kept * 9:");
        line(1, "try: g.close()");
        line(1, "except BaseException as error: print('raised', told(error))");
        return text.toString();
    }

    private void line(int indent, String line) {
        text.append("    ".repeat(indent)).append(line).append('\n');
    }

    private void function(String name, int indent, int depth) {
        line(indent, "def " + name + "(x, y=1" + dice.pick("", ", *z", ", z=()") + "):");
        if (dice.oneIn(3)) {
            line(indent + 1, "global count");
            line(indent + 1, "count += 1");
        }
        line(indent + 1, "w = x");
        block(indent + 1, depth, false);
        block(indent + 1, depth, false);
        if (generator) {
            line(indent + 1, "yield " + value());
        }
        line(indent + 1, "return " + value());
    }

    private void drive(String name, int argument) {
        line(0, "g = " + name + "(" + argument + ", " + dice.below(3) + ")");
        line(0, "kept.append(g)");
        int steps = 2 + dice.below(4);
        for (int n = 0; n < steps; n++) {
            line(
                    0,
                    "try: print("
                            + dice.pick(
                                    "next(g)",
                                    "next(g, 'none')",
                                    "g.send(" + dice.pick("None", "3", "'s'") + ")",
                                    "g.throw(" + dice.pick(ERRORS) + "('in'))",
                                    "g.close()",
                                    "[*g]",
                                    "list(zip(g, range(2)))")
                            + ")");
            line(0, "except BaseException as error: print('raised', told(error))");
        }
    }

    private String value() {
        return dice.pick("x", "y", "w", "x + y", "(x, y)", "x * 2 % 7", "-w", "[x, w]", String.valueOf(dice.below(5)));
    }

    private String condition() {
        return dice.pick(
                "x % 2",
                "y > 1",
                "w == " + dice.below(4),
                "not x",
                "x < y <= 3",
                "x and y",
                "isinstance(w, int) and w > " + dice.below(4),
                "w in (1, 2)",
                "(k := w) == 2");
    }

    private void block(int indent, int depth, boolean loop) {
        line(indent, "print('" + (char) ('a' + marks % 26) + marks++ + "', w)");
        int count = 1 + dice.below(2);
        for (int n = 0; n < count; n++) {
            statement(indent, depth + 1, loop);
        }
    }

    private void statement(int indent, int depth, boolean loop) {
        switch (dice.below(depth >= DEEPEST ? 8 : 17)) {
            case 0 -> line(indent, dice.pick("x", "y", "w") + " " + dice.pick("=", "+=", "-=") + " " + dice.below(4));
            case 1 -> line(indent, "if " + condition() + ": return " + value());
            case 2 -> line(indent, "if " + condition() + ": raise " + raised());
            case 3 -> line(indent, loop ? "if " + condition() + ": " + dice.pick("break", "continue") : "pass");
            case 4 -> line(indent, loop ? dice.pick("break", "continue", "return " + value()) : "w = x // y");
            case 5 ->
                line(indent, generator ? dice.pick("w = yield w", "yield x", "print((yield y), 'sent')") : "w = y");
            case 6 ->
                line(
                        indent,
                        dice.pick("return " + value(), "raise", "del w", "assert " + condition() + ", w", "w = {}[x]"));
            case 7 -> comprehension(indent);
            case 8, 9, 10 -> attempt(indent, depth, loop);
            case 11, 12 -> loop(indent, depth);
            case 13 -> {
                line(
                        indent,
                        "with M(" + marks++ + ", " + dice.pick("True", "False", "x % 2") + ") as m"
                                + dice.pick("", ", M(m, True)", ", M('n')") + ":");
                block(indent + 1, depth, loop);
            }
            case 14 -> {
                line(indent, "if " + condition() + ":");
                block(indent + 1, depth, loop);
                line(indent, dice.pick("else", "elif " + condition()) + ":");
                block(indent + 1, depth, loop);
            }
            case 15 -> inner(indent, depth);
            default -> {
                line(indent, "match " + value() + ":");
                line(indent + 1, "case 0 | 1:");
                block(indent + 2, depth, loop);
                line(indent + 1, "case " + dice.pick("[x, *_]", "(x, w)", "int(w) if w > 2", "{}", "2 as w") + ":");
                block(indent + 2, depth, loop);
            }
        }
    }

    private String raised() {
        return dice.pick(ERRORS) + dice.pick("", "(w)", "('m', x)") + dice.pick("", "", " from None", " from F(0)");
    }

    private void comprehension(int indent) {
        line(
                indent,
                "print("
                        + dice.pick(
                                "[(w, i) for i in range(3) if i != x]",
                                "{i: [j for j in range(i)] for i in range(x % 4)}",
                                "sum(i * w for i in range(3))",
                                "[f() for f in [lambda i=i: i + w for i in range(2)]]",
                                "[last := i for i in range(y)]",
                                "[[i, j] for i in range(3) for j in range(i) if i + j != w]",
                                "any(i == w for i in (1, 2))",
                                "{i % 2 for i in range(y) if i / x}",
                                "*(i for i in range(x))")
                        + ")");
    }

    private void attempt(int indent, int depth, boolean loop) {
        line(indent, "try:");
        block(indent + 1, depth, loop);
        boolean caught = !dice.oneIn(3);
        if (caught) {
            if (dice.oneIn(2)) {
                line(indent, "except " + dice.pick(ERRORS) + " as e:");
                line(indent + 1, "print(told(e))");
                block(indent + 1, depth, loop);
            }
            line(
                    indent,
                    "except " + dice.pick("Exception", "(E, LookupError)", "(TypeError, ArithmeticError)", "E") + ":");
            block(indent + 1, depth, loop);
            if (dice.oneIn(3)) {
                line(indent, "else:");
                block(indent + 1, depth, loop);
            }
        }
        if (!caught || dice.oneIn(2)) {
            line(indent, "finally:");
            block(indent + 1, depth, loop);
        }
    }

    private void loop(int indent, int depth) {
        String name = "i" + names++;
        if (dice.oneIn(3)) {
            line(indent, name + " = 0");
            line(indent, "while " + name + " < " + dice.pick("2", "3") + ":");
            line(indent + 1, name + " += 1");
        } else {
            line(
                    indent,
                    "for " + name + " in "
                            + dice.pick("range(3)", "(x, y)", "'ab'", "range(x)", "[w]", "enumerate('xy')")
                            + ":");
        }
        line(indent + 1, "print(" + name + ")");
        block(indent + 1, depth, true);
        if (dice.oneIn(2)) {
            line(indent, "else:");
            block(indent + 1, depth, false);
        }
    }

    private void inner(int indent, int depth) {
        boolean outer = generator;
        generator = false;
        String name = "g" + names++;
        line(indent, "def " + name + "():");
        line(indent + 1, "nonlocal " + dice.pick("w", "w, x", "y, w"));
        line(indent + 1, "w = " + dice.pick("w + 1", "5", "x"));
        block(indent + 1, depth, false);
        line(indent + 1, "return w");
        generator = outer;
        line(
                indent,
                dice.pick(
                        "x = " + name + "()",
                        "print(" + name + "(), w)",
                        "w = [" + name + "() for _ in range(2)][-1]"));
    }
}
