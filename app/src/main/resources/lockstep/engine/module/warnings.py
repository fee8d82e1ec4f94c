"""Warnings: where they go, and which are shown."""

import sys

from _code import caller
from _code import line as source_line

__all__ = [
    "WarningMessage", "catch_warnings", "deprecated", "filterwarnings", "formatwarning", "resetwarnings",
    "showwarning", "simplefilter", "warn", "warn_explicit",
]

_HIDDEN = ("lockstep/warnings.py",)
_ACTIONS = ("default", "error", "ignore", "always", "all", "module", "once")
filters = []
_seen = set()


def _starting_filters():
    return [
        ("default", None, DeprecationWarning, "__main__", 0),
        ("ignore", None, DeprecationWarning, None, 0),
        ("ignore", None, PendingDeprecationWarning, None, 0),
        ("ignore", None, ImportWarning, None, 0),
        ("ignore", None, ResourceWarning, None, 0),
    ]


filters[:] = _starting_filters()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, "
            f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = source_line(filename, lineno)
    line = line.strip()
    return text + f"  {line}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))


_usual_show = showwarning
_records = []


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    place = caller(_HIDDEN, stacklevel)
    filename, lineno, function, module = place or ("sys", 1, "", "sys")
    warn_explicit(message, category, filename, lineno, module)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action not in ("always", "all"):
        key = (text, category) if action == "once" else (text, category, filename, 0 if action == "module" else lineno)
        if key in _seen:
            return
        _seen.add(key)
    if _records:
        _records[-1].append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno)
        if source is not None and showwarning is _usual_show:
            sys.stderr.write(f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n")


def _action(text, category, module, lineno):
    for action, pattern, kind, where, line in filters:
        if not issubclass(category, kind) or (line and line != lineno):
            continue
        if pattern is not None and not _matches(pattern, text):
            continue
        if where is not None and not _matches(where, module):
            continue
        return action
    return "default"


def _matches(pattern, text):
    if pattern.isidentifier():
        return text.lower().startswith(pattern.lower())
    import re

    return re.match(pattern, text, re.IGNORECASE) is not None


def _add(entry, append):
    if append:
        if entry not in filters:
            filters.append(entry)
    else:
        if entry in filters:
            filters.remove(entry)
        filters.insert(0, entry)
    _seen.clear()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _add((action, None, category, None, lineno), append)


def resetwarnings():
    filters[:] = []
    _seen.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._filters = filters[:]
        _seen.clear()
        log = None
        if self._record:
            log = []
            _records.append(log)
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters[:] = self._filters
        _seen.clear()
        if self._record:
            _records.pop()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        from functools import wraps

        if isinstance(arg, type):
            arg.__deprecated__ = self.message
            return arg
        if self.category is None:
            arg.__deprecated__ = self.message
            return arg

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(self.message, self.category, self.stacklevel + 1)
            return arg(*args, **kwargs)

        wrapper.__deprecated__ = self.message
        return wrapper


def _never_awaited(name, filename, lineno):
    if not lineno:  # at the end of the program
        filename, lineno = ("<sys>", 0) if sys.version_info >= (3, 13) else ("sys", 1)
    try:
        warn_explicit(f"coroutine '{name}' was never awaited", RuntimeWarning, filename, lineno, "__main__", source=name)
    except RuntimeWarning as error:
        sys.stderr.write(f"Exception ignored in: <coroutine object {name} at 0x7f0000000000>\n")
        sys.stderr.write(f"RuntimeWarning: {error}\n")
        return
