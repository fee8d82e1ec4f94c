class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        ns['tag'] = name.lower()
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("making", cls.__name__)
        return super().__call__(*a)
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 5
class M(metaclass=Meta):
    def __init__(self, v): self.v = v
m = M(3)
print(M.tag, m.v, list(M), len(M), type(M), type(m).__name__)
class Plug:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        Plug.subs.append((cls.__name__, tag))
class P1(Plug, tag="x"): pass
class P2(Plug): pass
print(Plug.subs)
class D:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, typ=None): return self if obj is None else obj.__dict__.get("_" + self.name, 0)
    def __set__(self, obj, v): obj.__dict__["_" + self.name] = v; obj._store = v
class UsesD:
    d = D()
u = UsesD()
u.d = 5
print(u._store, UsesD.d.name)
X = type("X", (UsesD,), {"z": 3})
print(X().z, X.__mro__, X.__bases__)
class Stack(list):
    def push(self, x): self.append(x)
    def __len__(self): return 100
s = Stack([1, 2]); s.push(3); print(s, len(s), s[1], isinstance(s, list))
class MyErr(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
try: raise MyErr(3)
except MyErr as e: print(e, e.code, repr(e), e.args)
class Slot:
    __slots__ = ("a",)
    def __init__(self): self.a = 1
print(Slot().a)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __lt__(self, o): return self.v < o.v
    def __bool__(self): return self.v > 0
    def __contains__(self, x): return x == self.v
    def __getitem__(self, i): return i * 2
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __call__(self, *a, **k): return (a, k)
    def __getattr__(self, n): return "dyn " + n
    def __iadd__(self, o): self.v += o; return self
    def __radd__(self, o): return o + self.v
    def __neg__(self): return Eq(-self.v)
    def __repr__(self): return f"Eq({self.v!r})"
    def __str__(self): return "eq"
    def __format__(self, s): return f"<{s}>"
    def __len__(self): return 3
    def __index__(self): return 1
e = Eq(2)
print(e == Eq(2), e != Eq(3), e in {Eq(2)}, e < Eq(3), sorted([Eq(3), Eq(1)]), 2 in e, e[4], e(1, k=2), e.foo, 5 + e, -e, bool(Eq(0)), f"{e:abc} {e}", len(e), [1,2,3][e])
e[1] = 2; del e[0]; e += 3; print(repr(e))
if e: print("truthy")
print(not Eq(0), Eq(1) and 5, max(Eq(1), Eq(4)))
class Base: 
    def hi(self): return "base"
class L(Base):
    def hi(self): return "L" + super().hi()
class R(Base):
    def hi(self): return "R" + super().hi()
class LR(L, R):
    def hi(self): return "LR" + super().hi()
print(LR().hi(), [c.__name__ for c in LR.__mro__])
try:
    class Bad(Base, L): pass
except TypeError as ex: print(str(ex).replace("\n", " "))
class Prop:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc"; return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print("deleted")
    @property
    def ro(self): return 1
p = Prop(); p.x = 5; print(p.x); del p.x; p.x += 1; print(p.x)
try: p.ro = 2
except AttributeError as ex: print(ex)
try: p.nope
except AttributeError as ex: print(ex)
try: print(Prop.nope)
except AttributeError as ex: print(ex)
def deco(f):
    def w(*a, **k):
        print("call", f.__name__, a, k)
        return f(*a, **k)
    return w
@deco
def foo(a, b=2): return a + b
print(foo(1), foo(1, b=5))
def g():
    try:
        yield 1
        yield 2
    except ValueError as ex:
        print("caught", ex)
        yield 99
    return 5
it = g(); print(next(it), it.throw(ValueError("boo")))
try: next(it)
except StopIteration as ex: print(ex.value)
it = g(); next(it); it.close(); print(list(it))
def inf():
    n = 0
    while True:
        yield n
        n += 1
for i in inf():
    if i > 3: break
print(i, any(x > 3 for x in inf()))
try:
    raise ValueError("a") from KeyError("b")
except ValueError as ex:
    print(ex.__cause__)
try:
    try: raise ValueError("x")
    finally: print("fin")
except ValueError: print("done")
def ret():
    for i in range(3):
        try: return i
        finally: print("cleanup")
print(ret())
class Ctx:
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit", a[0]); return False
try:
    with Ctx() as a, Ctx() as b:
        print(a + b); raise KeyError(1)
except KeyError as ex: print("key", ex)
x = lambda *a, k=3, **kw: (a, k, kw)
print(x(1, 2, k=4, z=5), x(*[1, 2], **{"k": 9}))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
print({**{"a": 1}, "b": 2}, [*range(3), *"ab"], (*[1], 2))
print(1 < 2 < 3, 1 < 3 < 2, 5 if 1 else 6)
n = 10
while n > 0:
    n -= 3
    if n == 4: continue
    if n < 0: break
else: print("else")
print(n)
for i in range(3): pass
else: print("for else", i)
print(isinstance(True, int), type(1) is int, type(None).__name__, int, object(), sep="|") if 0 else None
print(getattr(e, "v"), hasattr(p, "zz"), callable(foo), vars(p))
global_v = 1
def gl():
    global global_v
    global_v += 1
    del global_v
gl()
try: print(global_v)
except NameError as ex: print(ex)
