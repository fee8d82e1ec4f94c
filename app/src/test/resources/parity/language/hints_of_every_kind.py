from typing import *
import typing, abc, collections.abc
from typing import TypedDict, Literal, Final, overload, TypeAlias, Self, ParamSpec, Concatenate, Annotated, ClassVar
T = TypeVar("T"); K = TypeVar("K", bound=int); P = ParamSpec("P")
Vector: TypeAlias = list[float]
UserId = NewType("UserId", int)
class Movie(TypedDict, total=False): title: str; year: int
m: Movie = {"title": "X", "year": 1}; print(m, Movie.__annotations__, type(m))
def f(x: int | None = None, *args: str, key: Optional[List[int]] = None, cb: Callable[[int], str] = str) -> Dict[str, Union[int, str]]: return {}
print(f.__annotations__); print(get_type_hints(f)["x"], UserId(5) + 1, UserId)
print(Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Tuple[int, ...], Any, Literal["a", 1], list[int], dict[str, list[int]], int | str, type(int | str), Type[int])
class Stack(Generic[T]):
    def __init__(self): self._i: List[T] = []
    def push(self, x: T) -> Self: self._i.append(x); return self
    def __len__(self): return len(self._i)
s: Stack[int] = Stack(); print(len(s.push(1).push(2)), Stack[int], Stack.__orig_bases__)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), cast(int, "a"), isinstance([], Iterable), isinstance({}, collections.abc.Mapping), isinstance(f, Callable), issubclass(list, Sequence), isinstance(iter([]), Iterator), isinstance((i for i in []), Generator), isinstance(5, Hashable), isinstance([], Hashable))
class Sized2(Protocol):
    def __len__(self) -> int: ...
MAX: Final = 10
class A:
    count: ClassVar[int] = 0
    name: str = "x"
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(A[int], A.__annotations__)
@final
class B: pass
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen))
class Base(abc.ABC):
    @abc.abstractmethod
    def run(self): """Run it."""
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    def make(cls): return cls()
class Impl(Base):
    def run(self): return super().run()
    name = "impl"
print(Impl.make().run(), Impl().name, Base.__abstractmethods__ == frozenset({"run", "name"}), Impl.__abstractmethods__)
try: Base.make()
except TypeError as e: print(e)
Base.register(int); print(isinstance(5, Base), issubclass(int, Base))
class MySeq(collections.abc.Sequence):
    def __getitem__(self, i): return [10, 20, 30][i]
    def __len__(self): return 3
q = MySeq(); print(list(q), 20 in q, q.index(30), q.count(10), list(reversed(q)))
class MyMap(collections.abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
mm = MyMap(); mm["a"] = 1; mm.update(b=2); print(dict(mm), mm.get("z"), mm.pop("a"), mm.setdefault("c", 3), list(mm.items()), mm == {"b": 2, "c": 3}, "b" in mm)
try: MySeq.__getitem__; collections.abc.Sequence()
except TypeError as e: print(e)
def ff(a: "Undefined", b: list["Foo"] = None): pass
print(ff.__annotations__)
assert_type = None
print(typing.get_origin(List[int]), typing.get_args(Dict[str, int]), get_origin(int | None), TYPE_CHECKING)
class Rec(NamedTuple): x: int; y: float = 0.5
r = Rec(1); print(r, r._asdict(), Rec.__annotations__, isinstance(r, tuple))
