def make():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return [f() for f in fs]
print(make())
def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(5)
inc(); inc(2); print(get())
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(30))
print((lambda x, y=2, *z, k=3, **w: (x, y, z, k, w))(1, 5, 6, k=7, q=8))
def outer(x):
    def mid():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    return mid()
o = outer(1); print(o(), o())
def default(a, acc=[]):
    acc.append(a)
    return acc
print(default(1), default(2))
g = 1
def setg():
    global g
    g = 2
setg(); print(g)
print([[i * j for j in range(3)] for i in range(3)])
print({x % 3: x for x in range(10)}, {x % 3 for x in range(10)})
print(sum(i for i in range(10) if i % 2))
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda v: v * 2, [1, 2])), list(filter(None, [0, 1, 2])))
def varargs(*args, **kwargs): return args, kwargs
print(varargs(1, 2, a=3), varargs(*[1, 2], *(3,), **{"x": 1}, y=2))
def posonly(a, b, /, c, *, d): return a, b, c, d
print(posonly(1, 2, c=3, d=4))
for call in (lambda: posonly(1, b=2, c=3, d=4), lambda: posonly(1, 2, 3, 4), lambda: posonly(1, 2, 3), lambda: posonly(), lambda: varargs(**{1: 2}), lambda: default(), lambda: default(1, [], 3), lambda: default(1, a=2), lambda: default(1, b=2)):
    try:
        print(call())
    except TypeError as e:
        print(e)
x = 5
def shadow():
    x = 6
    class C:
        x = 7
        y = x
        def m(self): return x
    return C.y, C().m()
print(shadow())
def gen():
    x = yield
    while x is not None:
        x = yield x * 2
it = gen(); next(it); print(it.send(4), it.send(5))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def early():
    yield 1
    return 10
    yield 2
def deleg():
    r = yield from early()
    print("r", r)
print(list(deleg()))
print(list(zip(range(3), "abc")), list(enumerate("ab", 1)), dict(zip("ab", [1, 2])))
a = b = [1]; a.append(2); print(b)
a, b = b, a
first, *mid, last = range(6); print(first, mid, last)
def f(a, b): a.append(1); b = b + [1]; return b
l1, l2 = [], []; print(f(l1, l2), l1, l2)
i = 0
while i < 10:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=" ")
print()
print(1 if [] else 2, not [], [] or "x", 0 and 1, None is None, 3 in [1, 2, 3], 4 not in (1, 2))
s = "hello"; print(s[1:3], s[::-1], s[-1], s * 2, s.upper(), f"{s:>10}|{3.14159:.2f}|{42:05d}|{1e10:g}|{s!r}|{{}}")
print(10 // 3, -10 // 3, 10 % -3, 2 ** 100, 7 / 2, 1 << 40, 0xff & 0x0f, ~5, 5 ^ 3, divmod(-7, 2), round(2.5), abs(-3))
d = {"a": 1}; d["b"] = d.get("b", 0) + 1; d.setdefault("c", []).append(1); print(d, list(d.items()), "a" in d, len(d))
del d["a"]; print(d)
t = (1, 2, 3); print(t[1:], t + (4,), t == (1, 2, 3), max(t), min(t), sum(t))
print([1, 2] < [1, 3], (1,) * 3, "a" < "b", [1, 2, 3].index(2), "a,b".split(","), "-".join(["x", "y"]))
print(True + True, 3 == 3.0, hash(1) == hash(1.0), {1: "a", 1.0: "b", True: "c"})
print(*[1, 2, 3], sep="-", end="!\n")
n = 5
print(f"{n=} {n + 1 = } {n!s:>4}")
print("%d %s %5.2f %x %%" % (1, "a", 2.5, 255), "{} {1} {0}".format(1, 2) if False else "{0} {1}".format(1, 2))
assert isinstance(n, int), "no"
def annotated(a: int, b: str = "x") -> bool: return True
z: int = 3
print(annotated(1), z)
