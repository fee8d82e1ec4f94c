"""repr() for what may be large: cut in the middle."""

from itertools import islice

__all__ = ["Repr", "recursive_repr", "repr"]

_repr = repr


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
                 maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        method = getattr(self, "repr_" + type(x).__name__.replace(" ", "_"), None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _items(self, x, level, left, right, most, tail=""):
        if level <= 0 and x:
            return left + self.fillvalue + right
        parts = [self.repr1(each, level - 1) for each in islice(x, most)]
        if len(x) > most:
            parts.append(self.fillvalue)
        if len(x) == 1 and tail:
            right = tail + right
        return left + ", ".join(parts) + right

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_set(self, x, level):
        return self._items(sorted(x, key=_repr), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(sorted(x, key=_repr), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        keys = sorted(x, key=_repr) if not all(isinstance(key, (int, str)) for key in x) else sorted(x)
        parts = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}" for key in keys[: self.maxdict]]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return "{" + ", ".join(parts) + "}"

    def _cut(self, text, most):
        if len(text) <= most:
            return text
        head = max(0, (most - 3) // 2)
        tail = max(0, most - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail :]

    def repr_str(self, x, level):
        text = _repr(x[: self.maxstring])
        if len(text) <= self.maxstring and len(x) <= self.maxstring:
            return text
        head = max(0, (self.maxstring - 3) // 2)
        tail = max(0, self.maxstring - 3 - head)
        text = _repr(x[:head] + x[len(x) - tail :])
        return text[:head] + self.fillvalue + text[len(text) - tail :]

    def repr_int(self, x, level):
        return self._cut(_repr(x), self.maxlong)

    def repr_instance(self, x, level):
        return self._cut(_repr(x), self.maxother)


aRepr = Repr()
repr = aRepr.repr


def recursive_repr(fillvalue="..."):
    def decorate(function):
        busy = set()

        def wrapper(self):
            if id(self) in busy:
                return fillvalue
            busy.add(id(self))
            try:
                return function(self)
            finally:
                busy.discard(id(self))

        return wrapper

    return decorate
