"""Values as JSON text."""

from _data import json_quote

_INFINITY = float("inf")


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        parts = []
        self._write(o, parts, "\n", [])
        return "".join(parts)

    def iterencode(self, o, _one_shot=False):
        parts = []
        self._write(o, parts, "\n", [])
        yield from parts

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o == _INFINITY:
            text = "Infinity"
        elif o == -_INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def _write(self, o, parts, line, open_objects):
        if isinstance(o, str):
            parts.append(json_quote(o, self.ensure_ascii))
        elif o is None:
            parts.append("null")
        elif o is True:
            parts.append("true")
        elif o is False:
            parts.append("false")
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(self._float(o))
        elif isinstance(o, (list, tuple, dict)):
            for other in open_objects:
                if other is o:
                    raise ValueError("Circular reference detected")
            open_objects.append(o)
            if isinstance(o, dict):
                self._dict(o, parts, line, open_objects)
            else:
                self._list(o, parts, line, open_objects)
            open_objects.pop()
        else:
            for other in open_objects:
                if other is o:
                    raise ValueError("Circular reference detected")
            open_objects.append(o)
            self._write(self.default(o), parts, line, open_objects)
            open_objects.pop()

    def _inner(self, line):
        indent = self.indent
        return line + (" " * indent if isinstance(indent, int) else indent)

    def _list(self, o, parts, line, open_objects):
        if not o:
            parts.append("[]")
            return
        parts.append("[")
        separator = self.item_separator
        if self.indent is not None:
            inner = self._inner(line)
            parts.append(inner)
            separator += inner
        else:
            inner = line
        first = True
        for item in o:
            if first:
                first = False
            else:
                parts.append(separator)
            self._write(item, parts, inner, open_objects)
        if self.indent is not None:
            parts.append(line)
        parts.append("]")

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def _dict(self, o, parts, line, open_objects):
        if not o:
            parts.append("{}")
            return
        parts.append("{")
        separator = self.item_separator
        if self.indent is not None:
            inner = self._inner(line)
            parts.append(inner)
            separator += inner
        else:
            inner = line
        first = True
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            key = self._key(key)
            if key is None:
                continue
            if first:
                first = False
            else:
                parts.append(separator)
            parts.append(json_quote(key, self.ensure_ascii))
            parts.append(self.key_separator)
            self._write(value, parts, inner, open_objects)
        if self.indent is not None:
            parts.append(line)
        parts.append("}")
