"""Protocols, and tuples and dicts with named fields."""

__name__ = "typing"

from abc import ABCMeta as _ABCMeta

from typing._forms import Generic, _Alias, _part


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
        super().__init_subclass__(**kwargs)
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
        made.__annotations__ = {name: _part(kind) for name, kind in annotations.items()}
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
        made.__annotations__ = {name: _part(kind) for name, kind in annotations.items()}
        made.__total__ = total
        required = {name for base in bases for name in getattr(base, "__required_keys__", ())}
        optional = {name for base in bases for name in getattr(base, "__optional_keys__", ())}
        for name, kind in namespace.get("__annotations__", {}).items():
            form = getattr(getattr(kind, "__origin__", None), "_name", None)
            needed = total if form not in ("Required", "NotRequired") else form == "Required"
            (required if needed else optional).add(name)
            (optional if needed else required).discard(name)
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
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
