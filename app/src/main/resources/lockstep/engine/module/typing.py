"""Names for type hints. Hints are not checked; most of what is here only has to exist and to be subscripted."""

import collections.abc as _abc
from collections.abc import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Collection, Container, Coroutine, Generator, Hashable,
    ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet,
    Reversible, Sequence, Sized, ValuesView,
)

from abc import ABCMeta as _ABCMeta

AbstractSet = _abc.Set
TYPE_CHECKING = False
Text = str


def _shown(item):
    if item is None or item is type(None):
        return "None"
    if item is ...:
        return "..."
    if isinstance(item, type):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    if isinstance(item, (list, tuple)):
        return "[" + ", ".join([_shown(part) for part in item]) + "]"
    return repr(item)


class _Hint:
    """Something that stands in a hint."""

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


class _Special(_Hint):
    def __init__(self, name):
        self._name = name

    def __getitem__(self, item):
        if self._name == "Optional":
            return _Union((item, None))
        if self._name == "Union":
            items = item if isinstance(item, tuple) else (item,)
            return items[0] if len(items) == 1 else _Union(items)
        return _Alias(self, item, "typing." + self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __repr__(self):
        return "typing." + self._name


class _Alias(_Hint):
    def __init__(self, origin, item, name):
        self.__origin__ = origin
        self.__args__ = item if isinstance(item, tuple) else (item,)
        self._name = name

    def __getitem__(self, item):
        return _Alias(self.__origin__, item, self._name)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            return ()
        if self.__origin__ is Generic and any(
            other is not self and isinstance(other, _Alias) and isinstance(other.__origin__, type)
            and issubclass(other.__origin__, Generic) for other in bases
        ):
            return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, instance):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __eq__(self, other):
        return isinstance(other, _Alias) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        parts = self.__args__
        if self._name.endswith("Callable") and len(parts) == 2:
            return f"{self._name}[{_shown(parts[0])}, {_shown(parts[1])}]"
        return f"{self._name}[" + ", ".join([_shown(part) for part in parts]) + "]"


class _Union(_Hint):
    def __init__(self, items):
        parts = []
        for item in items:
            for part in item.__args__ if isinstance(item, _Union) else (type(None) if item is None else item,):
                if part not in parts:
                    parts.append(part)
        self.__args__ = tuple(parts)
        self.__origin__ = self

    def __eq__(self, other):
        return isinstance(other, _Union) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        parts = [_shown(part) for part in self.__args__]
        if len(parts) == 2 and "None" in parts:
            return f"typing.Optional[{parts[1 - parts.index('None')]}]"
        return "typing.Union[" + ", ".join(["NoneType" if part == "None" else part for part in parts]) + "]"


class _TypeAlias(_Hint):
    """typing.List and its like: a builtin under another name."""

    def __init__(self, origin, name):
        self.__origin__ = origin
        self._name = name

    def __getitem__(self, item):
        return _Alias(self.__origin__, item, "typing." + self._name)

    def __call__(self, *args, **kwargs):
        if self.__origin__.__module__ == "collections":
            return self.__origin__(*args, **kwargs)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        return "typing." + self._name


List = _TypeAlias(list, "List")
Dict = _TypeAlias(dict, "Dict")
Set = _TypeAlias(set, "Set")
FrozenSet = _TypeAlias(frozenset, "FrozenSet")
Tuple = _TypeAlias(tuple, "Tuple")
Type = _TypeAlias(type, "Type")
Callable = _TypeAlias(_abc.Callable, "Callable")

(
    Optional, Union, Literal, Final, ClassVar, Annotated, Concatenate, TypeGuard, TypeIs, Required, NotRequired,
    ReadOnly, Unpack, NoReturn, Never, Self, LiteralString, TypeAlias,
) = [
    _Special(_name) for _name in (
        "Optional", "Union", "Literal", "Final", "ClassVar", "Annotated", "Concatenate", "TypeGuard", "TypeIs",
        "Required", "NotRequired", "ReadOnly", "Unpack", "NoReturn", "Never", "Self", "LiteralString", "TypeAlias",
    )
]


