"""Observer, state machine, command with undo, visitor, pub/sub by asyncio and threads."""
import asyncio, threading, enum, inspect, types, weakref
from collections import defaultdict
from dataclasses import dataclass, field
from functools import singledispatchmethod, wraps
from typing import Callable, Any, Awaitable


class Signal:
    def __init__(self):
        self._slots: list[Callable] = []

    def connect(self, f):
        self._slots.append(f)
        return f

    def __call__(self, *args, **kw):
        return [f(*args, **kw) for f in self._slots]

    def __set_name__(self, owner, name):
        self.name = f"{owner.__name__}.{name}"

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj.__dict__.setdefault(self.name, Signal())


class Button:
    clicked = Signal()

    def click(self):
        return self.clicked(self)


b1, b2 = Button(), Button()
b1.clicked.connect(lambda s: "one")
b1.clicked.connect(lambda s: s is b1)
print(b1.click(), b2.click(), Button.clicked.name, list(vars(b1)))


class State(enum.Enum):
    RED = "red"
    GREEN = "green"
    YELLOW = "yellow"

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


class Machine:
    transitions = {}

    def __init__(self):
        self.state = "idle"
        self.log = []

    @classmethod
    def on(cls, event, source, target):
        def deco(f):
            cls.transitions[event, source] = (target, f)
            return f
        return deco

    def fire(self, event, **kw):
        try:
            target, action = self.transitions[event, self.state]
        except KeyError:
            raise ValueError(f"cannot {event!r} while {self.state!r}") from None
        action(self, **kw)
        before, self.state = self.state, target
        self.log.append((before, event, target))


@Machine.on("start", "idle", "running")
def start(m, speed=1):
    m.speed = speed


@Machine.on("stop", "running", "idle")
def stop(m):
    del m.speed


m = Machine()
m.fire("start", speed=3)
m.fire("stop")
print(m.log, vars(m).keys())
try:
    m.fire("stop")
except ValueError as e:
    print(e)
s = State.RED
print([(s := s.next()).value for _ in range(4)])


@dataclass
class Command:
    do: Callable[[], Any]
    undo: Callable[[], Any]


@dataclass
class Editor:
    text: str = ""
    done: list[Command] = field(default_factory=list, repr=False)
    undone: list[Command] = field(default_factory=list, repr=False)

    def run(self, c):
        c.do()
        self.done.append(c)
        self.undone.clear()

    def type(self, word):
        old = self.text

        def do():
            self.text += word

        def undo():
            self.text = old
        self.run(Command(do, undo))

    def back(self):
        if self.done:
            self.undone.append(c := self.done.pop())
            c.undo()

    def again(self):
        if self.undone:
            self.done.append(c := self.undone.pop())
            c.do()


e = Editor()
e.type("a"), e.type("b")
e.back()
print(e, len(e.done))
e.again()
print(e)


class Node:
    def __init__(self, *kids):
        self.kids = kids


class Num(Node):
    def __init__(self, v):
        super().__init__()
        self.v = v


class Add(Node): ...
class Mul(Node): ...


class Eval:
    @singledispatchmethod
    def visit(self, n):
        raise NotImplementedError(type(n).__name__)

    @visit.register
    def _(self, n: Num):
        return n.v

    @visit.register
    def _(self, n: Add):
        return sum(map(self.visit, n.kids))

    @visit.register(Mul)
    def _(self, n):
        r = 1
        for k in n.kids:
            r *= self.visit(k)
        return r


print(Eval().visit(Add(Num(1), Mul(Num(2), Num(3)))))
try:
    Eval().visit(Node())
except NotImplementedError as err:
    print("NotImplementedError", err)


class Visitor:
    def visit(self, n):
        return getattr(self, "visit_" + type(n).__name__.lower(), self.generic)(n)

    def generic(self, n):
        return [self.visit(k) for k in n.kids]

    def visit_num(self, n):
        return str(n.v)


print(Visitor().visit(Add(Num(1), Mul(Num(2)))))


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, topic):
        def deco(f):
            self.handlers[topic].append(f)
            return f
        return deco

    async def emit(self, topic, *a):
        results = []
        for f in self.handlers[topic]:
            r = f(*a)
            if inspect.isawaitable(r):
                r = await r
            results.append(r)
        return results


bus = Bus()


@bus.on("greet")
def plain(x):
    return f"hello {x}"


@bus.on("greet")
async def slow(x):
    await asyncio.sleep(0)
    return f"late {x}"


print(asyncio.run(bus.emit("greet", "you")), asyncio.run(bus.emit("none")))
calls = []


def logged(cls):
    for name, f in list(vars(cls).items()):
        if inspect.isfunction(f) and not name.startswith("_"):
            @wraps(f)
            def inner(self, *a, _f=f, **k):
                calls.append(f"{cls.__name__}.{_f.__name__}{a}")
                return _f(self, *a, **k)
            setattr(cls, name, inner)
    return cls


@logged
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self, default=None):
        return self[-1] if self else default


st = Stack()
st.push(1).push(2)
print(st, st.peek(), Stack().peek("none"), calls, isinstance(st, list), len(st))


class Multiton(type):
    def __init__(cls, *a, **k):
        super().__init__(*a, **k)
        cls._made = {}
        cls._lock = threading.Lock()

    def __call__(cls, key):
        with cls._lock:
            if key not in cls._made:
                cls._made[key] = super().__call__(key)
            return cls._made[key]


class Conn(metaclass=Multiton):
    made = 0

    def __init__(self, key):
        type(self).made += 1
        self.key = key


ts = [threading.Thread(target=Conn, args=(i % 2,)) for i in range(6)]
[t.start() for t in ts], [t.join() for t in ts]
print(Conn.made, Conn(0) is Conn(0), sorted(Conn._made))
r = weakref.ref(m)
print(r() is m, type(weakref.WeakValueDictionary({"a": m})["a"]).__name__)
