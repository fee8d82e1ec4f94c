import contextlib
import io
import itertools
import sys
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from contextlib import suppress, closing, nullcontext, redirect_stdout, ExitStack, contextmanager, AbstractContextManager


class Timer(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0].__name__ if exc[0] else None)
        return False


@Timer()
def job(x):
    print("job", x)


job(3)
with suppress(FileNotFoundError, KeyError):
    {}["x"]
    print("not reached")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")


with tag("a") as a, tag("b") as b:
    print(a, b)
    raise ValueError("inside")
with ExitStack() as stack:
    for n in "xyz":
        stack.enter_context(tag(n))
    stack.callback(print, "callback", end="!\n")
    stack.pop_all().close()


def chunks(seq, n):
    it = iter(seq)
    while chunk := list(itertools.islice(it, n)):
        yield chunk


def averager():
    total = count = 0
    average = None
    while True:
        x = yield average
        if x is None:
            return count, average
        total += x
        count += 1
        average = total / count


def collect(results, key):
    while True:
        results[key] = yield from averager()


results = {}
g = collect(results, "k")
next(g)
print([g.send(v) for v in (10, 20, 30)], g.send(None), results)
print(list(chunks(range(7), 3)), list(itertools.batched("ABCDEFG", 3)))
print([(k, list(v)) for k, v in itertools.groupby(sorted("banana"))])
print(list(itertools.accumulate([1, 2, 3, 4], lambda a, b: a * b)), list(itertools.pairwise("abcd")), list(itertools.zip_longest("ab", "x", fillvalue="-")))
print(list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.compress("abc", [1, 0, 1])), list(itertools.dropwhile(lambda x: x < 3, range(5))), list(itertools.takewhile(str.isalpha, "ab1c")), list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.permutations("abc", 2))[:3], list(itertools.combinations_with_replacement("ab", 2)), list(itertools.product("ab", repeat=2)), list(itertools.tee([1, 2])[1]), next(itertools.count(5, 2)), list(itertools.repeat("x", 2)), list(itertools.filterfalse(None, [0, 1, 2])))
c = Counter("mississippi")
print(c, c.most_common(2), c - Counter("miss"), +c, sum(c.values()), c["zzz"], sorted(c.elements())[:3], c & Counter("ip"), c | Counter("z"))
dd = defaultdict(lambda: defaultdict(int))
dd["a"]["b"] += 1
print(dd["a"], dict(dd["a"]), ChainMap({"x": 1}, {"x": 2, "y": 3})["y"], OrderedDict(a=1, b=2))
d = deque("abc", maxlen=3)
d.append("d"); d.appendleft("z"); d.rotate(1)
print(d, d.maxlen, d.index("z") if "z" in d else None, list(reversed(d)))
Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(3)
print(p, p._asdict(), p._replace(y=9), Point._fields, Point._make([1, 2]), p == (3, 0), *p)
try:
    p.x = 4
except AttributeError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)
with closing(io.StringIO("l1\nl2\n")) as f:
    print([*map(str.strip, f)])
with nullcontext(5) as five:
    print(five)
first, *middle, last = "hello"
print(first, middle, last, f"{first!r:>5}|{last:^5}|{3.14159:08.3f}|{1234567:,}|{255:#x}|{0.256:.1%}|{-5:+d}|{'x':*<4}", "%5.2f|%-6s|%03d|%x|%r|%%|%e" % (3.14159, "ab", 7, 255, "q", 12345.678), "{:>{w}} {!r} {0[a]}".format("r", "s", w=4) if False else "{0:>{w}} {1!r} {2[a]} {3.imag}".format("r", "s", {"a": 1}, 5, w=4))
