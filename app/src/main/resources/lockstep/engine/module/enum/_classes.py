"""The class of enumerations, and enumerations of values."""

__name__ = "enum"

from enum._members import _DATA_TYPES, _NOTHING, _builtin_property, _chosen, member, nonmember


class _Body(dict):
    """What the body of an enumeration binds: no member twice."""

    def __init__(self):
        self._members = set()

    def __setitem__(self, name, value):
        if name in self._members:
            raise TypeError(f"{name!r} already defined as {self[name]!r}")
        if name[:1] != "_" and not isinstance(value, nonmember) and not hasattr(type(value), "__get__"):
            if name in self:
                raise TypeError(f"{name!r} already defined as {self[name]!r}")
            self._members.add(name)
        dict.__setitem__(self, name, value)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        return _Body()

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        members = _chosen(bases, classdict, cls) if any(isinstance(base, EnumType) for base in bases) else []
        ignored = classdict.get("_ignore_", ())
        if isinstance(ignored, str):
            ignored = ignored.replace(",", " ").split()
        taken = {name for name, value in members}
        body = {
            name: value.value if isinstance(value, nonmember) else value
            for name, value in classdict.items()
            if name not in taken and name != "_ignore_" and name not in ignored
        }
        own_new = body.pop("__new__", None)
        made = super().__new__(metacls, cls, bases, body, **kwds)
        made._member_map_ = {}
        made._member_names_ = []
        made._value2member_map_ = {}
        data = object
        for base in made.__mro__:
            if base in _DATA_TYPES:
                data = base
                break
        made._member_type_ = data
        if own_new is None:
            own_new = _inherited_new(made)
        else:
            own_new = getattr(own_new, "__func__", own_new)
        made._new_member_ = own_new
        made._boundary_ = boundary or getattr(made, "_boundary_", None)
        if data is not object and bases:
            first = next((base for base in made.__mro__[1:] if isinstance(base, EnumType)), None)
            for name in ("__repr__", "__str__", "__format__"):
                if first is not None and name not in body and getattr(made, name) in (getattr(data, name), getattr(object, name)):
                    if name == "__repr__" or not issubclass(made, _repr_enum()):
                        type.__setattr__(made, name, getattr(first, name))
        for name, value in members:
            if name not in ignored:
                _add_member(made, name, value, own_new, data)
        return made

    def __call__(cls, value=_NOTHING, names=_NOTHING, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if value is _NOTHING:
                raise TypeError(f"EnumType.__call__() missing 1 required positional argument: 'value'")
            if names is not _NOTHING:
                value = (value, names, *values)
            return _lookup(cls, value)
        if names is _NOTHING and type is None:
            if value is _NOTHING:
                raise TypeError(f"EnumType.__call__() missing 1 required positional argument: 'value'")
            raise TypeError(f"{cls!r} has no members defined")
        return _functional(cls, value, names, module, qualname, type, start)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return any(value == one._value_ for one in cls._member_map_.values())

    def __getitem__(cls, name):
        return cls._member_map_[name]

    @_builtin_property
    def __members__(cls):
        from types import MappingProxyType

        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _flag is not None and issubclass(cls, _flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __dir__(cls):
        return sorted(["__class__", "__doc__", "__members__", "__module__", *cls._member_names_])


EnumMeta = EnumType
_flag = None


def _repr_enum():
    return globals().get("ReprEnum", ())


def _inherited_new(cls):
    for base in cls.__mro__[1:]:
        maker = base.__dict__.get("_new_member_")
        if maker is not None:
            return maker
    return None


def _add_member(cls, name, value, own_new, data):
    args = value if isinstance(value, tuple) else (value,)
    if data is tuple:
        args = (args,)
    if own_new is not None:
        made = own_new(cls, *args)
        if not hasattr(made, "_value_"):
            made._value_ = value if data is object else data(*args)
    elif data is object:
        made = object.__new__(cls)
        made._value_ = value
    else:
        made = data.__new__(cls, *args)
        made._value_ = value if data is tuple or not isinstance(value, tuple) and type(value) is data else data(*args)
    value = made._value_
    known = None
    try:
        known = cls._value2member_map_.get(value)
    except TypeError:
        for other in cls._member_map_.values():
            if other._value_ == value:
                known = other
    if known is None:
        made._name_ = name
        made.__objclass__ = cls
        made._sort_order_ = len(cls._member_names_)
        made.__init__(*args)
        known = made
        if not (_flag is not None and issubclass(cls, _flag) and not _is_single_bit(value)):
            cls._member_names_.append(name)
        try:
            cls._value2member_map_[value] = made
        except TypeError:
            pass
    type.__setattr__(cls, name, known)
    cls._member_map_[name] = known


def _is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _lookup(cls, value):
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    if isinstance(value, cls):
        return value
    result = cls._missing_(value)
    if isinstance(result, cls):
        return result
    error = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is not None:
        raise TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
        ) from error
    raise error


def _functional(cls, name, names, module, qualname, mixin, start):
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    pairs = {}
    if isinstance(names, dict):
        pairs.update(names)
    else:
        names = list(names)
        if names and isinstance(names[0], str):
            values = []
            for place, one in enumerate(names):
                values.append(cls._generate_next_value_(one, start, place, values[:]))
                pairs[one] = values[-1]
        else:
            pairs.update(names)
    if module is None:
        from _code import caller

        module = caller(("lockstep/enum/_classes.py",), 1)[3]
    bases = (cls,) if mixin is None else (mixin, cls)
    return type(cls)(name, bases, {"__module__": module, "__qualname__": qualname or name, **pairs})


class Enum(metaclass=EnumType):
    def __init__(self, *args, **kwds):
        pass

    @_builtin_property
    def name(self):
        return self._name_

    @_builtin_property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {_value_repr(self)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        return ["__class__", "__doc__", "__module__", "name", "value"]

    def __reduce__(self):
        return (self.__class__, (self._value_,))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _value_repr(one):
    kind = one._member_type_
    return repr(one._value_) if kind is object else kind.__repr__(one._value_)


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return int.__format__(self._value_, format_spec)


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for value in values:
            if not isinstance(value, str):
                raise TypeError(f"{value!r} is not a string")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return str.__format__(self._value_, format_spec)
