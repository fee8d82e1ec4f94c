"""Classes that are mainly their fields."""

import _thread
from dataclasses._fields import (  # noqa: F401
    Field, FrozenInstanceError, InitVar, KW_ONLY, MISSING, field,
)
from dataclasses._methods import _Methods

__all__ = [
    "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "Field", "asdict", "astuple", "dataclass", "field",
    "fields", "is_dataclass", "make_dataclass", "replace",
]


class _Params:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    params = _Params(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    def wrap(cls):
        return _process(cls, params)

    return wrap if cls is None else wrap(cls)


def _kind(annotation):
    """What an annotation makes of a name: a field, or something beside."""
    if isinstance(annotation, str):
        name = annotation.partition("[")[0].strip().rpartition(".")[2]
        if name == "ClassVar":
            return "classvar"
        if name == "InitVar":
            return "initvar"
        return "kw_only" if name == "KW_ONLY" else "field"
    if isinstance(annotation, InitVar) or annotation is InitVar:
        return "initvar"
    if annotation is KW_ONLY:
        return "kw_only"
    return "classvar" if "ClassVar" in _repr(annotation) else "field"


_repr = repr
_explores = _thread._explores()


def _own_fields(cls, params):
    annotations = cls.__dict__.get("__annotations__", {})
    found = []
    keyword_only = params.kw_only
    for name, annotation in annotations.items():
        kind = _kind(annotation)
        if kind == "kw_only":
            keyword_only = True
            continue
        default = cls.__dict__.get(name, MISSING)
        one = default if isinstance(default, Field) else field(default=default)
        one.name = name
        one.type = annotation
        if kind == "classvar":
            if one.default_factory is not MISSING:
                raise TypeError(f"field {name} cannot have a default factory")
            continue
        one._field_type = kind
        if one.kw_only is MISSING:
            one.kw_only = keyword_only
        if kind == "field" and one.default is not MISSING and getattr(type(one.default), "__hash__", None) is None:
            raise ValueError(
                f"mutable default {type(one.default)} for field {name} is not allowed: use default_factory"
            )
        if isinstance(default, Field):
            if one.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, one.default)
        found.append(one)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


def _process(cls, params):
    all_fields = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        known = base.__dict__.get("__dataclass_fields__")
        if known is not None:
            all_fields.update(known)
            frozen_bases.append(base.__dict__["__dataclass_params__"].frozen)
    own = _own_fields(cls, params)
    for one in own:
        all_fields[one.name] = one
    if frozen_bases:
        if any(frozen_bases) and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all(frozen_bases) and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    cls.__dataclass_fields__ = all_fields
    cls.__dataclass_params__ = params
    plain = [one for one in all_fields.values() if one._field_type == "field"]
    ordered = [one for one in all_fields.values() if one.init and not one.kw_only]
    ordered += [one for one in all_fields.values() if one.init and one.kw_only]
    maker = _Methods(cls)
    own_init = "__init__" in cls.__dict__
    if params.init and not own_init:
        maker.init(list(all_fields.values()), ordered, params.frozen)
    if params.repr and "__repr__" not in cls.__dict__:
        maker.repr([one for one in plain if one.repr])
    compared = [one for one in plain if one.compare]
    own_eq = "__eq__" in cls.__dict__
    own_hash = cls.__dict__.get("__hash__", MISSING)
    explicit_hash = not (own_hash is MISSING or own_hash is None and own_eq)
    if params.eq and not own_eq:
        maker.eq(compared)
    if params.order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in cls.__dict__:
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering"
                )
        maker.order(compared)
    if params.frozen:
        for name in ("__setattr__", "__delattr__"):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
        maker.frozen(plain)
    hashed = [one for one in plain if (one.compare if one.hash is None else one.hash)]
    if params.unsafe_hash:
        if explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        maker.hash(hashed)
    elif params.eq and params.frozen and not explicit_hash:
        maker.hash(hashed)
    maker.finish()
    if params.eq and not params.frozen and not params.unsafe_hash and not explicit_hash:
        cls.__hash__ = None
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([one.name for one in ordered if not one.kw_only])
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + (_signature(ordered) if params.init and not own_init else _parameters(cls))
    if params.slots:
        cls = _with_slots(cls, [one.name for one in own if one._field_type == "field"], params)
    return cls


def _parameters(cls):
    from _code import load

    try:
        return str(load("inspect").signature(cls)).replace(" -> None", "")
    except (TypeError, ValueError):
        return ""


def _signature(ordered):
    """The parameters of the __init__ that was made, as inspect.signature shows them."""
    parts = []
    for one in ordered:
        if one.kw_only and "*" not in parts:
            parts.append("*")
        default = ""
        if one.default is not MISSING:
            default = f" = {one.default!r}"
        elif one.default_factory is not MISSING:
            default = " = <factory>"
        parts.append(f"{one.name}: {_hint(one.type)}{default}")
    return f"({', '.join(parts)})"


def _hint(kind):
    if isinstance(kind, type) and type(kind).__name__ != "GenericAlias":
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return _repr(kind).replace("typing.", "") if getattr(kind, "__module__", None) == "typing" else _repr(kind)


def _with_slots(cls, names, params):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update([slots] if isinstance(slots, str) else slots)
    namespace["__slots__"] = tuple([name for name in names if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    if params.frozen:
        namespace["__getstate__"] = _get_state
        namespace["__setstate__"] = _set_state
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def _get_state(self):
    return [getattr(self, one.name) for one in fields(self)]


def _set_state(self, state):
    values = state.values() if isinstance(state, dict) else state
    for one, value in zip(fields(self), values):
        object.__setattr__(self, one.name, value)


def fields(class_or_instance):
    try:
        known = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([one for one in known.values() if one._field_type == "field"])


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda pairs: tuple_factory([value for name, value in pairs]))


def _field_of(obj, name):
    if _explores:
        _thread._touches(obj, name, False)
    return getattr(obj, name)


def _converted(obj, factory):
    if _is_instance(obj):
        return factory([(one.name, _converted(_field_of(obj, one.name), factory)) for one in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_converted(item, factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_converted(item, factory) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_converted(key, factory), _converted(value, factory)) for key, value in obj.items()]
        if hasattr(obj, "default_factory"):
            return type(obj)(obj.default_factory, pairs)
        return type(obj)(pairs)
    from copy import deepcopy

    return deepcopy(obj)


def _replace(self, /, **changes):
    for one in self.__dataclass_fields__.values():
        if not one.init:
            if one.name in changes:
                raise TypeError(f"field {one.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if one.name not in changes:
            if one._field_type == "initvar" and one.default is MISSING:
                raise TypeError(f"InitVar {one.name!r} must be specified with replace()")
            changes[one.name] = getattr(self, one.name)
    return self.__class__(**changes)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            annotations[item] = "typing.Any"
            continue
        annotations[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body["__annotations__"] = annotations
    if module is None:
        from _code import caller

        module = caller(("lockstep/dataclasses/__init__.py",), 1)[3]
    body["__module__"] = module
    return dataclass(type(cls_name, tuple(bases), body), **options)
