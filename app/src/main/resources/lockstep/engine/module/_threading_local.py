"""Attributes of which each thread has its own."""

import threading

from _thread import get_ident


class _local:
    """Attributes of which each thread has its own."""

    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__start", (args, kwargs))
        object.__setattr__(self, "_local__dicts", {get_ident(): {}})
        return self

    def __getattribute__(self, name):
        own = _own_dict(self)
        if name == "__dict__":
            return own
        if name in own:
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            raise _no_attribute(self, name) from None

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        _own_dict(self)[name] = value

    def __delattr__(self, name):
        own = _own_dict(self)
        if name not in own:
            raise _no_attribute(self, name)
        del own[name]


def _no_attribute(instance, name):
    cls = type(instance)
    shown = "_thread._local" if cls is _local else cls.__name__
    return AttributeError(f"'{shown}' object has no attribute '{name}'", name=name, obj=instance)


def _own_dict(instance):
    """The calling thread's attributes of a local; a thread that comes for the first time runs __init__."""
    dicts = object.__getattribute__(instance, "_local__dicts")
    ident = get_ident()
    own = dicts.get(ident)
    if own is None:
        own = dicts[ident] = {}
        threading.current_thread()._locals.append(dicts)
        cls = type(instance)
        if cls.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(instance, "_local__start")
            cls.__init__(instance, *args, **kwargs)
    return own
