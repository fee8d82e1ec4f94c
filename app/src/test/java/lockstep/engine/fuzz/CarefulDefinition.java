package lockstep.engine.fuzz;

import java.util.function.BiConsumer;

/** Writes a definition of some depth and uses it: a closure, a decorator, a class, a generator. Confined to one thread. */
final class CarefulDefinition {
    private final Dice dice;
    private final CarefulExpression expressions;
    private final String name;
    private final BiConsumer<Integer, String> lines;

    CarefulDefinition(Dice dice, CarefulExpression expressions, String name, BiConsumer<Integer, String> lines) {
        this.dice = dice;
        this.expressions = expressions;
        this.name = name;
        this.lines = lines;
    }

    void write() {
        line(0, "try:");
        switch (dice.below(8)) {
            case 0 -> closure();
            case 1 -> decorator();
            case 2 -> generator();
            case 3 -> pipeline();
            case 4 -> operators();
            case 5 -> inheritance();
            case 6 -> container();
            default -> described();
        }
        line(0, "except Exception as error:");
        line(1, "print(type(error).__name__, error)");
    }

    private void line(int indent, String line) {
        lines.accept(indent, line);
    }

    private String e(Kind kind) {
        return expressions.of(kind, 2);
    }

    private void closure() {
        line(1, "def " + name + "(start):");
        line(2, "total = start");
        line(2, "seen = []");
        line(2, "def add(x, *more, scale=" + e(Kind.INT) + "):");
        line(3, dice.pick("nonlocal total", "nonlocal total, seen"));
        line(3, "total " + dice.pick("+=", "-=", "*=") + " x");
        line(3, "seen" + dice.pick(".append(x)", " += more", ".extend([x, scale])"));
        line(3, "return total" + dice.pick("", ", seen", " * scale % 1000"));
        line(2, "return add" + dice.pick("", ", lambda: (total, seen)"));
        line(1, "made = " + name + "(" + e(Kind.INT) + ")");
        line(1, "add, show = made if isinstance(made, tuple) else (made, repr.__class__)");
        line(1, "for x in " + e(Kind.INTS) + "[:4]:");
        line(2, "print(add(x" + dice.pick("", ", 1, 2", ", scale=3", ", *[4]") + "))");
        line(1, "if isinstance(made, tuple): print(show())");
        line(1, "fs = [lambda" + dice.pick(" x=x", "") + ": x for x in range(3)]");
        line(1, "print([f() for f in fs])");
    }

    private void decorator() {
        line(1, "import functools");
        line(1, "def traced" + dice.pick("(", "_(") + "f):");
        line(2, dice.pick("@functools.wraps(f)", "pass"));
        line(2, "def wrapper(*args, **kwargs):");
        line(3, "print('call', f.__name__, args, kwargs)");
        line(3, "return f(*args, **kwargs)");
        line(2, "return wrapper");
        line(1, "traced = locals().get('traced') or traced_");
        line(1, "@traced");
        line(1, "@functools.lru_cache(maxsize=" + dice.pick("None", "2") + ")");
        line(1, "def " + name + "(x, y=1):");
        line(2, "'Adds.'");
        line(
                2,
                "return "
                        + dice.pick(
                                "x + y", "(x, y)", "x and " + name + "(x - 1, y) if 0 < x < 5 else y", e(Kind.STR)));
        line(
                1,
                "print(" + name + "(" + e(Kind.INT) + "), " + name + "(3, y=" + e(Kind.INT) + "), " + name
                        + ".__name__)");
    }

    private void generator() {
        line(1, "def " + name + "(x):");
        line(2, "try:");
        line(3, "for n in " + e(Kind.INTS) + ":");
        line(4, "got = yield n" + dice.pick("", " * x", ", x"));
        line(4, "if got is not None: print('got', got)");
        if (dice.oneIn(2)) {
            line(
                    3,
                    "back = yield from "
                            + dice.pick("'ab'", "range(2)", "(y * 2 for y in " + e(Kind.INTS) + ")", e(Kind.STRS)));
            line(3, "print('back', back)");
        }
        line(2, "except " + dice.pick("ValueError", "KeyError", "Exception") + " as error:");
        line(3, "print('in', repr(error))");
        line(3, "yield 'handled'");
        line(2, "finally:");
        line(3, "print('finally')");
        line(2, "return " + e(Kind.INT));
        line(1, "made = " + name + "(" + e(Kind.INT) + ")");
        line(1, "print(next(made, 'none'))");
        line(
                1,
                "print(made."
                        + dice.pick(
                                "send(5)",
                                "throw(ValueError('v'))",
                                "throw(KeyError)",
                                "close()",
                                "__next__()",
                                "send(None)")
                        + ")");
        line(1, "print(" + dice.pick("list(made)", "next(made)", "made.close()", "[*made]", "made.send(1)") + ")");
        line(1, "made.close()");
        line(1, "print(next(made))");
    }

