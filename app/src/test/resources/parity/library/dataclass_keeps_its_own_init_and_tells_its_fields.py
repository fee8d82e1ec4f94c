import threading
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import Callable, ClassVar, Dict, Literal, Optional


@dataclass
class Own:
    total: int
    seen: list = field(default_factory=list)

    def __init__(self, half=3):
        self.total = half * 2
        self.seen = [half]

    def __repr__(self):
        return f"Own of {self.total}"


@dataclass
class Derived(Own):
    more: int = 1


@dataclass
class Fields:
    x: int
    y: "str" = "a"
    z: list[int] = field(default_factory=list)
    o: Optional[int] = None
    c: ClassVar[int] = 3
    t: threading.Thread = None
    i: InitVar[int] = 5
    _: KW_ONLY
    k: Dict[str, int] = field(default=None)
    f: Callable[[int], str] = len
    l: Literal["a"] = "a"
    n: int = field(init=False, default=3)
    u: int | None = None


@dataclass
class Empty:
    pass


@dataclass(init=False)
class Unmade:
    x: int = 3


@dataclass
class Told:
    "What it is."
    x: int


print(Own(), Own(5), Own(1).seen, Own(2) == Own(2), Derived(4, [1], 2))
for kind in (Own, Derived, Fields, Empty, Unmade, Told):
    print(kind.__doc__)
try:
    Own(1, 2)
except TypeError as error:
    print(error)
