from typing import TypeVar, Generic

class Stack[T]:
    """A stack."""
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()

def first[K, V](mapping: dict[K, V]) -> tuple[K, V]:
    return next(iter(mapping.items()))

type Pair = tuple[int, str]
type Tree[N] = N | list[Tree[N]]

s = Stack[int]()
s.push(3)
print(s.pop(), Stack.__doc__, first({"a": 1}), Pair, Pair.__value__, Tree)

U = TypeVar("U")
class Old(Generic[U]):
    def __init__(self, value: U): self.value = value
print(Old[int](5).value, U)
