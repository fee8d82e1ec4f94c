"""Copies of objects, shallow and deep."""

import _thread

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error
_explores = _thread._explores()
_ATOMS = (int, float, bool, str, bytes, type(None), type(...), type(NotImplemented), type, range, type(len))
_function = type(lambda: None)


def copy(x):
    cls = type(x)
    if cls in _ATOMS or cls is _function or cls in (tuple, frozenset) or isinstance(x, type):
        return x
    if cls in (list, dict, set):
        return x.copy()
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    reduced = _reduced(x, cls)
    return _instance(x, None) if reduced is None else _rebuilt(x, reduced, None)


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _ATOMS or cls is _function or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), memo)
    if known is not memo:
        return known
    if _explores and cls is not tuple and cls is not frozenset:
        _thread._touches(x, None, False)  # another thread may come before each object that is copied
    made = _deep(x, cls, memo)
    if made is not x:
        memo[id(x)] = made
        memo.setdefault(id(memo), []).append(x)
    return made


def _goes_on(x):
    """Another thread may come before the next item is looked at."""
    if _explores:
        _thread._touches(x, None, False)


def _deep(x, cls, memo):
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
            _goes_on(x)
        return made
    if cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
            _goes_on(x)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        known = memo.get(id(x))
        if known is not None:
            return known
        return x if all(new is old for new, old in zip(items, x)) else tuple(items)
    if cls is set or cls is frozenset:
        return cls([deepcopy(item, memo) for item in x])
    own = getattr(cls, "__deepcopy__", None)
    if own is not None:
        return own(x, memo)
    reduced = _reduced(x, cls)
    return _instance(x, memo) if reduced is None else _rebuilt(x, reduced, memo)


def _reduced(x, cls):
    names = _own_names(cls)
    if "__reduce_ex__" in names:
        return x.__reduce_ex__(4)
    return x.__reduce__() if "__reduce__" in names else None


def _own_names(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__module__ != "builtins":
            names.update(base.__dict__)
    return names


def _rebuilt(x, parts, memo):
    if isinstance(parts, str):
        return x
    args = parts[1] if memo is None else deepcopy(parts[1], memo)
    made = parts[0](*args)
    state = parts[2] if len(parts) > 2 else None
    if state is not None:
        _restore(made, state if memo is None else deepcopy(state, memo))
    return made


def _restore(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    for name, value in state.items():
        object.__setattr__(made, name, value)


def _instance(x, memo):
    """A copy of an object of a class written in Python, or of a builtin container."""
    cls = type(x)
    deep = memo is not None
    inner = _contents(x)
    if inner is None and cls.__module__ in ("_thread", "builtins", "_io") and not hasattr(x, "__dict__"):
        raise TypeError(f"cannot pickle '{cls.__module__}.{cls.__name__}' object".replace("builtins.", ""))
    if isinstance(x, BaseException):
        made = cls.__new__(cls, *x.args)
        made.args = x.args
    elif inner is not None and not isinstance(x, (list, dict, set)):
        if cls.__module__ == "collections" and cls.__name__ == "deque":
            return cls(_each(x, memo) if deep else x, x.maxlen)
        made = cls.__new__(cls, deepcopy(inner, memo) if deep else inner)
    else:
        made = cls.__new__(cls)
    if deep:
        memo[id(x)] = made
    if "__getstate__" in _own_names(cls):
        state = deepcopy(x.__getstate__(), memo) if deep else x.__getstate__()
    else:
        state = _attributes(x, memo) if deep else dict(getattr(x, "__dict__", {}))
    if state:
        _restore(made, state)
    if isinstance(x, list):
        for item in _each(x, memo) if deep else x:
            made.append(item)
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
                _goes_on(x)
            made[key] = value
    elif isinstance(x, set):
        for item in x:
            set.add(made, deepcopy(item, memo) if deep else item)
    return made


def _attributes(x, memo):
    """Copies of what an object's attributes hold, one after the other, as they are then."""
    state = {}
    for name, value in getattr(x, "__dict__", {}).items():
        state[name] = deepcopy(value, memo)
        _goes_on(x)
    return state


def _each(x, memo):
    """Copies of the items, one after the other, as they are then."""
    for item in x:
        yield deepcopy(item, memo)
        _goes_on(x)


def _contents(x):
    if isinstance(x, tuple):
        return tuple(x)
    for kind in (int, float, str, bytes, frozenset, list, dict, set):
        if isinstance(x, kind):
            return kind(x)
    return x if type(x).__module__ == "collections" and type(x).__name__ == "deque" else None


def replace(obj, /, **changes):
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
