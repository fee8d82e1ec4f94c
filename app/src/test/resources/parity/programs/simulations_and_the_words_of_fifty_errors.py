import heapq
import math
import operator
import random
import threading
import time
import uuid
import bisect
import copy
import sys
import traceback
import weakref
import warnings
import types
from concurrent.futures import ThreadPoolExecutor, TimeoutError, CancelledError, Future, wait, FIRST_COMPLETED, FIRST_EXCEPTION


class Node:
    __slots__ = ("val", "left", "right")

    def __init__(self, val, left=None, right=None):
        self.val, self.left, self.right = val, left, right

    def __iter__(self):
        if self.left: yield from self.left
        yield self.val
        if self.right: yield from self.right

    def insert(self, v):
        side = "left" if v < self.val else "right"
        child = getattr(self, side)
        if child: child.insert(v)
        else: setattr(self, side, Node(v))


root = Node(50)
random.seed(1)
for v in random.sample(range(100), 8): root.insert(v)
print(*root)
g = {"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 5}, "c": {"d": 1}, "d": {}}
dist = {"a": 0}; heap = [(0, "a")]
while heap:
    d, u = heapq.heappop(heap)
    for w, c in g[u].items():
        if d + c < dist.get(w, math.inf):
            dist[w] = d + c
            heapq.heappush(heap, (d + c, w))
print(dist, heapq.nlargest(2, dist.values()), sorted(dist, key=operator.itemgetter(0), reverse=True))


class Vec:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*map(operator.add, self.c, o.c))
    def __mul__(self, k): return Vec(*(x * k for x in self.c)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __abs__(self): return math.hypot(*self.c)
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __repr__(self): return f"{type(self).__name__}{self.c}"
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
    def __bool__(self): return any(self.c)
    def __call__(self, f): return Vec(*map(f, self.c))
    def __getattr__(self, name):
        if name in "xyz": return self.c["xyz".index(name)]
        raise AttributeError(f"no {name}")


v = Vec(3, 4)
print(v + v, 2 * v, abs(v), v == Vec(3, 4), {v: 1}[Vec(3, 4)], v.x, v(str), list(v), bool(Vec(0, 0)), len(v))
for f in (lambda: v * "a", lambda: v.w, lambda: v < v, lambda: v[9], lambda: "a" + 1, lambda: [][1], lambda: {}["k"], lambda: int("x1"), lambda: None.foo, lambda: len(5), lambda: (1, 2) + [3], lambda: undefined, lambda: max([]), lambda: [1, 2].remove(9), lambda: "abc".index("z"), lambda: next(iter([])), lambda: range(1.5), lambda: sorted([1, "a"]), lambda: float("abc"), lambda: math.sqrt(-1), lambda: 10 ** 400 * 1.0, lambda: "%d" % "x", lambda: "{} {}".format(1), lambda: open("/nope/x"), lambda: (lambda a, b: 0)(1), lambda: print(sepp=1), lambda: isinstance(1, "x"), lambda: object().x, lambda: dict([1]), lambda: int([]), lambda: {[]: 1}, lambda: chr(-1), lambda: bytes([256]), lambda: [1][::0], lambda: "a" * -1 + 5, lambda: abs("x"), lambda: sum(["a"]), lambda: iter(5), lambda: int("5", 99), lambda: 1 << -1, lambda: round("x"), lambda: 7 % 0, lambda: 7.0 // 0, lambda: divmod(1, 0), lambda: 0 ** -1):
    try:
        r = f()
        print("->", type(r).__name__)
    except Exception as e:
        print(type(e).__name__ + ":", e)


def slow(n, t):
    time.sleep(t)
    if n == 2: raise RuntimeError(f"job {n}")
    return n


with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(slow, i, 0.05 * (i + 1)) for i in range(3)]
    done, rest = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(rest))
    try:
        fs[1].result(timeout=0.001)
    except TimeoutError as e:
        print("timeout", repr(e))
    done, rest = wait(fs, return_when=FIRST_EXCEPTION)
    print([repr(f.exception()) for f in fs])
    blocker = [ex.submit(time.sleep, 0.1) for _ in range(3)]
    late = ex.submit(slow, 9, 0)
    print(late.cancel(), late.cancelled(), late)
    try:
        late.result()
    except CancelledError as e:
        print(repr(e))
f = Future(); f.set_result(4); print(f.result(), f)
class A: pass
a = A(); r = weakref.ref(a); print(r() is a)
b = copy.deepcopy({"k": [1, {2}]}); print(b)
print(types.SimpleNamespace(a=1), bisect.bisect([1, 3, 5], 3), uuid.UUID(int=5), sys.getsizeof(0) > 0, sys.maxsize, math.isclose(0.1 + 0.2, 0.3), math.comb(5, 2), math.factorial(10), math.gcd(12, 18), math.prod([1, 2, 3]), math.pi, math.floor(-2.5), math.log2(8))


def level1():
    try:
        level2()
    except KeyError as e:
        raise RuntimeError("wrapped") from e


def level2():
    d = {}
    d["missing"]


try:
    level1()
except RuntimeError:
    print(traceback.format_exc().splitlines()[-1])

