"""Enumerations."""

from enum._classes import (  # noqa: F401
    Enum, EnumMeta, EnumType, IntEnum, ReprEnum, StrEnum,
)
from enum._flags import (  # noqa: F401
    CONFORM, EJECT, Flag, FlagBoundary, IntFlag, KEEP, STRICT,
)
from enum._members import (  # noqa: F401
    auto, member, nonmember, property,
)

__all__ = [
    "CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumMeta", "EnumType", "Flag", "FlagBoundary", "IntEnum", "IntFlag",
    "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE", "auto", "global_enum", "member", "nonmember",
    "property", "unique", "verify",
]


def unique(enumeration):
    doubles = [(name, one._name_) for name, one in enumeration._member_map_.items() if name != one._name_]
    if doubles:
        details = ", ".join([f"{alias} -> {name}" for alias, name in doubles])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if UNIQUE in self.checks:
            doubles = [(name, one._name_) for name, one in enumeration._member_map_.items() if name != one._name_]
            if doubles:
                details = ", ".join([f"{alias} -> {name}" for alias, name in doubles])
                raise ValueError(f"aliases found in {enumeration!r}: {details}")
        if CONTINUOUS in self.checks:
            values = {one._value_ for one in enumeration}
            missing = [value for value in range(min(values) + 1, max(values)) if value not in values]
            if missing:
                details = ", ".join([str(value) for value in missing])
                raise ValueError(f"invalid enum {enumeration.__name__!r}: missing values {details}")
        return enumeration


def global_enum(cls, update_str=False):
    return cls
