"""JSON text as values."""

from _data import json_string

_SPACE = " \t\n\r"
_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        line = doc.count("\n", 0, pos) + 1
        column = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {line} column {column} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = line
        self.colno = column

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _value(self, s, i):
        mark = s[i : i + 1]
        if mark == '"':
            return self._string(s, i + 1)
        if mark == "{":
            return self._object(s, i + 1)
        if mark == "[":
            return self._array(s, i + 1)
        if mark == "n" and s.startswith("null", i):
            return None, i + 4
        if mark == "t" and s.startswith("true", i):
            return True, i + 4
        if mark == "f" and s.startswith("false", i):
            return False, i + 5
        if mark and mark in "-0123456789":
            found = self._number(s, i)
            if found is not None:
                return found
        for name in _CONSTANTS:
            if s.startswith(name, i):
                return self.parse_constant(name), i + len(name)
        raise JSONDecodeError("Expecting value", s, i)

    def _number(self, s, i):
        end = i + (s[i] == "-")
        start = end
        while end < len(s) and s[end] in "0123456789":
            end += 1
            if s[start] == "0":
                break
        if end == start:
            return None
        whole = True
        if s[end : end + 1] == "." and s[end + 1 : end + 2].isdigit():
            whole = False
            end += 1
            while end < len(s) and s[end] in "0123456789":
                end += 1
        if s[end : end + 1] in ("e", "E"):
            after = end + 1 + (s[end + 1 : end + 2] in ("+", "-"))
            if s[after : after + 1].isdigit():
                whole = False
                end = after
                while end < len(s) and s[end] in "0123456789":
                    end += 1
        text = s[i:end]
        return (self.parse_int(text) if whole else self.parse_float(text)), end

    def _string(self, s, i):
        found = json_string(s, i)
        if isinstance(found[0], str):
            return found
        words, place = found[1]
        raise JSONDecodeError(words, s, place)

    def _array(self, s, i):
        values = []
        i = _skip(s, i)
        if s[i : i + 1] == "]":
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _skip(s, i)
            mark = s[i : i + 1]
            if mark == "]":
                return values, i + 1
            if mark != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i : i + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

    def _object(self, s, i):
        pairs = []
        i = _skip(s, i)
        if s[i : i + 1] != "}":
            while True:
                if s[i : i + 1] != '"':
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
                key, i = self._string(s, i + 1)
                i = _skip(s, i)
                if s[i : i + 1] != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                value, i = self._value(s, _skip(s, i + 1))
                pairs.append((key, value))
                i = _skip(s, i)
                mark = s[i : i + 1]
                if mark == "}":
                    break
                if mark != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = _skip(s, i + 1)
                if s[i : i + 1] == "}":
                    raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
        i += 1
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        made = dict(pairs)
        return (made if self.object_hook is None else self.object_hook(made)), i


def _skip(s, i):
    while i < len(s) and s[i] in _SPACE:
        i += 1
    return i