    private void pipeline() {
        line(1, "import itertools");
        line(1, "def " + name + "(items, f=None):");
        line(2, "for n, x in enumerate(items):");
        line(3, "if f and not f(x): " + dice.pick("continue", "return", "break"));
        line(3, "yield x");
        String source =
                name + "(" + dice.pick(e(Kind.INTS), e(Kind.STRS), "itertools.count(1)", "iter(" + e(Kind.STR) + ")")
                        + dice.pick("", ", lambda x: x", ", bool") + ")";
        line(
                1,
                "for x in itertools.islice("
                        + dice.pick(
                                source,
                                "zip(" + source + ", itertools.cycle('xyz'))",
                                "itertools.chain(" + e(Kind.INTS) + ", " + source + ")",
                                "itertools.accumulate(" + e(Kind.INTS) + ")",
                                "map(lambda x: (x, x), " + source + ")",
                                "itertools.pairwise(" + source + ")",
                                "itertools.takewhile(lambda x: x != 3, " + source + ")",
                                "itertools.combinations(" + e(Kind.INTS) + ", 2)",
                                "itertools.product(" + e(Kind.INTS) + ", repeat=2)",
                                "itertools.zip_longest(" + e(Kind.INTS) + ", " + e(Kind.STRS) + ", fillvalue=0)",
                                "((k, list(g)) for k, g in itertools.groupby(" + e(Kind.INTS)
                                        + ", key=lambda x: x % 2))")
                        + ", 5):");
        line(2, "print(x)");
    }

    private void operators() {
        line(1, "class " + name.toUpperCase(java.util.Locale.ROOT) + ":");
        line(2, "def __init__(self, x=0): self.x = x");
        line(2, "def __repr__(self): return f'<{self.x!r}>'");
        for (String method :
                new String[] {"add", "radd", "sub", "rsub", "mul", "eq", "lt", "iadd", "or", "rtruediv", "mod", "and"
                }) {
            if (dice.oneIn(2)) {
                line(2, "def __" + method + "__(self, other):");
                if (dice.oneIn(3)) {
                    line(3, "if isinstance(other, str): return NotImplemented");
                }
                line(3, "print('" + method + "', self, other)");
                line(
                        3,
                        "return "
                                + dice.pick(
                                        "type(self)(self.x)", "self.x", "self.x == other", "NotImplemented", "True"));
            }
        }
        if (dice.oneIn(2)) {
            line(2, "def __bool__(self): return " + e(Kind.BOOL));
        }
        if (dice.oneIn(2)) {
            line(2, "def __hash__(self): return 7");
        }
        String type = name.toUpperCase(java.util.Locale.ROOT);
        line(1, "p, q = " + type + "(" + e(Kind.INT) + "), " + type + "(" + expressions.any(2) + ")");
        for (int n = 0; n < 4; n++) {
            String operator =
                    dice.pick("+", "-", "*", "==", "!=", "<", ">", "|", "/", "%", "&", "<=", " in [1, p] and ");
            String left = dice.pick("p", "q", e(Kind.INT), e(Kind.STR));
            line(1, "try: print(" + left + " " + operator + " " + dice.pick("p", "q") + ")");
            line(1, "except TypeError as error: print(error)");
        }
        line(1, "p += " + dice.pick("q", "1", "'s'"));
        line(1, "print(p, bool(p), {p: 1}, [p] == [q], p in (q,), sorted([p, q]))");
    }

    private void inheritance() {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        line(1, "class " + upper + "A:");
        line(2, "shared = " + dice.pick("[]", "0", e(Kind.INTS)));
        line(2, "def __init__(self, x): self.x = x; print('A', x)");
        line(2, "def who(self): return 'A' + " + dice.pick("str(self.x)", "type(self).__name__"));
        line(2, "@property");
        line(2, "def twice(self): return self.x * 2");
        if (dice.oneIn(2)) {
            line(2, "@twice.setter");
            line(2, "def twice(self, value): self.x = value // 2");
        }
        line(2, "@classmethod");
        line(2, "def make(cls, *a): return cls(*a)");
        line(2, "@staticmethod");
        line(2, "def plain(x=3): return x");
        line(1, "class " + upper + "B(" + upper + "A):");
        line(2, "def who(self): return 'B' + super().who()");
        if (dice.oneIn(2)) {
            line(2, "def __init__(self, x, y=0):");
            line(3, "super().__init__(x)");
            line(3, "self.y = y");
        }
        if (dice.oneIn(3)) {
            line(2, "def __getattr__(self, name): return 'no ' + name");
        }
        line(1, "class " + upper + "C(" + upper + "A):");
        line(2, dice.pick("shared = 5", "def who(self): return 'C' + super().who()", "__slots__ = ('y',)"));
        line(
                1,
                "class " + upper + "D("
                        + dice.pick(
                                upper + "B, " + upper + "C", upper + "C, " + upper + "B", upper + "A, " + upper + "B")
                        + "): pass");
        line(1, "for kind in (" + upper + "A, " + upper + "B, " + upper + "C, " + upper + "D):");
        line(2, "try:");
        line(3, "o = kind" + dice.pick("", ".make") + "(" + e(Kind.INT) + ")");
        line(
                3,
                "print(o.who(), o.twice, o.plain(), isinstance(o, " + upper
                        + "B), [k.__name__ for k in kind.__mro__])");
        line(3, dice.pick("o.twice = 10", "o.shared += [1]", "o.new = 1", "del o.x", "kind.extra = 4"));
        line(
                3,
                "print(vars(o), o.shared, " + dice.pick("o.y", "o.x", "getattr(o, 'extra', None)", "hasattr(o, 'y')")
                        + ")");
        line(2, "except (AttributeError, TypeError) as error: print(type(error).__name__, error)");
    }

