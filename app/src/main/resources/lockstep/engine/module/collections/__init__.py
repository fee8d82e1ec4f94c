"""Containers made of containers."""

from _code import caller, native_name
from _collections import deque
from itertools import chain, repeat, starmap

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple",
]


_HERE = ("lockstep/collections/__init__.py",)


def __getattr__(name):
    if name in ("UserDict", "UserList", "UserString"):
        from _code import load

        kinds = load("collections._user")
        globals().update(UserDict=kinds.UserDict, UserList=kinds.UserList, UserString=kinds.UserString)
        return globals()[name]
    if name == "ChainMap":
        from collections._chain import ChainMap

        globals()["ChainMap"] = ChainMap
        return ChainMap
    if name == "abc":
        from _code import load

        return load("collections.abc")
    raise AttributeError(f"module 'collections' has no attribute '{name}'")


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        dict.__init__(self, *args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"


class OrderedDict(dict):
    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        for key in dict.__iter__(self):
            break
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        value = dict.pop(self, key)
        others = [] if last else list(dict.items(self))
        if others:
            dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, others)

    def copy(self):
        return type(self)(self)

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    __hash__ = None

    def __repr__(self):
        if not self:
            return type(self).__name__ + "()"
        return type(self).__name__ + "(" + dict.__repr__(self) + ")"


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items"):
                for element, count in iterable.items():
                    self[element] = count + self.get(element, 0)
            else:
                get = self.get
                for element in iterable:
                    self[element] = get(element, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items"):
                for element, count in iterable.items():
                    self[element] = self.get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = self.get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=_count_of, reverse=True)
        return pairs if n is None else pairs[:n]

    def elements(self):
        return chain.from_iterable(starmap(repeat, self.items()))

    def total(self):
        return sum(self.values())

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        return type(self)(self)

    def __delitem__(self, element):
        if element in self:
            dict.__delitem__(self, element)

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            total = count + other[element]
            if total > 0:
                result[element] = total
        for element, count in other.items():
            if element not in self and count > 0:
                result[element] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            rest = count - other[element]
            if rest > 0:
                result[element] = rest
        for element, count in other.items():
            if element not in self and count < 0:
                result[element] = 0 - count
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            most = max(count, other[element])
            if most > 0:
                result[element] = most
        for element, count in other.items():
            if element not in self and count > 0:
                result[element] = count
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            least = min(count, other[element])
            if least > 0:
                result[element] = least
        return result

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def __eq__(self, other):
        return self._both(other, lambda mine, its: mine == its)

    def __ne__(self, other):
        return not self == other

    def __le__(self, other):
        return self._both(other, lambda mine, its: mine <= its)

    def _both(self, other, holds):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([holds(self[element], other[element]) for each in (self, other) for element in each])

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else self <= other and self != other

    def __ge__(self, other):
        return NotImplemented if not isinstance(other, Counter) else other <= self

    def __gt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else other < self

    __hash__ = None

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in list(self.items()):
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __repr__(self):
        if not self:
            return type(self).__name__ + "()"
        try:
            pairs = self.most_common()
        except TypeError:
            pairs = list(self.items())
        return type(self).__name__ + "({" + ", ".join([f"{key!r}: {count!r}" for key, count in pairs]) + "})"


def _count_of(pair):
    return pair[1]


_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global "
    "if import in is lambda nonlocal not or pass raise return try while with yield".split()
)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(field_names)
    seen = set()
    for index, name in enumerate([typename] + field_names, -1):
        known = name in _KEYWORDS
        if index >= 0 and rename and (not name.isidentifier() or known or name.startswith("_") or name in seen):
            name = field_names[index] = f"_{index}"
        elif known:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        elif not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        elif index < 0:
            continue
        elif name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        elif name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    fields = tuple(field_names)
    count = len(fields)
    values = tuple(defaults) if defaults is not None else ()
    if len(values) > count:
        raise TypeError("Got more default values than field names")
    given = dict(zip(fields[count - len(values):], values))

    def __new__(cls, *args, **kwargs):
        if len(args) > count:
            raise TypeError(f"{typename}.__new__() takes {count + 1} positional arguments but {len(args) + 1} were given")
        items = list(args)
        missing = []
        for name in fields[:len(args)]:
            if name in kwargs:
                raise TypeError(f"{typename}.__new__() got multiple values for argument {name!r}")
        for name in fields[len(args):]:
            if name in kwargs:
                items.append(kwargs.pop(name))
            elif name in given:
                items.append(given[name])
            else:
                missing.append(repr(name))
        if missing:
            listed = missing[0]
            if len(missing) == 2:
                listed = " and ".join(missing)
            elif len(missing) > 2:
                listed = ", ".join(missing[:-1]) + ", and " + missing[-1]
            noun = "argument" if len(missing) == 1 else "arguments"
            raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional {noun}: {listed}")
        for name in kwargs:
            raise TypeError(f"{typename}.__new__() got an unexpected keyword argument {name!r}")
        return tuple.__new__(cls, items)

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)]) + ")"

    def _asdict(self):
        return dict(zip(fields, self))

    def _replace(self, /, **kwargs):
        result = self._make([kwargs.pop(name, value) for name, value in zip(fields, self)])
        if kwargs:
            raise TypeError(f"Got unexpected field names: {list(kwargs)!r}")
        return result

    def _make(cls, iterable):
        items = tuple(iterable)
        if len(items) != count:
            raise TypeError(f"Expected {count} arguments, got {len(items)}")
        return tuple.__new__(cls, items)

    namespace = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "__new__": __new__,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "_replace": _replace,
        "_make": classmethod(_make),
        "_fields": fields,
        "_field_defaults": given,
        "__match_args__": fields,
    }
    for index, name in enumerate(fields):
        namespace[name] = property(
            _item_getter(index), _refuse_change, _refuse_change, f"Alias for field number {index}"
        )
    place = None if module is not None else caller(_HERE, 1)
    namespace["__module__"] = module if place is None else place[3]
    return type(typename, (tuple,), namespace)


def _refuse_change(self, value=None):
    raise AttributeError("can't set attribute")


def _item_getter(index):
    def get(self):
        return tuple.__getitem__(self, index)

    return get


for _kind in (OrderedDict, defaultdict):
    native_name(_kind, "collections." + _kind.__name__)
native_name(deque, "collections.deque")
