"""Classes that are mainly their fields."""

from _code import define

__all__ = [
    "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "Field", "asdict", "astuple", "dataclass", "field",
    "fields", "is_dataclass", "make_dataclass", "replace",
]


class FrozenInstanceError(AttributeError):
    pass


class _MissingType:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


class _KwOnlyType:
    pass


class _Factory:
    def __repr__(self):
        return "<factory>"


MISSING = _MissingType()
KW_ONLY = _KwOnlyType()
_FACTORY = _Factory()


class InitVar:
    def __init__(self, type):
        self.type = type

    def __repr__(self):
        return f"dataclasses.InitVar[{getattr(self.type, '__name__', self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._field_type = "field"

    def __repr__(self):
        from types import MappingProxyType

        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={MappingProxyType(self.metadata)!r},kw_only={self.kw_only!r},"
            f"_field_type={self._field_type})"
        )


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


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
    if params.init:
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
        cls.__doc__ = cls.__name__
    if params.slots:
        cls = _with_slots(cls, [one.name for one in own if one._field_type == "field"], params)
    return cls


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


class _Methods:
    """The text of a class's methods, compiled in one go."""

    def __init__(self, cls):
        self.cls = cls
        self.lines = []
        self.made = []
        self.names = {
            "__name__": cls.__module__, "_set": object.__setattr__, "_del": object.__delattr__,
            "_Frozen": FrozenInstanceError, "_FACTORY": _FACTORY,
        }

    def add(self, name, *lines):
        self.made.append(name)
        self.lines.extend(lines)

    def finish(self):
        if not self.made:
            return
        self.names["_cls"] = self.cls
        made = define("\n".join(self.lines) + "\n", self.names)
        for name in self.made:
            method = made[name]
            method.__qualname__ = self.cls.__qualname__ + "." + name
            setattr(self.cls, name, method)

    def init(self, all_fields, ordered, frozen):
        seen = None
        parameters = ["self"]
        keyword = False
        for one in ordered:
            if one.kw_only and not keyword:
                keyword = True
                parameters.append("*")
            has_default = one.default is not MISSING or one.default_factory is not MISSING
            if has_default:
                self.names["_d_" + one.name] = _FACTORY if one.default is MISSING else one.default
                parameters.append(f"{one.name}=_d_{one.name}")
                if not one.kw_only:
                    seen = one.name
            else:
                if seen is not None and not one.kw_only:
                    raise TypeError(f"non-default argument {one.name!r} follows default argument {seen!r}")
                parameters.append(one.name)
        lines = []
        for one in all_fields:
            if one.default_factory is not MISSING:
                self.names["_f_" + one.name] = one.default_factory
                value = f"_f_{one.name}()"
                if one.init:
                    value += f" if {one.name} is _FACTORY else {one.name}"
            elif one.init:
                value = one.name
            elif one.default is not MISSING and "__slots__" in self.cls.__dict__:
                self.names["_d_" + one.name] = one.default
                value = f"_d_{one.name}"
            else:
                continue
            if one._field_type == "initvar":
                continue
            lines.append(f" _set(self, {one.name!r}, {value})" if frozen else f" self.{one.name} = {value}")
        if hasattr(self.cls, "__post_init__"):
            given = ", ".join([one.name for one in all_fields if one._field_type == "initvar"])
            lines.append(f" self.__post_init__({given})")
        self.add("__init__", f"def __init__({', '.join(parameters)}):", *(lines or [" pass"]))

    def repr(self, shown):
        parts = ", ".join([f"{one.name}={{self.{one.name}!r}}" for one in shown])
        self.names["_open"] = set()
        self.add(
            "__repr__",
            "def __repr__(self):",
            " key = id(self)",
            " if key in _open:",
            "  return '...'",
            " _open.add(key)",
            " try:",
            f"  return self.__class__.__qualname__ + f\"({parts})\"",
            " finally:",
            "  _open.discard(key)",
        )

    def eq(self, compared):
        tests = " and ".join([f"self.{one.name} == other.{one.name}" for one in compared]) or "True"
        self.add(
            "__eq__",
            "def __eq__(self, other):",
            " if self is other:",
            "  return True",
            " if other.__class__ is self.__class__:",
            f"  return {tests}",
            " return NotImplemented",
        )

    def order(self, compared):
        mine, theirs = [
            "(" + "".join([f"{who}.{one.name}, " for one in compared]) + ")" for who in ("self", "other")
        ]
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            self.add(
                name,
                f"def {name}(self, other):",
                " if other.__class__ is self.__class__:",
                f"  return {mine} {sign} {theirs}",
                " return NotImplemented",
            )

    def hash(self, hashed):
        parts = "".join([f"self.{one.name}, " for one in hashed])
        self.add("__hash__", "def __hash__(self):", f" return hash(({parts}))")

    def frozen(self, plain):
        names = "(" + "".join([f"{one.name!r}, " for one in plain]) + ")"
        for name, call, words in (
            ("__setattr__", "value", "cannot assign to field {name!r}"),
            ("__delattr__", "", "cannot delete field {name!r}"),
        ):
            parameters = "self, name" + (", value" if call else "")
            rest = "(name" + (", value" if call else "") + ")"
            self.add(
                name,
                f"def {name}({parameters}):",
                f" if type(self) is _cls or name in {names}:",
                f"  raise _Frozen(f\"{words}\")",
                f" super(_cls, self).{name}{rest}",
            )


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


def _converted(obj, factory):
    if _is_instance(obj):
        return factory([(one.name, _converted(getattr(obj, one.name), factory)) for one in fields(obj)])
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

        module = caller(("lockstep/dataclasses.py",), 1)[3]
    body["__module__"] = module
    return dataclass(type(cls_name, tuple(bases), body), **options)
