class Base:
    registry = {}
    def __init_subclass__(cls, **kw): Base.registry[cls.__name__.lower()] = cls
class Json(Base):
    def dump(self): return "json"
class Xml(Base):
    def dump(self): return "xml"
print({k: v().dump() for k, v in Base.registry.items()})
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o):
        if i is None: return self
        v = i.__dict__[self.n] = self.f(i); print("computed"); return v
class C:
    @Lazy
    def v(self): return 42
c = C(); print(c.v, c.v)
class Meta(type):
    def __prepare__(name, bases, **kw): print("prepare", name); return {"injected": 1}
    def __new__(m, n, b, ns): ns["upper"] = {k.upper() for k in ns if not k.startswith("_")}; return super().__new__(m, n, b, ns)
    def __instancecheck__(cls, o): return o == 5
    @property
    def shout(cls): return cls.__name__.upper()
class K(metaclass=Meta):
    foo = 1
print(sorted(K.upper), K.injected, isinstance(5, K), isinstance(K(), K), K.shout)
class A:
    def hi(self): return "A"
class B(A):
    def hi(self): return "B" + super().hi()
class D(A):
    def hi(self): return "D" + super().hi()
class E(B, D):
    def hi(self): return "E" + super().hi()
print(E().hi(), [k.__name__ for k in E.__mro__], super(E, E()).hi(), super(B, E()).hi())
class Mixin:
    def __init__(self, *a, **k): super().__init__(*a, **k); print("mixin init")
class P:
    def __init__(self, x): self.x = x
class Q(Mixin, P): pass
print(Q(5).x)
class Imm:
    __slots__ = ("x",)
    def __init__(self, x): object.__setattr__(self, "x", x)
    def __setattr__(self, n, v): raise AttributeError(f"{n} is read-only")
i = Imm(1)
try: i.x = 2
except AttributeError as e: print(e)
class Cnt:
    n = 0
    def __new__(cls, *a): cls.n += 1; return super().__new__(cls)
    def __init__(self, v): self.v = v
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
    def __reduce__(self): return (Cnt, (self.v,))
    def __sizeof__(self): return 1
    def __dir__(self): return ["only"]
    def __bool__(self): return False
    def __bytes__(self): return b"by"
    def __complex__(self): return 0
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __missing__(self, k): return k
    def __getitem__(self, k): return f"item {k}"
    def __delitem__(self, k): print("del", k)
    def __class_getitem__(cls, k): return k
    def __hash__(self): return 7
    def __eq__(self, o): return True
    def __ne__(self, o): return "ne"
    def __rsub__(self, o): return "rsub"
    def __rshift__(self, o): return "rshift"
    def __ror__(self, o): return "ror"
    def __imul__(self, o): return "imul"
    def __ipow__(self, o): return "ipow"
    def __mod__(self, o): return "mod"
    def __floordiv__(self, o): return "fd"
    def __truediv__(self, o): return "td"
    def __and__(self, o): return "and"
    def __xor__(self, o): return "xor"
    def __pos__(self): return "pos"
    def __trunc__(self): return 3
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __length_hint__(self): return 10
    def __fspath__(self): return "/p"
import copy, math, os, pickle
x = Cnt(3); print(Cnt.n, copy.copy(x), copy.deepcopy(x), dir(x), bool(x), x[1], x[1:2], x[1, 2], Cnt[int], hash(x), x == 1, x != 1, 5 - x, x >> 1, 1 | x, x % 2, x // 2, x / 2, x & 1, x ^ 1, +x, math.ceil(x), math.floor(x), os.fspath(x), pickle.loads(pickle.dumps(x)).v); del x[5]
with x: 1 / 0
y = x; y *= 2; print(y); y = x; y **= 2; print(y)
def deco(cls): cls.tag = "t"; return cls
@deco
class T: 
    def __init__(self): self.__private = 1
    def __str__(self): return "str"
print(T.tag, T()._T__private, f"{T()}", f"{T()!s}", "%s" % T(), str([T()])[:10], T.__qualname__, T.__init__.__qualname__)
print(type("Dyn", (P,), {"y": 2, "m": lambda s: s.x + s.y})(3).m(), type("E2", (Exception,), {})("msg"), isinstance(type, type), type(type) is type, object.__subclasses__ is not None)
class Chain:
    def __init__(self): self.ops = []
    def __getattr__(self, n): return lambda *a: (self.ops.append((n, a)), self)[1]
print(Chain().select("a").where("b", 1).ops)
