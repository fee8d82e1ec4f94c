# classes probe
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
print(s.a)
t(lambda: setattr(s, "c", 3))
t(lambda: s.b)
t(lambda: s.__dict__)
t(lambda: delattr(s, "a"))
t(lambda: s.a)
t(lambda: S.__slots__)
print(type(S.a), S.a)
class S2(S):
    __slots__ = ("c",)
x = S2(); x.c = 5; print(x.c); t(lambda: setattr(x, "d", 1))
class S3(S): pass
y = S3(); y.zzz = 1; print(y.__dict__)
class D:
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, cls=None):
        if obj is None: return self
        print("get", self.name); return obj.__dict__.get(self.name, "dflt")
    def __set__(self, obj, v):
        if v < 0: raise ValueError("neg")
        obj.__dict__[self.name] = v
class A:
    f = D()
a = A(); print(a.f); a.f = 3; print(a.f); t(lambda: setattr(a, "f", -1)); print(a.__dict__, isinstance(A.f, D))
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print("del"); self._x = None
    @property
    def ro(self): return 1
p = P(); p.x = 5; print(p.x); del p.x; print(p.x, P.x.__doc__)
t(lambda: setattr(p, "ro", 1)); t(lambda: delattr(p, "ro"))
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
class C1(Base, tag="x"): pass
class C2(C1): pass
print(Base.subs)
def mk():
    class Bad(Base, other=1): pass
t(mk)
class G:
    def __class_getitem__(cls, k): return f"G[{k}]"
print(G[int], G["a", 2])
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("meta new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__); return super().__call__(*a, **k)
    def __len__(cls): return 42
    def __getitem__(cls, k): return k * 2
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    @property
    def foo(cls): return "foo of " + cls.__name__
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"prepared": 1}
class M(metaclass=Meta, flag=True):
    z = 1
    def __init__(self, v=0): self.v = v
m = M(3); print(m.v, len(M), M[4], list(M), 1 in M, M.foo, type(M), M.prepared)
class Sing(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class One(metaclass=Sing): pass
print(One() is One())
class GA:
    def __getattr__(self, n): return "ga:" + n
    def __setattr__(self, n, v): object.__setattr__(self, n, v + 1)
    def __delattr__(self, n): print("da", n); super().__delattr__(n)
g = GA(); g.q = 1; print(g.q, g.nope); del g.q; print(g.q)
class GB:
    x = 1
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("no!")
        return super().__getattribute__(n)
t(lambda: GB().secret); print(GB().x); t(lambda: GB().nope)
class Miss(dict):
    def __missing__(self, k): return k * 2
print(Miss()["ab"], Miss(a=1)["a"], Miss().get("z"))
class Idx:
    def __index__(self): return 2
print([1,2,3][Idx()], range(Idx()), "abc"[Idx()], hex(Idx()), list(range(5))[Idx():], int(Idx()), bin(Idx()))
class F:
    def __format__(self, spec): return f"<{spec}>"
print(f"{F():abc}", format(F(), "z"), "{:q}".format(F()))
class E:
    def __eq__(self, o): return True
t(lambda: hash(E())); t(lambda: {E()})
class Rev:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return NotImplemented
    def __gt__(s, o): print("gt"); return True
t(lambda: Rev(1) < Rev(2)); t(lambda: Rev(1) < 3); t(lambda: 3 < Rev(1)); t(lambda: object() < 3)
class Add:
    def __init__(s, v): s.v = v
    def __add__(s, o): return NotImplemented
    def __radd__(s, o): return f"radd {o}"
    def __iadd__(s, o): s.v += o; return s
    def __matmul__(s, o): return "mm"
    def __rmatmul__(s, o): return "rmm"
    def __imatmul__(s, o): return "imm"
t(lambda: Add(1) + Add(2)); t(lambda: 5 + Add(1)); t(lambda: Add(1) + 1); t(lambda: Add(1) @ 2); t(lambda: 2 @ Add(1))
q = Add(1); q += 5; print(q.v); q @= 1; print(q)
t(lambda: type("X", (object,), {"a": 1, "f": lambda self: self.a})().f())
t(lambda: type("X", (), {}).__mro__)
class X1: pass
class X2(X1): pass
def bad(): 
    class X3(X1, X2): pass
t(bad)
def bad2():
    class X(int, str): pass
t(bad2)
def bad3():
    class X(bool): pass
t(bad3)
bases = (X1, Base)
class Z(*bases): pass
print(Z.__mro__)
t(lambda: X1(3)); t(lambda: X1(a=1)); t(lambda: object(1))
class WithNew:
    def __new__(cls, *a): print("new", a); return super().__new__(cls)
    def __init__(self, *a): print("init", a)
WithNew(1, 2)
class Tm(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
print(Tm(1, 2), Tm(3,4).first, isinstance(Tm(1,2), tuple))
class It(int):
    def __add__(self, o): return It(int(self) + o + 100)
    def __repr__(self): return f"It({int(self)})"
print(It(3) + 4, It(5) * 2, f"{It(7)}", str(It(8)), [It(9)])
class Str(str):
    def shout(self): return self.upper() + "!"
print(Str("abc").shout(), Str("x") + "y", len(Str("abcd")), {Str("k"): 1}["k"])
