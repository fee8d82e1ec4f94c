from typing import Generic, ParamSpec, Protocol, Sequence, TypeVar, Union, get_args

T = TypeVar("T")


class Stack[Item]:
    """Has a parameter."""

    def __init__(self):
        self.items = []

    def push(self, item: Item) -> None:
        self.items.append(item)


class Shelf(Generic[T]):
    def __init__(self, *things):
        self.things = things


class Slotted[A]:
    __slots__ = ()


class Reader[A, B](Protocol):
    def read(self, a: A) -> B: ...


def first[X: (int, str), *Rest, **P](xs: Sequence[X]) -> X:
    return xs[0]


def plain():
    pass


type Pair[A, B] = tuple[A, B]

print(Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__, Stack.__doc__)
print(Stack[int], Stack[int].__args__, Stack[int].__origin__, Stack[int] == Stack[int], Shelf[T][int])
stack = Stack[int]()
stack.push(1)
print(stack.__orig_class__, vars(stack), hasattr(Stack(), "__orig_class__"))
print(Shelf[str]("a").__orig_class__, Shelf("a").things, type(Slotted[int]()).__name__)
print(Reader.__parameters__, Reader[int, str], Reader.__orig_bases__[-1])
print(first.__type_params__, plain.__type_params__, first([3]))
for variable in first.__type_params__:
    print(type(variable), variable.__name__, isinstance(variable, (TypeVar, ParamSpec)))
X, Rest, P = first.__type_params__
print(X.__constraints__, X.__bound__, P.args, P.kwargs, [*Rest], X.__infer_variance__, X.__covariant__)
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int, str], get_args(Pair[int, str]))
print((int | str) == Union[int, str], Union[str, int] == (int | str), (int | str) == Union[int, None])
for wrong in (lambda: Stack[int, str], lambda: Shelf[()], lambda: Generic[int], lambda: Reader[int]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
