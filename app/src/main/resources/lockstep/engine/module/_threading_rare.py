"""What few programs with threads need."""

from collections import namedtuple

_Fields = namedtuple("_ExceptHookArgs", "exc_type exc_value exc_traceback thread", module="_thread")


class _ExceptHookArgs(_Fields):
    """What excepthook is told."""

    __slots__ = ()
    __module__ = "_thread"

    def __new__(cls, args, /):
        return _Fields.__new__(cls, *args)

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(self._fields, self)])
        return f"_thread._ExceptHookArgs({shown})"


ExceptHookArgs = _ExceptHookArgs


def gettrace():
    """The function that settrace was given; nothing calls it, as nothing is traced."""
    return None


getprofile = gettrace


def settrace(func):
    if func is not None:
        raise NotImplementedError("tracing is not part of Lockstep's Python: print or log instead")


setprofile = settrace_all_threads = setprofile_all_threads = settrace
