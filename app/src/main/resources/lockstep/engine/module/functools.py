"""Functions that make functions."""

import _thread
from threading import RLock

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)
_MISSING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name, value in getattr(wrapped, "__dict__", {}).items():
        setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(value) for value in self.args])
        parts.extend([f"{name}={value!r}" for name, value in self.keywords.items()])
        return "functools.partial(" + ", ".join(parts) + ")"


def reduce(function, iterable, initial=_MISSING, /):
    iterator = iter(iterable)
    if initial is _MISSING:
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    @property
    def hits(self):
        return self[0]

    @property
    def misses(self):
        return self[1]

    @property
    def maxsize(self):
        return self[2]

    @property
    def currsize(self):
        return self[3]

    def __repr__(self):
        return f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"


_SEPARATOR = object()


class _Key(list):
    def __init__(self, parts):
        self[:] = parts
        self._hash = hash(tuple(parts))

    def __hash__(self):
        return self._hash


def _make_key(args, kwds, typed):
    """What caches written by hand put a call's result under: equal for equal arguments."""
    key = args
    if kwds:
        key += (_SEPARATOR,) + tuple([part for item in kwds.items() for part in item])
    if typed:
        key += tuple([type(value) for value in args]) + tuple([type(value) for value in kwds.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return _Key(key)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _cached(maxsize, 128, typed)

    def decorate(function):
        return _cached(function, maxsize, typed)

    return decorate


def cache(function, /):
    return _cached(function, None, False)


def _cached(function, maxsize, typed):
    results = {}
    counts = [0, 0]
    lock = RLock()
    explores = _thread._explores()

    def wrapper(*args, **keywords):
        key = args
        if keywords:
            key = (args, tuple(keywords.items()))
        elif len(args) == 1 and type(args[0]) in (int, str):
            key = args[0]
        if typed:
            key = (key, tuple([type(value) for value in args]), tuple([type(value) for value in keywords.values()]))
        if explores:
            # to look for a result and to keep it are two steps: another thread may look between;
            # whoever finds one in a cache with a limit makes it the youngest
            _thread._touches(results, None, maxsize is not None)
        with lock:
            result = results.get(key, _MISSING)
            if result is not _MISSING:
                counts[0] += 1
                if maxsize is not None:
                    del results[key]
                    results[key] = result
                return result
        result = function(*args, **keywords)
        if explores:
            _thread._touches(results, None, True)
        with lock:
            counts[1] += 1
            if maxsize is None or maxsize > 0:
                results[key] = result
            if maxsize is not None and len(results) > maxsize:
                for oldest in results:
                    break
                del results[oldest]
        return result

    def cache_info():
        if explores:
            _thread._touches(results, None, True)  # whoever looks for a result counts
        return _CacheInfo(counts[0], counts[1], maxsize, len(results))

    def cache_clear():
        if explores:
            _thread._touches(results, None, True)
        with lock:
            results.clear()
            counts[0] = counts[1] = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname or self.func.__name__
        value = self.func(instance)
        if _thread._explores():
            _thread._touches(instance, name, True)
        setattr(instance, name, value)
        return value


def cmp_to_key(mycmp):
    class K:
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    return K


def total_ordering(cls):
    has = {name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in cls.__dict__}
    if not has:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    if "__lt__" in has:
        made = {
            "__gt__": lambda self, other: not (self < other or self == other),
            "__le__": lambda self, other: self < other or self == other,
            "__ge__": lambda self, other: not self < other,
        }
    elif "__le__" in has:
        made = {
            "__ge__": lambda self, other: not self <= other or self == other,
            "__lt__": lambda self, other: self <= other and not self == other,
            "__gt__": lambda self, other: not self <= other,
        }
    elif "__gt__" in has:
        made = {
            "__lt__": lambda self, other: not (self > other or self == other),
            "__ge__": lambda self, other: self > other or self == other,
            "__le__": lambda self, other: not self > other,
        }
    else:
        made = {
            "__le__": lambda self, other: not self >= other or self == other,
            "__gt__": lambda self, other: self >= other and not self == other,
            "__lt__": lambda self, other: not self >= other,
        }
    for name, method in made.items():
        if name not in has:
            setattr(cls, name, method)
    return cls


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        return partial(self.func.__get__(obj, cls), *self.args, **self.keywords)


def _is_union(hint):
    return type(hint).__name__ in ("UnionType", "_Union")


def _kinds(hint):
    return hint.__args__ if _is_union(hint) else (hint,)


def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        for kind in reversed(list(registry)):
            if issubclass(cls, kind):
                return registry[kind]
        return func

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type) or _is_union(cls):
                return lambda function: register(cls, function)
            func = cls
            hints = getattr(func, "__annotations__", {})
            if any([isinstance(kind, str) for kind in hints.values()]):
                from typing import get_type_hints

                hints = get_type_hints(func)
            kinds = [kind for name, kind in hints.items() if name != "return"]
            if not kinds:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain "
                    "`@register` on an annotated function."
                )
            cls = kinds[0]
            if not all([isinstance(kind, type) for kind in _kinds(cls)]):
                raise TypeError(f"Invalid annotation for the first parameter. {cls!r} is not a class.")
        for kind in _kinds(cls):
            registry[kind] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        return method
