package lockstep.engine.fuzz;

/**
 * Writes a small program from a seed of classes with special methods, and of patterns for nested values that those classes
 * and builtin containers make. Each special method says that it was called. Confined to one thread.
 */
final class PatternProgram {
    private static final int DEEPEST = 2;

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private int captures;

    PatternProgram(long seed) {
        dice = new Dice(seed);
    }

    String write() {
        line(0, "from dataclasses import dataclass");
        line(0, "class P:");
        line(1, dice.pick("__match_args__ = ('x', 'y')", "__match_args__ = ('x',)", "__slots__ = ('x', 'y')", "z = 1"));
        line(1, "def __init__(self, x=0, y=None): self.x, self.y = x, y");
        line(1, "def __repr__(self): return f'P({self.x}, {self.y})'");
        specials();
        line(
                0,
                "@dataclass"
                        + dice.pick("", "(order=True)", "(frozen=True)", "(eq=False)", "(kw_only=False, slots=True)"));
        line(0, "class D:");
        line(1, "a: int");
        line(1, "b: object = " + dice.pick("None", "3", "()"));
        line(0, "class Q(P):");
        line(
                1,
                dice.pick(
                        "pass",
                        "def __eq__(self, o): print('eq'); return True",
                        "def __bool__(self): print('bool'); return False",
                        "def __len__(self): return self.x",
                        "__hash__ = None"));
        int count = 3 + dice.below(4);
        for (int n = 0; n < count; n++) {
            if (dice.oneIn(3)) {
                use();
            } else {
                match();
            }
        }
        return text.toString();
    }

    private void line(int indent, String line) {
        text.append("    ".repeat(indent)).append(line).append('\n');
    }

    private void specials() {
        String[] methods = {
            "__eq__(self, o): print('eq', o); return " + dice.pick("self.x == o", "NotImplemented", "[]", "True"),
            "__lt__(self, o): print('lt', o); return "
                    + dice.pick("NotImplemented", "self.x < getattr(o, 'x', 0)", "'yes'"),
            "__hash__(self): return " + dice.pick("1", "hash(self.x)", "'h'", "-1"),
            "__contains__(self, o): print('in', o); return o",
            "__iter__(self): print('iter'); "
                    + dice.pick("yield self.x; yield self.y", "return iter([self.x])", "return self"),
            "__next__(self): raise StopIteration(self.x)",
            "__getitem__(self, k): print('item', k); return [self.x, self.y][k]",
            "__len__(self): print('len'); return " + dice.pick("2", "self.x", "-1", "'n'", "True"),
            "__call__(self, *a, **k): return a, k",
            "__getattr__(self, name): print('attr', name); "
                    + dice.pick("return name * 2", "raise AttributeError(name)"),
            "__format__(self, spec): return " + dice.pick("'<' + spec + '>'", "str(self.x)", "5"),
            "__str__(self): return " + dice.pick("'p'", "self.x", "repr(self)"),
            "__index__(self): return " + dice.pick("2", "self.x", "'i'"),
            "__int__(self): return " + dice.pick("7", "True", "1.5"),
            "__float__(self): return " + dice.pick("2.5", "1", "'f'"),
            "__bool__(self): print('bool'); return " + dice.pick("True", "False", "1"),
            "__add__(self, o): return " + dice.pick("P(self.x, o)", "NotImplemented", "self"),
            "__radd__(self, o): print('radd', o); return 9",
            "__iadd__(self, o): print('iadd'); return " + dice.pick("self", "NotImplemented", "5"),
            "__mul__(self, o): return 'mul'",
            "__rmod__(self, o): return 'rmod'",
            "__neg__(self): return 'neg'",
            "__round__(self, n=None): return ('round', n)",
            "__reversed__(self): return 'rev'",
            "__enter__(self): print('enter'); return 5",
            "__exit__(self, *a): print('exit', a[0]); return " + dice.pick("True", "False"),
            "__setattr__(self, k, v): print('set', k); object.__setattr__(self, k, v)",
            "__delattr__(self, k): print('del', k)",
            "__setitem__(self, k, v): print('put', k, v)",
            "__missing__(self, k): return 'm'",
            "__dir__(self): return ['b', 'a']",
            "__bytes__(self): return b'by'",
            "__divmod__(self, o): return 1, 2",
            "__matmul__(self, o): return 'at'",
            "__length_hint__(self): print('hint'); return 3"
        };
        for (String method : methods) {
            if (dice.oneIn(3)) {
                line(1, "def " + method);
            }
        }
    }

