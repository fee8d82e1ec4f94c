class Borg:
    _shared = {}

    def __init__(self, **kw):
        self.__dict__ = self._shared
        self.__dict__.update(kw)

    def __str__(self):
        return f"Borg({', '.join(f'{k}={v}' for k, v in sorted(self.__dict__.items()))})"


a, b = Borg(x=1), Borg(y=2)
b.z = 3
print(a, b, a is b, a.__dict__ is b.__dict__, Borg._shared)
a.x += 10
del b.y
print(b.x, hasattr(a, "y"), vars(a) is Borg._shared, "z" in vars(b))
try:
    a.nothing
except AttributeError as e:
    print(e)
try:
    del a.nothing
except AttributeError as e:
    print(e)
Borg._shared["q"] = 5
print(a.q, b.q, getattr(a, "q"), sorted(Borg().__dict__))


class AttrDict(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.__dict__ = self


d = AttrDict(host="h", port=1)
d.user = "u"
d["pw"] = "p"
print(d.host, d["user"], d.pw, d, len(d))
del d.port
print(d, "port" in d, d.get("port"), list(d))
try:
    d.port
except AttributeError as e:
    print(e)
d.items2 = 5
print(d.items2, callable(d.items), d == {"host": "h", "user": "u", "pw": "p", "items2": 5})


class Plain:
    kind = "plain"

    def __init__(self, n):
        self.n = n

    def double(self):
        return self.n * 2


p, q = Plain(1), Plain(2)
p.__dict__ = {"n": 7, "extra": True}
print(p.n, p.extra, p.double(), p.kind, p.__dict__)
p.kind = "changed"
print(p.kind, Plain.kind, p.__dict__, sorted(vars(p)))
q.__dict__ = p.__dict__
q.n = 100
print(p.n, p.double(), q.double())
q.__dict__ = dict(p.__dict__)
q.n = 5
print(p.n, q.n)
r = Plain(3)
s = Plain(4)
s.__dict__ = r.__dict__
s.m = 9
r.k = 8
print(r.m, s.k, r.n, s.n, r.__dict__ == s.__dict__)
for bad in (5, None, [("a", 1)]):
    try:
        p.__dict__ = bad
    except TypeError as e:
        print(e)


class Slotted:
    __slots__ = ("a",)


try:
    Slotted().__dict__ = {}
except AttributeError as e:
    print(e)


class Mixed(Slotted):
    def __init__(self):
        self.a = 1
        self.b = 2


m = Mixed()
m.__dict__ = {"c": 3}
print(m.a, m.c, hasattr(m, "b"), m.__dict__)
m.a = 5
m.b = 6
print(m.a, m.__dict__)


class Singleton:
    _instance = None

    def __new__(cls, *args, **kw):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, v=None):
        if v is not None:
            self.v = v


print(Singleton(1) is Singleton(), Singleton().v)


class Meta(type):
    _all = {}

    def __call__(cls, *args, **kw):
        if cls not in cls._all:
            cls._all[cls] = super().__call__(*args, **kw)
        return cls._all[cls]


class Logger(metaclass=Meta):
    def __init__(self, name="root"):
        self.name = name


print(Logger("a") is Logger("b"), Logger().name)
import copy, pickle
z = Borg()
y = copy.copy(z)
print(y.x, y.__dict__ is z.__dict__)
w = copy.deepcopy(d)
w.host = "other"
print(d.host, w.host, type(w).__name__)