    private void container() {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        line(1, "class " + upper + dice.pick("", "(list)", "(dict)") + ":");
        line(2, "def __len__(self): return " + dice.pick("3", e(Kind.INT)));
        line(2, "def __getitem__(self, key):");
        line(3, "print('get', key)");
        line(3, "if isinstance(key, int) and key > 2: raise IndexError(key)");
        line(3, "return key");
        if (dice.oneIn(2)) {
            line(2, "def __contains__(self, x): return " + e(Kind.BOOL));
        }
        if (dice.oneIn(2)) {
            line(
                    2,
                    "def __iter__(self): "
                            + dice.pick("yield from (1, 2)", "return iter(" + e(Kind.INTS) + ")", "return 5"));
        }
        if (dice.oneIn(2)) {
            line(2, "def __call__(self, *a, **k): return a, k");
        }
        line(2, "def __setitem__(self, key, value): print('set', key, value)");
        line(1, "o = " + upper + "()");
        for (int n = 0; n < 4; n++) {
            line(
                    1,
                    "try: "
                            + dice.pick(
                                    "print(len(o))",
                                    "print(o[1:2])",
                                    "print(list(o))",
                                    "print(2 in o)",
                                    "o['a'] = 1",
                                    "o[0] += 1",
                                    "print(o(1, k=2))",
                                    "del o[1]",
                                    "x, *y = o; print(x, y)",
                                    "print(list(reversed(o)))",
                                    "print(bool(o))",
                                    "print(o == o, o != 1)",
                                    "print(max(o))",
                                    "print(dict(enumerate(o)))"));
            line(1, "except Exception as error: print(type(error).__name__, error)");
        }
    }

    private void described() {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        switch (dice.below(3)) {
            case 0 -> {
                line(1, "from dataclasses import dataclass, field, asdict, replace");
                line(1, "@dataclass" + dice.pick("", "(frozen=True)", "(order=True)", "(eq=False)"));
                line(1, "class " + upper + ":");
                line(2, "a: int");
                line(2, "b: str = " + e(Kind.STR));
                line(
                        2,
                        "c: list = field(default_factory=list" + dice.pick("", ", repr=False", ", compare=False")
                                + ")");
                line(1, "p, q = " + upper + "(" + e(Kind.INT) + "), " + upper + "(" + e(Kind.INT) + ", b='x')");
                line(1, "print(p, p == q, asdict(q), replace(p, a=1))");
                line(
                        1,
                        dice.pick(
                                "print(p < q)",
                                "p.a = 5; print(p)",
                                "print({p: 1})",
                                upper + "()",
                                upper + "(1, z=2)"));
            }
            case 1 -> {
                line(1, "from enum import Enum, IntEnum, auto");
                line(1, "class " + upper + "(" + dice.pick("Enum", "IntEnum") + "):");
                line(2, "RED = " + dice.pick("1", "auto()"));
                line(2, "GREEN = " + dice.pick("2", "auto()"));
                line(2, "CRIMSON = " + dice.pick("1", "9"));
                line(
                        1,
                        "print(list(" + upper + "), " + upper + ".CRIMSON, repr(" + upper + "(1)), " + upper
                                + "['GREEN'].value)");
                line(
                        1,
                        dice.pick(
                                "print(" + upper + ".RED < 2)",
                                "print(" + upper + "(7))",
                                upper + ".RED = 3",
                                "print(f'{" + upper + ".RED}')",
                                "print({" + upper + ".RED: 1})",
                                "print(" + upper + ".RED is " + upper + ".CRIMSON)"));
            }
            default -> {
                line(1, "from collections import namedtuple, Counter, defaultdict, OrderedDict, deque");
                line(1, "P = namedtuple('P', 'x y'" + dice.pick("", ", defaults=[5]") + ")");
                line(1, "p = P(" + e(Kind.INT) + dice.pick("", ", 2") + ")");
                line(1, "print(p, p._asdict(), p._replace(x=0), p + (1,))");
                line(1, "c = Counter(" + dice.pick(e(Kind.STR), e(Kind.STRS), e(Kind.INTS)) + ")");
                line(1, "print(c.most_common(2), sorted(c.elements(), key=repr), c['zz'])");
                line(1, "d = defaultdict(" + dice.pick("int", "list", "lambda: 7") + ")");
                line(1, "d['a'] += " + dice.pick("1", "[1]") + "; print(d, d['q'])");
                line(
                        1,
                        "q = deque(" + e(Kind.INTS) + ", maxlen=" + dice.pick("None", "3") + "); q."
                                + dice.pick("rotate(1)", "appendleft(9)", "extend([1, 2])", "pop()") + "; print(q)");
            }
        }
    }
}
