"""Names for type hints. Hints are not checked; most of what is here only has to exist and to be subscripted."""

import collections.abc as _abc

from typing._classes import (  # noqa: F401
    NamedTuple, Protocol, SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TypedDict,
    runtime_checkable,
)
from typing._forms import (  # noqa: F401
    Annotated, Any, AnyStr, Callable, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List,
    Literal, LiteralString, Never, NoReturn, NotRequired, Optional, ParamSpec, ReadOnly, Required, Self, Set,
    Tuple, Type, TypeAlias, TypeGuard, TypeIs, TypeVar, TypeVarTuple, Union, Unpack, _Alias, _Annotated, _Hint,
    _TypeAlias, _Union,
)

(
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Collection, Container, Coroutine, Generator, Hashable,
    ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet,
    Reversible, Sequence, Sized, ValuesView,
) = [
    _TypeAlias(getattr(_abc, _name), _name) for _name in (
        "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Collection", "Container", "Coroutine",
        "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
        "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Sized", "ValuesView",
    )
]
AbstractSet = _TypeAlias(_abc.Set, "AbstractSet")
TYPE_CHECKING = False
Text = str


class NewType(_Hint):
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, arg):
        return arg

    def __repr__(self):
        return f"__main__.{self.__name__}"


class TypeAliasType(_Hint):
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params

    def __repr__(self):
        return self.__name__


class IO(Generic):
    pass


class TextIO(IO):
    pass


class BinaryIO(IO):
    pass


def cast(typ, val):
    return val


def overload(func):
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    method.__override__ = True
    return method


def no_type_check(arg):
    return arg


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    from _code import load

    return load("typing._evaluated").of(obj, globalns, localns, include_extras)


def get_origin(tp):
    if isinstance(tp, _Union):
        return Union
    if isinstance(tp, _Annotated):
        return Annotated
    return type(tp) if type(tp).__name__ == "UnionType" else getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    return getattr(tp, "__args__", ())


def dataclass_transform(**kwargs):
    return lambda cls: cls


def __getattr__(name):
    if name in ("Deque", "DefaultDict", "OrderedDict", "Counter", "ChainMap"):
        import collections

        own = {"Deque": "deque", "DefaultDict": "defaultdict"}.get(name, name)
        return _TypeAlias(getattr(collections, own), name)
    if name in ("Pattern", "Match"):
        import re

        return getattr(re, name)
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        return getattr(contextlib, "Abstract" + name)
    raise AttributeError(f"module 'typing' has no attribute '{name}'")
