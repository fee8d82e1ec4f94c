"""The methods that a class gets from its fields."""

__name__ = "dataclasses"

from _code import define
from dataclasses._fields import FrozenInstanceError, MISSING, _FACTORY, field


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
            if name == "__init__":
                method.__annotations__ = self.hints

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
        self.hints = {one.name: one.type for one in ordered}
        self.hints["return"] = None

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
