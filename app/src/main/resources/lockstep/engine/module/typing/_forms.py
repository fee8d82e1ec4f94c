"""What hints are made of."""

__name__ = "typing"

import collections.abc as _abc


def _shown(item):
    if item is None:
        return "None"
    if item is ...:
        return "..."
    if isinstance(item, type):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    if isinstance(item, (list, tuple)):
        return "[" + ", ".join([_shown(part) for part in item]) + "]"
    return repr(item)


def _part(item):
    """What a hint is made of: a text among it is a name not yet known."""
    if isinstance(item, str):
        return ForwardRef(item)
    return type(None) if item is None else item


class _Hint:
    """Something that stands in a hint."""

    def __or__(self, other):
        return _Union((self, other))

    def __ror__(self, other):
        return _Union((other, self))


class ForwardRef(_Hint):
    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class _Special(_Hint):
    def __init__(self, name):
        self._name = name

    def __getitem__(self, item):
        if self._name == "Optional":
            return _Union((item, None))
        if self._name == "Union":
            items = item if isinstance(item, tuple) else (item,)
            return items[0] if len(items) == 1 else _Union(items)
        if self._name == "Annotated":
            return _annotated(item)
        made = _Alias(self, item, "typing." + self._name)
        if self._name == "Literal":
            made.__args__ = item if isinstance(item, tuple) else (item,)
        return made

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __repr__(self):
        return "typing." + self._name


class _Alias(_Hint):
    def __init__(self, origin, item, name):
        self.__origin__ = origin
        self.__args__ = tuple(map(_part, item)) if isinstance(item, tuple) else (_part(item),)
        self._name = name

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __getitem__(self, item):
        parameters = self.__parameters__
        if not parameters:
            return _Alias(self.__origin__, item, self._name)
        items = item if isinstance(item, tuple) else (item,)
        _check_count(self, items, parameters)
        values = dict(zip(parameters, items))
        return _Alias(self.__origin__, tuple([_replaced(part, values) for part in self.__args__]), self._name)

    def __call__(self, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

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

    def copy_with(self, args):
        return _Alias(self.__origin__, args, self._name)

    def __eq__(self, other):
        return isinstance(other, _Alias) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        parts = self.__args__
        if self._name.endswith("Callable") and len(parts) == 2:
            return f"{self._name}[{_shown(parts[0])}, {_shown(parts[1])}]"
        return f"{self._name}[" + (", ".join([_shown(part) for part in parts]) or "()") + "]"


class _Annotated(_Alias):
    """A hint with what programs say of it besides."""

    def __init__(self, origin, metadata):
        self.__origin__ = _part(origin)
        self.__args__ = (self.__origin__,)
        self.__metadata__ = metadata
        self._name = "typing.Annotated"

    def copy_with(self, args):
        return _Annotated(args[0], self.__metadata__)

    def __eq__(self, other):
        return isinstance(other, _Annotated) and (self.__origin__, self.__metadata__) == (
            other.__origin__, other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


def _annotated(item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    kind, *metadata = item
    if isinstance(kind, _Annotated):
        kind, metadata = kind.__origin__, [*kind.__metadata__, *metadata]
    return _Annotated(kind, tuple(metadata))


class _Union(_Hint):
    def __init__(self, items):
        parts = []
        for item in items:
            for part in item.__args__ if isinstance(item, _Union) else (_part(item),):
                if part not in parts:
                    parts.append(part)
        self.__args__ = tuple(parts)
        self.__origin__ = self

    def copy_with(self, args):
        return _Union(args)

    def __eq__(self, other):
        return (isinstance(other, _Union) or type(other).__name__ == "UnionType") and (
            set(self.__args__) == set(other.__args__))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        parts = [_shown(part) for part in self.__args__]
        if len(parts) == 2 and "NoneType" in parts:
            return f"typing.Optional[{parts[1 - parts.index('NoneType')]}]"
        return "typing.Union[" + ", ".join(parts) + "]"


class _TypeAlias(_Hint):
    """typing.List and its like: a builtin under another name."""

    def __init__(self, origin, name):
        self.__origin__ = origin
        self._name = name

    def __getitem__(self, item):
        return _Alias(self.__origin__, item, "typing." + self._name)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

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


class _VariableType(type):
    """Classes whose instances are type variables, made by a call or by brackets behind a name."""

    def __instancecheck__(cls, instance):
        kind = type(instance)
        return issubclass(kind, cls) or kind.__module__ == "typing" and kind.__name__ == cls.__name__


class TypeVar(_Hint, metaclass=_VariableType):
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


def _is_variable(hint):
    """Whether it is a type variable, called by name or written in brackets behind a name."""
    return isinstance(hint, (TypeVar, ParamSpec, TypeVarTuple))


def _parameters(hints):
    """The type variables in hints, each once, in the order in which they first stand there."""
    found = {}
    for hint in hints:
        if _is_variable(hint):
            found[hint] = None
        elif isinstance(hint, (list, tuple)):
            found.update(dict.fromkeys(_parameters(hint)))
        else:
            found.update(dict.fromkeys(getattr(hint, "__parameters__", ())))
    return tuple(found)


def _replaced(hint, values):
    """A hint with values for some of its type variables."""
    if isinstance(hint, (list, tuple)):
        return type(hint)([_replaced(part, values) for part in hint])
    if _is_variable(hint):
        return values.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple([values.get(one, one) for one in parameters])] if parameters else hint


def _check_count(what, items, parameters):
    """Whether there are as many types as type variables; one that stands for several takes what it gets."""
    if any([type(one).__name__ != "TypeVar" for one in parameters]) or len(items) == len(parameters):
        return
    much, least = ("many", "") if len(items) > len(parameters) else ("few", "at least ")
    raise TypeError(f"Too {much} arguments for {what!r}; actual {len(items)}, expected {least}{len(parameters)}")


class Generic:
    __parameters__ = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        bases = [base for base in cls.__dict__.get("__orig_bases__", ()) if isinstance(base, _Alias)]
        named = [base for base in bases if base.__origin__ is Generic]
        cls.__parameters__ = _parameters(named or bases)

    def __class_getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        if cls is Generic:
            if not all([_is_variable(one) or _parameters((one,)) for one in items]):
                raise TypeError(
                    "Parameters to Generic[...] must all be type variables or parameter specification variables.")
        elif cls.__module__ == "typing":
            pass
        elif not cls.__parameters__ and cls.__dict__.get("__parameters__") is not None:
            raise TypeError(f"{cls!r} is not a generic class")
        else:
            _check_count(cls, items, cls.__parameters__)
        return _Alias(cls, item, "typing.Generic" if cls is Generic else _shown(cls))