    private void use() {
        line(0, "p = " + dice.pick("P(1, 2)", "P(0)", "Q(3, 'q')", "Q(2, [1])", "D(1)", "D(1, P(1))"));
        for (int n = 0; n < 3; n++) {
            line(
                    0,
                    "try: "
                            + dice.pick(
                                    "print(p == P(1, 2), p != 1, 1 == p)",
                                    "print(p < P(2), p > 1)",
                                    "print({p: 1}, {p} == {P(1, 2)})",
                                    "print(2 in p, [] in p)",
                                    "print(list(p))",
                                    "a, b = p; print(a, b)",
                                    "a, *b = p; print(a, b)",
                                    "print([*p], {*p}, (*p,))",
                                    "print(p[0], p[1], p[2])",
                                    "print(len(p))",
                                    "print(p(1, *[2], k=3))",
                                    "print(p.nope)",
                                    "print(f'{p}', f'{p:>9}', f'{p!r:^9}', '%s' % p)",
                                    "print([1, 2, 3][p], range(9)[p], 'abc'[:p])",
                                    "print(int(p), float(p))",
                                    "print(float(p), round(p), round(p, 2))",
                                    "print(bool(p), not p, p and 1, p or 2)",
                                    "print(p + 1, 1 + p)",
                                    "print(1 + p)",
                                    "p += 2; print(p)",
                                    "print(p * 2, -p)",
                                    "print(5 % p, 'x' % p)",
                                    "print(list(reversed(p)))",
                                    "print(reversed(p))",
                                    "with p as v: print(v); 1 / 0",
                                    "p.x = 4; del p.y; print(p)",
                                    "p[1] = 2; print(p)",
                                    "print(str(p), repr(p), bytes(p))",
                                    "print(divmod(p, 2), p @ 3)",
                                    "print(sorted([p, P(0), P(3)]))",
                                    "print(max(p, P(9)), min([p, P(-1)]))",
                                    "print(isinstance(p, P), type(p).__name__, hasattr(p, 'x'), getattr(p, 'zz', 0))",
                                    "print(dir(p)[:2])",
                                    "print(sum([p, 1]), sum([1, p]))",
                                    "print(hash(p) == hash(p))",
                                    "print(next(p))",
                                    "print(list(zip(p, p)), list(map(str, p)), tuple(enumerate(p)))",
                                    "print(p is p, p == p, [p] == [p], p in [p], [p].index(p), [p].count(p))",
                                    "print(any(p), all(p), dict([p]))",
                                    "print('-'.join(p))",
                                    "print(vars(p))",
                                    "for x in p: print(x); break",
                                    "print(chr(p), bin(p), hex(p))",
                                    "print(bytes([p]), 'ab' * p, [0] * p)"));
            line(0, "except Exception as error: print(type(error).__name__, error)");
        }
    }

    private void match() {
        line(0, "try:");
        line(1, "match " + subject(0) + ":");
        int count = 1 + dice.below(4);
        for (int n = 0; n < count; n++) {
            captures = 0;
            String pattern = top();
            StringBuilder shown = new StringBuilder("'" + n + "'");
            for (int c = 0; c < captures; c++) {
                shown.append(", c").append(c);
            }
            line(2, "case " + pattern + dice.pick("", "", "", " if " + (captures > 0 ? "c0" : "1")) + ":");
            line(3, "print(" + shown + ")");
        }
        line(2, "case _: print('none')");
        line(0, "except Exception as error: print(type(error).__name__, error)");
    }

    private String subject(int depth) {
        if (depth > DEEPEST || dice.oneIn(4)) {
            return dice.pick("0", "1", "2", "True", "None", "'a'", "''", "1.0", "b'a'", "[]", "()", "{}", "-1", "'ab'");
        }
        String a = subject(depth + 1);
        String b = subject(depth + 1);
        return switch (dice.below(9)) {
            case 0 -> "[" + a + ", " + b + "]";
            case 1 -> "(" + a + ", " + b + ", " + a + ")";
            case 2 -> "{'k': " + a + ", 'm': " + b + "}";
            case 3 -> "{1: " + a + ", 'k': " + b + "}";
            case 4 -> "P(" + a + ", " + b + ")";
            case 5 -> "D(" + a + ", " + b + ")";
            case 6 -> "Q(" + a + ", " + b + ")";
            case 7 -> "[" + a + "]";
            default -> "range(" + dice.below(4) + ")";
        };
    }

    /** A pattern that not everything fits. */
    private String top() {
        return switch (dice.below(3)) {
            case 0 -> plain();
            case 1 -> nested(0);
            default -> plain() + " | " + plain();
        };
    }

    private String plain() {
        return dice.pick(
                "0",
                "1",
                "-1",
                "'a'",
                "None",
                "True",
                "1.0",
                "b'a'",
                "[]",
                "{}",
                "int()",
                "str()",
                "P()",
                "D(a=1)",
                "[_, _]",
                "[_, *_]",
                "P(1)",
                "Q()",
                "(1 | 2)",
                "{'k': _}");
    }

    private String pattern(int depth) {
        return switch (dice.below(depth > DEEPEST ? 3 : 6)) {
            case 0 -> plain();
            case 1 -> "c" + captures++;
            case 2 -> "_";
            case 3 -> "(" + plain() + " | " + plain() + ") as c" + captures++;
            default -> nested(depth);
        };
    }

    private String nested(int depth) {
        String a = pattern(depth + 1);
        String b = pattern(depth + 1);
        return switch (dice.below(9)) {
            case 0 -> "[" + a + ", " + b + "]";
            case 1 -> "(" + a + ", *c" + captures++ + ", " + b + ")";
            case 2 -> "{'k': " + a + ", 'm': " + b + "}";
            case 3 -> "{'k': " + a + ", **c" + captures++ + "}";
            case 4 -> "P(" + a + ", " + b + ")";
            case 5 -> "P(x=" + a + ", y=" + b + ")";
            case 6 -> "D(" + a + ", b=" + b + ")";
            case 7 -> dice.pick("int", "str", "list", "dict", "float", "tuple", "bool") + "(" + a + ")";
            default -> "[" + a + "]";
        };
    }
}