class _AnyType(type):
    def __repr__(cls):
        return "typing.Any"


class Any(metaclass=_AnyType):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return object.__new__(cls)


class TypeVar(_Hint):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=None,
                 infer_variance=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class _Part:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class ParamSpec(TypeVar):
    @property
    def args(self):
        return _Part(self.__name__ + ".args")

    @property
    def kwargs(self):
        return _Part(self.__name__ + ".kwargs")


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    def __class_getitem__(cls, item):
        return _Alias(cls, item, "typing.Generic" if cls is Generic else _shown(cls))


class _ProtocolMeta(_ABCMeta):
    def __instancecheck__(cls, instance):
        if cls.__dict__.get("_is_protocol"):
            if not cls.__dict__.get("_is_runtime_protocol"):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols"
                )
            return all(hasattr(instance, name) for name in cls.__protocol_attrs__)
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        if cls.__dict__.get("_is_runtime_protocol"):
            return all(hasattr(subclass, name) for name in cls.__protocol_attrs__)
        return super().__subclasscheck__(subclass)


def _no_init(self, *args, **kwargs):
    if type(self).__dict__.get("_is_protocol"):
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    def __init_subclass__(cls, **kwargs):
        cls._is_protocol = Protocol in cls.__bases__ or any(
            isinstance(base, _Alias) for base in cls.__dict__.get("__orig_bases__", ())
        ) and cls.__mro__[1] is Protocol
        if cls._is_protocol:
            names = set()
            for base in cls.__mro__:
                if base.__dict__.get("_is_protocol"):
                    names.update(base.__dict__)
                    names.update(base.__dict__.get("__annotations__", ()))
            cls.__protocol_attrs__ = {
                name for name in names if not name.startswith(("_is_", "_abc_", "__")) or name == "__call__"
                or name in ("__len__", "__iter__", "__enter__", "__exit__", "__getitem__", "__contains__")
            }
            if "__init__" not in cls.__dict__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    if not cls.__dict__.get("_is_protocol"):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


class SupportsInt(Protocol):
    def __int__(self): ...


class SupportsFloat(Protocol):
    def __float__(self): ...


class SupportsIndex(Protocol):
    def __index__(self): ...


class SupportsAbs(Protocol):
    def __abs__(self): ...


class SupportsRound(Protocol):
    def __round__(self, ndigits=0): ...


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, namespace):
        from collections import namedtuple

        annotations = namespace.get("__annotations__", {})
        defaults = []
        for name in annotations:
            if name in namespace:
                defaults.append(namespace[name])
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field "
                    + [key for key in annotations if key in namespace][0]
                )
        made = namedtuple(typename, list(annotations), defaults=defaults, module=namespace.get("__module__"))
        made.__annotations__ = annotations
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in annotations and key not in ("__module__", "__qualname__", "__annotations__", "__orig_bases__"):
                setattr(made, key, value)
        made.__qualname__ = namespace.get("__qualname__", typename)
        return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class _NamedTupleMaker:
    def __call__(self, typename, fields=(), /, **kwargs):
        from collections import namedtuple

        pairs = list(fields) or list(kwargs.items())
        made = namedtuple(typename, [name for name, kind in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTuple,)


NamedTuple = _NamedTupleMaker()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), namespace)
        annotations = {}
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
        annotations.update(namespace.get("__annotations__", {}))
        made.__annotations__ = annotations
        made.__total__ = total
        made.__required_keys__ = frozenset(annotations if total else ())
        made.__optional_keys__ = frozenset(() if total else annotations)
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


class _TypedDictMaker:
    def __call__(self, typename, fields={}, /, *, total=True):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)


TypedDict = _TypedDictMaker()


class NewType(_Hint):
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, arg):
        return arg

    def __repr__(self):
        return f"__main__.{self.__name__}"


class ForwardRef(_Hint):
    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


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
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get("__annotations__", {}))
        return hints
    return dict(getattr(obj, "__annotations__", {}))


def get_origin(tp):
    return Union if isinstance(tp, _Union) else getattr(tp, "__origin__", None)


def get_args(tp):
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
