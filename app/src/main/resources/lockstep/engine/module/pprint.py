"""Nested values over several lines."""

import sys

__all__ = ["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"]


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscore = underscore_numbers

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        return self._text(object, 0, 0, 1)

    def _flat(self, value, level):
        kind = type(value)
        if self._depth is not None and level > self._depth and kind in (dict, list, tuple, set):
            return "{...}" if kind in (dict, set) else "[...]" if kind is list else "(...)"
        if kind is dict:
            return "{" + ", ".join(
                [f"{self._flat(k, level + 1)}: {self._flat(v, level + 1)}" for k, v in self._items(value)]
            ) + "}"
        if kind is list:
            return "[" + ", ".join([self._flat(item, level + 1) for item in value]) + "]"
        if kind is tuple:
            return "(" + ", ".join([self._flat(item, level + 1) for item in value]) + ("," if len(value) == 1 else "") + ")"
        if kind in (set, frozenset) and value:
            text = "{" + ", ".join([repr(item) for item in _ordered(value)]) + "}"
            return text if kind is set else f"frozenset({text})"
        if kind is int and self._underscore:
            return f"{value:_}"
        return repr(value)

    def _items(self, value):
        if not self._sort:
            return list(value.items())
        keys = _ordered(value)
        return [(key, value[key]) for key in keys]

    def _text(self, value, indent, allowance, level):
        flat = self._flat(value, level)
        if len(flat) <= self._width - indent - allowance:
            return flat
        kind = type(value)
        if self._depth is not None and level > self._depth:
            return flat
        if kind is dict and value:
            return self._dict(value, indent, allowance, level)
        if kind in (list, tuple, set, frozenset) and value:
            return self._sequence(value, kind, indent, allowance, level)
        if hasattr(kind, "__dataclass_fields__") and "lockstep" not in kind.__module__:
            return self._fields(value, indent, allowance, level)
        return flat

    def _dict(self, value, indent, allowance, level):
        lead = "{" + " " * (self._indent - 1)
        indent += self._indent
        parts = []
        items = self._items(value)
        for place, (key, item) in enumerate(items):
            name = self._flat(key, level + 1)
            after = allowance + 1 if place == len(items) - 1 else 1
            parts.append(f"{name}: " + self._text(item, indent + len(name) + 2, after, level + 1))
        return lead + (",\n" + " " * indent).join(parts) + "}"

    def _sequence(self, value, kind, indent, allowance, level):
        items = list(value) if kind in (list, tuple) else _ordered(value)
        first, last = {list: "[]", tuple: "()", set: "{}", frozenset: ("frozenset({", "})")}[kind]
        if kind is tuple and len(items) == 1:
            last = ",)"
        lead = first + (" " * (self._indent - 1) if kind is not frozenset else "")
        indent += self._indent + len(first) - 1
        lines = []
        row = ""
        for place, item in enumerate(items):
            final = place == len(items) - 1
            if self._compact:
                text = self._flat(item, level + 1)
                room = self._width - indent - (allowance + 1 if final else 1)
                if row and len(row) + 2 + len(text) <= room:
                    row += ", " + text
                    continue
                if row:
                    lines.append(row)
                row = text if len(text) <= room else self._text(item, indent, 1, level + 1)
            else:
                lines.append(self._text(item, indent, allowance + len(last) if final else 1, level + 1))
        if row:
            lines.append(row)
        return lead + (",\n" + " " * indent).join(lines) + last

    def _fields(self, value, indent, allowance, level):
        kind = type(value)
        shown = [one for one in kind.__dataclass_fields__.values() if one.repr and one._field_type == "field"]
        indent += len(kind.__name__) + 1
        parts = []
        for one in shown:
            item = getattr(value, one.name)
            parts.append(f"{one.name}=" + self._text(item, indent + len(one.name) + 1, 1, level + 1))
        return kind.__name__ + "(" + (",\n" + " " * indent).join(parts) + ")"


def _ordered(values):
    try:
        return sorted(values)
    except TypeError:
        return sorted(values, key=lambda one: (str(type(one)), id(one)))


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._flat(object, 1)


def isreadable(object):
    return " at 0x" not in repr(object)


def isrecursive(object):
    return "...]" in repr(object) or "{...}" in repr(object)
