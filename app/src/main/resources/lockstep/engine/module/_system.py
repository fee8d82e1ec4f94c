"""The rarer part of sys."""

from io import StringIO
from sys import _reads_input
from types import SimpleNamespace


class _Input(StringIO):
    """What sys.stdin is: at its end from the beginning."""

    def read(self, size=-1, /):
        _reads_input()
        return super().read(size)

    def readline(self, size=-1, /):
        _reads_input()
        return super().readline(size)


stdin = __stdin__ = _Input("")
stdin.name = "<stdin>"
prefix = exec_prefix = base_prefix = base_exec_prefix = "/usr"
warnoptions = []
float_info = SimpleNamespace(
    max=1.7976931348623157e308, min=2.2250738585072014e-308, epsilon=2.220446049250313e-16, dig=15, mant_dig=53
)
int_info = SimpleNamespace(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300)
flags = SimpleNamespace(debug=0, optimize=0, interactive=0, dev_mode=False, utf8_mode=1)
implementation = SimpleNamespace(name="cpython", cache_tag="cpython-313")


class OutputBuffer:
    """What sys.stdout.buffer is: takes bytes, which are text in UTF-8."""

    def __init__(self, file):
        self._file = file
        self.name = file.name
        self.closed = False

    def write(self, data, /):
        self._file.write(bytes(data).decode("utf-8", "backslashreplace"))
        return len(data)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        self._file.flush()

    def fileno(self):
        return self._file.fileno()

    def isatty(self):
        return False

    def writable(self):
        return True


def getsizeof(object, default=0):
    """About what CPython says for a plain value."""
    kind = type(object)
    if kind is int:
        return 28 if object.bit_length() <= 30 else 24 + 4 * ((object.bit_length() + 29) // 30)
    if kind is str:
        return 41 + len(object) if object.isascii() else 58 + 2 * len(object)
    if kind is bytes:
        return 33 + len(object)
    if kind in (list, tuple):
        return (56 if kind is list else 40) + 8 * len(object)
    if kind is dict:
        return 64 if not object else 184 + 24 * max(0, len(object) - 5)
    if kind in (set, frozenset):
        return 216 if len(object) < 5 else 728 + 16 * len(object)
    return {float: 24, bool: 28, type(None): 16}.get(kind, 48)


def getdefaultencoding():
    return "utf-8"


getfilesystemencoding = getdefaultencoding


def getrefcount(object, /):
    return 2


def __excepthook__(exctype, value, traceback, /):
    """Prints an exception that nobody handled."""
    import sys

    import _thread

    sys.stderr.write(_thread._format_uncaught(value))


excepthook = __excepthook__


def __unraisablehook__(unraisable, /):
    """Prints an exception that nobody could be given."""
    import sys
    from traceback import format_exception

    where = "" if unraisable.object is None else f"{unraisable.err_msg or 'Exception ignored in'}: {unraisable.object!r}\n"
    sys.stderr.write(where + "".join(format_exception(unraisable.exc_value)))


unraisablehook = __unraisablehook__
maxunicode = 0x10FFFF


def _getframe(depth=0, /):
    from _frames import current

    return current(depth)


def is_finalizing():
    return False


def gettrace():
    return None


getprofile = gettrace


def settrace(function, /):
    if function is not None:
        raise NotImplementedError("tracing is not part of Lockstep's Python: print or log instead")


setprofile = settrace


def displayhook(value, /):
    if value is not None:
        print(repr(value))


__displayhook__ = displayhook


def call_tracing(func, args, /):
    return func(*args)


def getallocatedblocks():
    return 0


def _current_frames():
    raise NotImplementedError("frames are not part of Lockstep's Python: use traceback.print_stack()")
