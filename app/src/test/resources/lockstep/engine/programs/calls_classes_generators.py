def fib(n):
    return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(10))
class A:
    n = 0
    def __init__(self, x):
        self.x = x
    def get(self):
        return self.x
    @property
    def double(self): return self.x*2
    def __add__(self, o): return A(self.x+o.x)
    def __repr__(self): return f"A({self.x})"
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls(9)
class B(A):
    def __init__(self, x):
        super().__init__(x+1)
    def get(self):
        return super().get() * 10
a = A(3); b = B(4)
print(a.get(), b.get(), a.double, a+b, a.s(5), B.c())
try:
    a.zip
except AttributeError as e:
    print("err", e)
def gen(n):
    try:
        for i in range(n):
            r = yield i*i
            if r: print("got", r)
    finally:
        print("closing")
g = gen(3)
print(next(g), g.send("hello"), next(g))
try:
    next(g)
except StopIteration:
    print("stop")
for x in gen(4):
    print(x)
def outer():
    c = 0
    def inner():
        nonlocal c
        c += 1
        return c
    return inner
f = outer(); f(); print(f())
print([x*y for x in range(3) for y in range(3) if x != y], {k: v for k, v in [("a", 1)]})
def kw(a, b=2, *args, c, d=4, **k): return (a, b, args, c, d, k)
print(kw(1, c=3), kw(1,2,3,4,c=5,z=6))
for bad in (lambda: kw(), lambda: kw(1), lambda: fib(), lambda: fib(1,2), lambda: fib(x=1), lambda: len(), lambda: len(1,2)):
    try:
        bad()
    except TypeError as e:
        print(e)
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t); return True
with CM() as c:
    raise ValueError("boo")
def yf():
    x = yield from gen(2)
    return 7
print(list(yf()))
a, *rest = [1,2,3]; print(a, rest)
try:
    try:
        1/0
    except ZeroDivisionError as z:
        raise KeyError("k") from z
except KeyError as e:
    print(repr(e), repr(e.__cause__), e.__context__ is e.__cause__)
def deep(n): return deep(n+1)
try: deep(0)
except RecursionError as e: print(e)
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
for q in It(): print(q)
print(list(It()), sum(x for x in range(10)))
def ff():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally:
            print("fin", i)
print(list(ff()))
assert True
try:
    assert 1 == 2, "no"
except AssertionError as e: print("assert", e)
del a
try: a
except NameError as e: print(e)
def un():
    print(zz)
    zz = 1
try: un()
except UnboundLocalError as e: print(e)
