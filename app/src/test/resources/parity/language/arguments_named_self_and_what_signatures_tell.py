"""An argument may be called self; functions, classes and generics tell what they take."""
import asyncio
import collections
import dataclasses
import functools
import inspect
import typing


class Task:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __call__(self):
        return "{self.a} * {self.b} = {product}".format(self=self, product=self.a * self.b)


print(Task(3, 4)(), Task(3, 4).__call__())
counts = {}
counts.update(self=3)
print(dict(self=1), dict({}, self=2), counts, collections.Counter(self=2))


class Meta(type):
    def __call__(cls, *args, **kwargs):
        return super().__call__(*args, **kwargs)


class Made(metaclass=Meta):
    def __init__(this, self=0):
        this.value = self


print(Made(self=4).value)


def double(x):
    return 2 * x


for callable_ in (double, [].append, len, Made(1).__class__, Task(1, 2).__init__):
    print(hasattr(callable_, "__call__"), end=" ")
print(double.__call__(4), len.__call__("abc"), "abc".upper.__call__(), functools.reduce.__call__(max, [1, 3, 2]))
print(list(map(double.__call__, [1, 2])))


@dataclasses.dataclass
class Point:
    x: int
    y: "float" = 2.0
    tags: list[int] = dataclasses.field(default_factory=list, kw_only=True)


class Plain:
    def __init__(self, a: int, *, b: str = "") -> None: ...


print(inspect.signature(Point), Point.__init__.__annotations__)
print(inspect.signature(Plain), inspect.signature(Plain).return_annotation)

T = typing.TypeVar("T")
K = typing.TypeVar("K")


class Box(typing.Generic[T]):
    pass


class Pair(typing.Generic[K, T]):
    pass


class Numbers(Box[int]):
    pass


class Turned(Box[T], typing.Generic[K, T]):
    pass


@typing.runtime_checkable
class Handler(typing.Protocol[T]):
    def __call__(self, event: T) -> None: ...


print(Box.__parameters__, Pair.__parameters__, Numbers.__parameters__, Turned.__parameters__, Handler.__parameters__)
print(Box[int].__parameters__, Box[T].__parameters__, Pair[int, T].__parameters__, Pair[int, T].__args__)
print(typing.Dict[K, typing.List[T]].__parameters__)
print(isinstance(double, Handler), isinstance(print, Handler), isinstance(3, Handler))

key = functools._make_key
print(key((1,), {}, False), key((1, 2), {}, False), key((1.0,), {}, True))
print(key((1,), {"a": 2}, False) == key((1,), {"a": 2}, False), key((1,), {"a": 2}, False) == key((1, "a", 2), {}, False))


async def lines_over_the_limit():
    for data in (b"0123456789abcdef\nrest\n", b"0123456789abcdefgh"):
        reader = asyncio.StreamReader(limit=8)
        reader.feed_data(data)
        reader.feed_eof()
        try:
            await reader.readline()
        except ValueError as error:
            print(error)
        print(await reader.read())


asyncio.run(lines_over_the_limit())


def in_turns(*iterables):
    """The itertools recipe: map ends where next has nothing more to give."""
    import itertools

    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = itertools.cycle(itertools.islice(iterators, active))
        yield from map(next, iterators)


def give(iterator):
    return next(iterator)


print("".join(in_turns("ABC", "D", "EF")), list(map(next, [iter("x"), iter("")])))
print(list(map(give, [iter("x"), iter(""), iter("z")])), [*filter(give, [iter([1]), iter("")])] != [])
