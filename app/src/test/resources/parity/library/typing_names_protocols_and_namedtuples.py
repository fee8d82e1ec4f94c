from typing import *
class Pt(NamedTuple):
    x: int
    y: int = 2
    def s(self): return self.x + self.y
print(Pt(1), Pt(1).s(), Pt._fields, Pt(3, 4)._asdict(), Pt(1)._replace(x=5), Optional[int], List[str], Callable[[int], str], Union[int, None, str], Dict[str, Any])
class Sup(Protocol):
    def go(self) -> int: ...
@runtime_checkable
class Sup2(Protocol):
    def go(self) -> int: ...
class Go:
    def go(self): return 1
print(isinstance(Go(), Sup2), isinstance(3, Sup2))
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, T)
UserId = NewType("UserId", int)
print(UserId(3))
