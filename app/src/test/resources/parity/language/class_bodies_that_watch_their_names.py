from enum import Enum, auto, Flag
for body in ("values", "method"):
    try:
        class D(Enum):
            A = 1
            if body == "values": A = 2
            else:
                def A(self): pass
    except TypeError as e: print(e)
class MultiDict(dict):
    def __setitem__(self, k, v):
        if k in self and callable(v): print("again", k)
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(m, name, bases): d = MultiDict(); d["given"] = 1; return d
    def __new__(m, name, bases, ns): print(type(ns).__name__, sorted(k for k in ns if not k.startswith("__"))); return super().__new__(m, name, bases, dict(ns))
class K(metaclass=M):
    x = given + 1
    def f(self): return 1
    def f(self): return 2
    y = [x for _ in range(2)] if False else x
print(K.x, K().f(), K.given, K.y)
class NoDup(type):
    class D(dict):
        def __setitem__(s, k, v):
            if k in s: raise TypeError(f"dup {k}")
            dict.__setitem__(s, k, v)
    def __prepare__(*a): return NoDup.D()
try:
    class X(metaclass=NoDup):
        def a(self): pass
        def a(self): pass
except TypeError as e: print(e)
class C(Enum):
    _ignore_ = "i"
    R = auto(); G = auto()
    def m(self): return self.name
    @property
    def p(self): return self.value
    @classmethod
    def c(cls): return list(cls)
    class Inner: pass
    i = 5
print(list(C), C.R.m(), C.G.p, C.c(), C.Inner if False else "")
