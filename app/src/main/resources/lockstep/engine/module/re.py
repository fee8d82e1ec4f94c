"""Regular expressions."""

from enum import IntFlag

import _re

__all__ = [
    "A", "ASCII", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern",
    "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X", "compile", "error", "escape", "findall",
    "finditer", "fullmatch", "match", "purge", "search", "split", "sub", "subn",
]


class RegexFlag(IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        names = [one.name for one in RegexFlag if one._value_ and self._value_ & one._value_]
        return "|".join(["re." + name for name in names]) or "re.NOFLAG"


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
_ALL = 1 << 62


class PatternError(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            if "\n" in pattern:
                line = pattern.count("\n", 0, pos) + 1
                msg += f" (line {line}, column {pos - pattern.rfind(chr(10), 0, pos)})"
        super().__init__(msg)


PatternError.__module__ = "re"
error = PatternError


class Match:
    def __init__(self, pattern, text, spans, pos, endpos):
        self.re = pattern
        self.string = text
        self._spans = spans
        self.pos = pos
        self.endpos = endpos

    def _number(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        if not isinstance(group, int) or not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return group

    def _get(self, group, default=None):
        number = self._number(group)
        start = self._spans[2 * number]
        return default if start < 0 else self.string[start : self._spans[2 * number + 1]]

    def group(self, *groups):
        if len(groups) < 2:
            return self._get(groups[0] if groups else 0)
        return tuple([self._get(group) for group in groups])

    def __getitem__(self, group):
        return self._get(group)

    def groups(self, default=None):
        return tuple([self._get(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re.groupindex.items()}

    def start(self, group=0):
        return self._spans[2 * self._number(group)]

    def end(self, group=0):
        return self._spans[2 * self._number(group) + 1]

    def span(self, group=0):
        number = self._number(group)
        return self._spans[2 * number], self._spans[2 * number + 1]

    def expand(self, template):
        return _expanded(_template(template, self.re), self)

    @property
    def lastindex(self):
        found = None
        last = -1
        for number in range(1, self.re.groups + 1):
            if self._spans[2 * number + 1] > last or self._spans[2 * number + 1] == last and found is None:
                if self._spans[2 * number] >= 0:
                    found, last = number, self._spans[2 * number + 1]
        return found

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    def __bool__(self):
        return True

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self.group()!r}>"

    def __copy__(self):
        return self


class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._bytes = isinstance(pattern, bytes)
        self._source = pattern.decode("latin-1") if self._bytes else pattern
        self._given = int(flags) | (256 if self._bytes else 0)
        found = _re.compile(self._source, self._given)
        if isinstance(found[0], str):
            raise PatternError(found[0], pattern, found[1])
        self.groups = found[0]
        self.groupindex = dict(found[1])
        self.flags = found[2] | (0 if self._bytes or found[2] & 256 else 32)

    def _scan(self, text, pos, endpos, kind, most):
        if isinstance(text, bytes) != self._bytes:
            if not isinstance(text, (str, bytes)):
                raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
            words = "bytes pattern on a string-like" if self._bytes else "string pattern on a bytes-like"
            raise TypeError(f"cannot use a {words} object")
        if not isinstance(text, (str, bytes)):
            raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
        searched = text.decode("latin-1") if self._bytes else text
        return _re.scan(self._source, self._given, searched, pos, min(endpos, len(text)), kind, most)

    def _one(self, text, pos, endpos, kind):
        found = self._scan(text, pos, endpos, kind, 1)
        return Match(self, text, found[0], pos, min(endpos, len(text))) if found else None

    def search(self, string, pos=0, endpos=_ALL):
        return self._one(string, pos, endpos, 0)

    def match(self, string, pos=0, endpos=_ALL):
        return self._one(string, pos, endpos, 1)

    def fullmatch(self, string, pos=0, endpos=_ALL):
        return self._one(string, pos, endpos, 2)

    def finditer(self, string, pos=0, endpos=_ALL):
        found = self._scan(string, pos, endpos, 0, _ALL)
        return iter([Match(self, string, spans, pos, len(string)) for spans in found])

    def findall(self, string, pos=0, endpos=_ALL):
        found = self._scan(string, pos, endpos, 0, _ALL)
        if self.groups == 0:
            return [string[spans[0] : spans[1]] for spans in found]
        if self.groups == 1:
            return [string[max(0, spans[2]) : max(0, spans[3])] for spans in found]
        places = range(2, 2 * self.groups + 2, 2)
        return [tuple([string[max(0, spans[i]) : max(0, spans[i + 1])] for i in places]) for spans in found]

    def split(self, string, maxsplit=0):
        parts = []
        last = 0
        for spans in self._scan(string, 0, _ALL, 0, maxsplit or _ALL):
            parts.append(string[last : spans[0]])
            for number in range(1, self.groups + 1):
                start = spans[2 * number]
                parts.append(None if start < 0 else string[start : spans[2 * number + 1]])
            last = spans[1]
        parts.append(string[last:])
        return parts

    def subn(self, repl, string, count=0):
        empty = string[:0]
        if not callable(repl):
            repl = _template(repl, self)
        parts = []
        last = 0
        found = self._scan(string, 0, _ALL, 0, count or _ALL)
        for spans in found:
            parts.append(string[last : spans[0]])
            if isinstance(repl, list):
                parts.append(_expanded(repl, Match(self, string, spans, 0, len(string))) if repl else empty)
            else:
                parts.append(repl(Match(self, string, spans, 0, len(string))))
            last = spans[1]
        parts.append(string[last:])
        return empty.join(parts), len(found)

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return compile, (self.pattern, self._given)

    def __repr__(self):
        flags = self._given & ~(256 if self._bytes else 0)
        return f"re.compile({self.pattern!r}" + (f", {RegexFlag(flags)!r})" if flags else ")")


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "f": "\f", "v": "\v", "b": "\b", "\\": "\\"}


def _template(repl, pattern):
    """Texts and group numbers in turn."""
    binary = isinstance(repl, bytes)
    text = repl.decode("latin-1") if binary else repl
    parts = []
    place = 0
    while True:
        mark = text.find("\\", place)
        if mark < 0:
            break
        parts.append(text[place:mark])
        c = text[mark + 1 : mark + 2]
        place = mark + 2
        if c == "g" and text[place : place + 1] == "<":
            end = text.find(">", place)
            if end < 0:
                raise PatternError("missing >, unterminated name", repl, place + 1)
            name = text[place + 1 : end]
            number = int(name) if name.isdigit() else pattern.groupindex.get(name)
            if number is None:
                raise IndexError(f"unknown group name {name!r}")
            if number > pattern.groups:
                raise PatternError(f"invalid group reference {number}", repl, place + 1)
            parts.append(number)
            place = end + 1
        elif c and c in "123456789":
            end = place
            if text[end : end + 1].isdigit():
                end += 1
            number = int(text[mark + 1 : end])
            if number > pattern.groups:
                raise PatternError(f"invalid group reference {number}", repl, mark + 1)
            parts.append(number)
            place = end
        elif c == "0":
            parts.append("\0")
        elif c in _ESCAPES:
            parts.append(_ESCAPES[c])
        elif c.isalpha():
            raise PatternError(f"bad escape \\{c}", repl, mark)
        else:
            parts.append("\\" + c)
    parts.append(text[place:])
    return [part.encode("latin-1") if binary and isinstance(part, str) else part for part in parts if part != ""]


def _expanded(parts, match):
    empty = match.string[:0]
    return empty.join([match._get(part, empty) if isinstance(part, int) else part for part in parts])


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    flags = int(flags)
    key = (pattern, flags)
    found = _cache.get(key)
    if found is None:
        found = Pattern(pattern, flags)
        if len(_cache) > 200:
            _cache.clear()
        _cache[key] = found
    return found


def purge():
    _cache.clear()


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, *args, maxsplit=None, flags=None):
    maxsplit, flags = _late("split", "maxsplit", 2, args, maxsplit, flags) if args else (maxsplit, flags)
    return compile(pattern, flags or 0).split(string, maxsplit or 0)


def sub(pattern, repl, string, *args, count=None, flags=None):
    count, flags = _late("sub", "count", 3, args, count, flags) if args else (count, flags)
    return compile(pattern, flags or 0).sub(repl, string, count or 0)


def subn(pattern, repl, string, *args, count=None, flags=None):
    count, flags = _late("subn", "count", 3, args, count, flags) if args else (count, flags)
    return compile(pattern, flags or 0).subn(repl, string, count or 0)


def _late(function, name, before, args, limit, flags):
    """The limit and the flags of a call that gives them by position, which is warned of."""
    import warnings

    if len(args) > 2:
        given = before + len(args)
        raise TypeError(f"{function}() takes from {before} to {before + 2} positional arguments but {given} were given")
    for value, key in ((limit, name), (flags if len(args) > 1 else None, "flags")):
        if value is not None:
            raise TypeError(f"{function}() got multiple values for argument '{key}'")
    warnings.warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args[0], args[1] if len(args) > 1 else flags


def escape(pattern):
    special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
    if isinstance(pattern, bytes):
        return escape(pattern.decode("latin-1")).encode("latin-1")
    return "".join(["\\" + c if c in special else c for c in pattern])
