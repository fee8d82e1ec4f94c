"""Enumerations whose members are sets of bits."""

__name__ = "enum"

import enum._classes as _classes
from enum._classes import Enum, ReprEnum, StrEnum, _value_repr
from enum._members import auto


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum):
    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        if not isinstance(highest, int):
            raise TypeError(f"invalid flag value {highest!r}")
        return 2 ** highest.bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask = _mask(cls)
        if value < 0:
            value = (1 << max(mask.bit_length(), (~value).bit_length())) + value if cls._boundary_ is KEEP else mask & value
            known = cls._value2member_map_.get(value)
            if known is not None:
                return known
        if value & ~mask:
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length()) + 1
                shown = [bin(part)[2:].rjust(width, "0") for part in (value, mask)]
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given 0b{shown[0][:1]} {shown[0][1:]}"
                    f"\n  allowed 0b{shown[1][:1]} {shown[1][1:]}"
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        data = cls._member_type_
        made = object.__new__(cls) if data is object else data.__new__(cls, value)
        made._value_ = value
        made.__objclass__ = cls
        names = [one._name_ for one in _parts(cls, value)]
        rest = value & ~mask
        if rest and names:
            names.append(str(rest))
        made._name_ = "|".join(names) if names else None
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(_parts(self.__class__, self._value_))

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = _value_repr(self)
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {shown}>"
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(_mask(self.__class__) & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


_classes._flag = Flag


def _mask(cls):
    mask = 0
    for one in cls._member_map_.values():
        mask |= one._value_
    return mask


def _parts(cls, value):
    return [
        one for one in (cls._member_map_[name] for name in cls._member_names_)
        if one._value_ and value & one._value_ == one._value_
    ]


class IntFlag(int, ReprEnum, Flag):
    _boundary_ = KEEP

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return int.__format__(self._value_, format_spec)

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __contains__ = Flag.__contains__
    __repr__ = Flag.__repr__
