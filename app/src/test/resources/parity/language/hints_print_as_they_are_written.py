from typing import Iterable, Iterator, Sequence, Mapping, Callable, Awaitable, AsyncIterator, Generator, Coroutine, Any
import typing, math
def f(x: Iterable[int], y: Mapping[str, Sequence[int]], z: Callable[..., Awaitable[None]]) -> Iterator[int]: ...
print(f.__annotations__)
print(Coroutine[Any, Any, int], AsyncIterator[str], Generator[int, None, str], Iterable, isinstance([1], Iterable), issubclass(dict, Mapping))
class It(Iterator[int]):
    def __next__(self): raise StopIteration
print(list(It()), It.__mro__[1].__name__)
print(Callable[[int], None], list[None], typing.Optional[typing.List[None]], typing.Union[int, str, None], typing.Dict[str, None], typing.Tuple[()], Callable)
def g(it: Iterable) -> "Iterator[int]": yield from it
print(typing.get_type_hints(g), typing.get_origin(Iterable[int]), typing.get_args(Mapping[str, int]))
class P(typing.Protocol[typing.TypeVar("T")]): ...
class Coll(Sequence[int]):
    def __getitem__(self, i): return i
    def __len__(self): return 2
print(len(Coll()), isinstance(Coll(), Sequence), 1 in Coll())
