import abc, types, sys
from functools import wraps
from typing import get_type_hints, Optional, Union, List, Dict, Any, ClassVar


class Plugin(type):
    registry = {}

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.options = kw
        if bases:
            mcls.registry[name.lower()] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        obj.created_by = cls.__name__
        return obj

    def __iter__(cls):
        return iter(cls.registry)

    def __contains__(cls, x):
        return x in cls.registry

    def __getattr__(cls, name):
        if name == "magic":
            return 42
        raise AttributeError(name)

    @property
    def label(cls):
        return cls.__name__.upper()


class Base(metaclass=Plugin):
    pass


class Csv(Base, sep=","):
    pass


class Json(Base):
    def __init__(self, indent=2):
        self.indent = indent


print(sorted(Base), "csv" in Base, Csv.options, Json(4).created_by, Json.label, Csv.magic, type(Csv).__name__)
try:
    Csv.other
except AttributeError as e:
    print("AttributeError", e)
try:
    class X(Base, metaclass=abc.ABCMeta):
        pass
except TypeError as e:
    print(e)
Dyn = type("Dyn", (Base,), {"x": 1, "f": lambda self: self.x + 1})
print(Dyn().f(), Dyn.__mro__, Dyn.__module__, Dyn.__qualname__)


class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    def who(self):
        return "D" + super().who()


print(D().who(), [c.__name__ for c in D.mro()], issubclass(D, A), D.__bases__, super(B, D()).who())
try:
    class E(A, D):
        pass
except TypeError as e:
    print(e)


class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...

    @classmethod
    @abc.abstractmethod
    def unit(cls): ...

    @staticmethod
    def info():
        return "shape"

    def __lt__(self, o):
        return self.area < o.area


class Sq(Shape):
    def __init__(self, a):
        self.a = a

    @property
    def area(self):
        return self.a ** 2

    @classmethod
    def unit(cls):
        return cls(1)


print(sorted([Sq(3), Sq(1)])[0].a, Sq.unit().area, Shape.info(), Sq(2).info())
try:
    Shape()
except TypeError as e:
    print(e)
Shape.register(int)
print(isinstance(3, Shape), issubclass(bool, Shape))


class Slots:
    __slots__ = ("x", "__dict__")

    def __init__(self):
        self.x = 1
        self.y = 2


s = Slots()
print(s.x, s.__dict__, Slots.x.__class__.__name__)


class Tight:
    __slots__ = ["a"]


t = Tight()
for f in (lambda: t.a, lambda: setattr(t, "b", 1), lambda: t.__dict__, lambda: delattr(t, "a")):
    try:
        f()
    except AttributeError as e:
        print(e)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)

    def __getattr__(self, n):
        return getattr(self._t, n)

    def __setattr__(self, n, v):
        print("set", n, v)
        setattr(self._t, n, v)

    def __delattr__(self, n):
        print("del", n)
        delattr(self._t, n)

    def __dir__(self):
        return ["only", "these"]


class Target:
    v = 1


p = Proxy(Target())
p.w = 5
print(p.v, p.w, dir(p), "_t" in vars(p))
del p.w
print(hasattr(p, "w"), getattr(p, "w", "gone"))


class Temp:
    def __init__(self, c=0.0):
        self.c = c

    def __get__(self, obj, kind):
        return self.c

    def __set__(self, obj, v):
        self.c = float(v)

    def __delete__(self, obj):
        self.c = None


class Room:
    t = Temp(20)


r = Room()
r.t = "25"
print(r.t, Room.t)
del r.t
print(r.t, vars(r))


class V:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return V(*(a + b for a, b in zip(self.xs, o.xs))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return V(*(a * k for a in self.xs))
    __rmul__ = __mul__
    def __abs__(self): return sum(a * a for a in self.xs) ** .5
    def __iter__(self): return iter(self.xs)
    def __len__(self): return len(self.xs)
    def __int__(self): return int(abs(self))
    def __float__(self): return float(abs(self))
    def __index__(self): return 2
    def __round__(self, n=0): return V(*(round(a, n) for a in self.xs))
    def __divmod__(self, o): return "divmod", o
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __lshift__(self, x): print("<<", x); return self
    def __invert__(self): return "inv"
    def __repr__(self): return f"V{self.xs}"
    def __reversed__(self): return V(*self.xs[::-1])
    def __call__(self, *a, **k): return a, k
    def __bytes__(self): return b"V"
    def __missing__(self, k): return k


v = V(3, 4)
print(v + v, 2 * v, sum([v, v]), abs(v), list(v), int(v), float(v), [0, 1, 2][v], round(V(1.26), 1), divmod(v, 2), v ** 2, pow(v, 2, 5), v << 1 << 2, ~v, reversed(v), v(1, a=2), bytes(v), "ab" * v, hex(v))
for f in (lambda: v + 1, lambda: 1 + v, lambda: v - v, lambda: v @ v, lambda: v < v, lambda: -v):
    try:
        f()
    except TypeError as e:
        print(e)
print(get_type_hints(lambda: 0), Optional[int], Union[int, str, None], List[Dict[str, Any]], list[int] | None, int | str)
ns = types.SimpleNamespace()
print(types.MethodType(lambda self, x: (self, x), 5)(6), isinstance(v.__add__, types.MethodType), type(Json.__init__), callable(v))
