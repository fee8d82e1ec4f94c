"""Exceptions and where they came from, as text."""

import sys

import _thread
from _code import functions

__all__ = [
    "StackSummary", "TracebackException", "extract_stack", "format_exc", "format_exception", "format_exception_only",
    "format_list", "format_stack", "format_tb", "print_exc", "print_exception", "print_last", "print_stack",
    "print_tb", "extract_tb",
]
_GIVEN = object()


def _error(exc, value):
    if value is _GIVEN:
        return exc
    return exc if isinstance(exc, BaseException) and value is None else value


def _some(frames, limit):
    return frames[:limit] if limit >= 0 else frames[limit:]


def format_exception(exc, /, value=_GIVEN, tb=None, limit=None, chain=True):
    error = _error(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    text = _thread._format_exception(error, limit, chain)
    lines = []
    for line in text.splitlines(True):
        if lines and line.startswith("    "):
            lines[-1] += line
        else:
            lines.append(line)
    return lines


def format_exception_only(exc, /, value=_GIVEN, *, show_group=False):
    error = _error(exc, value)
    lines = format_exception(error)
    name = type(error).__name__
    for place in reversed(range(len(lines))):
        line = lines[place]
        if line.startswith(name) or line.partition(":")[0].endswith("." + name) or line.strip().endswith(name):
            return lines[place:]
    return lines[-1:]


def format_exc(limit=None, chain=True):
    error = sys.exc_info()[1]
    return "NoneType: None\n" if error is None else "".join(format_exception(error, limit=limit, chain=chain))


def print_exception(exc, /, value=_GIVEN, tb=None, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write("".join(format_exception(exc, value, tb, limit, chain)))


def print_exc(limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(format_exc(limit, chain))


print_last = print_exc


class FrameSummary:
    def __init__(self, filename, lineno, name, line=""):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    def format(self):
        lines = []
        for one in self:
            text = f'  File "{one.filename}", line {one.lineno}, in {one.name}\n'
            lines.append(text + (f"    {one.line}\n" if one.line else ""))
        return lines


def _tb_lines(tb, limit):
    class _Holder(Exception):
        pass

    holder = _Holder()
    holder.__traceback__ = tb
    return [line for line in format_exception(holder, limit=limit) if line.startswith(("  File ", "  [Previous "))]


def format_tb(tb, limit=None):
    return _tb_lines(tb, limit)


def print_tb(tb, limit=None, file=None):
    lines = format_tb(tb, limit)
    (sys.stderr if file is None else file).write("".join(lines))


def extract_tb(tb, limit=None):
    summary = StackSummary()
    for line in format_tb(tb, limit):
        head, _, rest = line.partition("\n")
        if head.startswith("  [Previous "):
            summary.extend([summary[-1]] * int(head.split()[3]))
            continue
        name, number, function = head.split(", ")
        summary.append(
            FrameSummary(name[8:-1], int(number[5:]), function[3:], rest.split("\n")[0].strip())
        )
    return summary


def extract_stack(f=None, limit=None):
    from _code import line

    summary = StackSummary()
    for name, number, function in reversed(functions(1)):
        summary.append(FrameSummary(name, number, function, line(name, number).strip()))
    return summary if limit is None else StackSummary(_some(summary, -limit) if limit else ())


def format_stack(f=None, limit=None):
    frames = extract_stack()[:-1]
    return StackSummary(frames if limit is None else _some(frames, -limit) if limit else ()).format()


def format_list(extracted_list):
    return StackSummary(extracted_list).format()


def print_stack(f=None, limit=None, file=None):
    frames = extract_stack()[:-1]
    shown = StackSummary(frames if limit is None else _some(frames, -limit) if limit else ())
    (sys.stderr if file is None else file).write("".join(shown.format()))


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, **options):
        self._error = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback)

    @classmethod
    def from_exception(cls, exc, **options):
        return cls(type(exc), exc, exc.__traceback__)

    def format(self, *, chain=True):
        yield from format_exception(self._error)

    def format_exception_only(self):
        yield from format_exception_only(self._error)

    def __str__(self):
        return str(self._error)
