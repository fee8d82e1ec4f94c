from __future__ import annotations
import json
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar
from enum import Enum, IntEnum, Flag, StrEnum, auto, unique
from typing import Protocol, ClassVar, Iterator, Generic, TypeVar, Literal, Union, Any, overload, runtime_checkable

T = TypeVar("T")


class Shape(ABC):
    registry: ClassVar[list[type]] = []

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append(cls)

    @abstractmethod
    def area(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Circle(Shape):
    r: float

    def area(self): return 3.0 * self.r ** 2


@dataclass
class Rect(Shape):
    w: float
    h: float = 2.0
    _: KW_ONLY
    name: str = "rect"
    scale: InitVar[int] = 1
    area_: float = field(init=False, repr=False, default=0)

    def __post_init__(self, scale):
        self.w *= scale

    def area(self): return self.w * self.h


class Color(Enum):
    RED = "r"
    GREEN = "g"
    CRIMSON = "r"

    @classmethod
    def parse(cls, s): return cls[s.upper()]

    def __str__(self): return self.name.lower()


class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Mode(StrEnum):
    FAST = auto()
    SLOW = "slow!"


def describe(x: Any) -> str:
    match x:
        case 0 | 1: return "small"
        case int(n) if n < 0: return f"negative {n}"
        case int() | float(): return "number"
        case str() as s if len(s) > 3: return f"long {s}"
        case "go": return "go!"
        case [Circle(r=r), *rest]: return f"circle {r} and {len(rest)} more"
        case Rect(w=w, h=h): return f"rect {w}x{h}"
        case {"type": "point", "x": x, **kw}: return f"point {x} {kw}"
        case Color.RED: return "red"
        case (a, b): return f"pair {a},{b}"
        case None: return "nothing"
        case _: return type(x).__name__


for v in (0, -5, 2.5, "hello", "go", [Circle(1.0), 2, 3], Rect(1), {"type": "point", "x": 4, "y": 2}, Color.RED, (1, 2), None, {1}):
    print(describe(v))
c = Circle(2)
print(c, c.area(), replace(c, r=3), asdict(Rect(1, name="q", scale=3)), astuple(c), [f.name for f in fields(Rect)], Shape.registry)
for bad in (lambda: Shape(), lambda: setattr(c, "r", 1), lambda: Rect(1, 2, "n"), lambda: Color("z"), lambda: Color["BLUE"], lambda: Circle(), lambda: Perm(64), lambda: setattr(Color, "RED", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, "|", e)
print(list(Color), Color.CRIMSON is Color.RED, Color.parse("green"), f"{Color.RED}", Color.RED.value, Color.__members__, Perm.RW, Perm.R | Perm.X, Perm.R in Perm.RW, ~Perm.R, Level.HIGH > 5, Level.LOW + 1, f"{Level.HIGH}", Mode.FAST, repr(Mode.SLOW), Mode.FAST == "fast", json.dumps({"m": Mode.FAST, "l": Level.LOW}))


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, x: T) -> Stack[T]:
        self._items.append(x)
        return self
    def __len__(self): return len(self._items)
    def __iter__(self) -> Iterator[T]: yield from reversed(self._items)
    def size(self): return len(self)
    def __getitem__(self, i): return self._items[i]
    def __contains__(self, x): return x in self._items
    def __bool__(self): return True
    def __matmul__(self, o): return [a @ b if False else (a, b) for a, b in zip(self, o)]
    def __class_getitem__(cls, item): return super().__class_getitem__(item)


s = Stack[int]().push(1).push(2)
print(len(s), list(s), isinstance(s, Sized), isinstance([], Sized), 2 in s, s[0], s @ s, Stack[int])


@dataclass(order=True)
class Item:
    sort_index: int = field(init=False, repr=False)
    name: str
    tags: list = field(default_factory=list, compare=False, hash=False, metadata={"k": 1})
    def __post_init__(self): self.sort_index = len(self.name)


print(sorted([Item("ccc"), Item("a", ["t"]), Item("bb")]), Item("a") == Item("a", [1]), Item.__annotations__, Item.__match_args__)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e:
    print(e)
print(hash(Circle(1)) == hash(Circle(1)), Item("x").__eq__(3), Item.__hash__)
