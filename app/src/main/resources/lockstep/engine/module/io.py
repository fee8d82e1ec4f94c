"""Files in memory, and names of what files are."""

from _code import native_name
from builtins import open  # noqa: F401

__all__ = [
    "BufferedIOBase", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO", "DEFAULT_BUFFER_SIZE", "IOBase", "RawIOBase",
    "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "open",
]

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    """What files have in common; a class derived from it has read, write, seek and tell."""

    closed = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readlines(self, hint=-1):
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class _Buffered(BufferedIOBase):
    """Stands before another file and hands everything on to it; what it is read from or written to is in memory anyway."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("invalid buffer size")
        self.raw = raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        name = getattr(self.raw, "name", None)
        return f"<_io.{type(self).__name__}{'' if name is None else f' name={name!r}'}>"

    def close(self):
        self.raw.close()

    def detach(self):
        raw, self.raw = self.raw, None
        return raw

    def flush(self):
        self.raw.flush()

    def seek(self, target, whence=0, /):
        return self.raw.seek(target, whence)

    def tell(self):
        return self.raw.tell()


class BufferedReader(_Buffered):
    def writable(self):
        return False

    def read(self, size=-1, /):
        data = self.raw.read(-1 if size is None else size)
        return b"" if data is None else data

    read1 = read

    def readline(self, size=-1, /):
        if hasattr(self.raw, "readline"):
            return self.raw.readline(size)
        line = b""
        while not line.endswith(b"\n") and (size < 0 or len(line) < size):
            byte = self.raw.read(1)
            if not byte:
                break
            line += byte
        return line

    def peek(self, size=0, /):
        place = self.raw.tell()
        data = self.raw.read(size or DEFAULT_BUFFER_SIZE)
        self.raw.seek(place)
        return data

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class BufferedWriter(_Buffered):
    def readable(self):
        return False

    def write(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self.raw.write(buffer)

    def truncate(self, pos=None, /):
        return self.raw.truncate(pos)


class BufferedRandom(BufferedReader, BufferedWriter):
    def readable(self):
        return True

    def writable(self):
        return True


class TextIOBase(IOBase):
    encoding = "utf-8"
    errors = "strict"


class _Memory(IOBase):
    """A text or bytes with a position; pieces written at its end are joined only when it is read."""

    _empty = ""

    def _start(self, initial):
        self._text = initial
        self._pieces = []
        self._length = len(initial)
        self._place = 0

    def _whole(self):
        if self._pieces:
            self._text = self._empty.join([self._text, *self._pieces])
            self._pieces = []
        return self._text

    def getvalue(self):
        self._check()
        return self._whole()

    def write(self, s, /):
        self._check()
        s = self._accepted(s)
        if not s:
            return 0
        if self._place == self._length:
            self._pieces.append(s)
            self._length += len(s)
        else:
            text = self._whole()
            if self._place > len(text):
                text += self._zero * (self._place - len(text))
            self._text = text[: self._place] + s + text[self._place + len(s) :]
            self._length = len(self._text)
        self._place += len(s)
        return len(s)

    def read(self, size=-1, /):
        self._check()
        end = self._length if size is None or size < 0 else self._place + size
        part = self._whole()[self._place : end]
        self._place += len(part)
        return part

    def readline(self, size=-1, /):
        self._check()
        text = self._whole()
        end = text.find(self._newline, self._place) + 1
        if end <= 0:
            end = len(text)
        if size is not None and 0 <= size < end - self._place:
            end = self._place + size
        part = text[self._place : end]
        self._place += len(part)
        return part

    def tell(self):
        self._check()
        return self._place

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0 and offset < 0:
            raise ValueError(f"{self._negative} {offset}")
        self._place = max(0, offset + (0, self._place, self._length)[whence])
        return self._place

    def truncate(self, size=None, /):
        self._check()
        size = self._place if size is None else size
        self._text = self._whole()[:size]
        self._length = len(self._text)
        return size


class StringIO(_Memory, TextIOBase):
    _newline = "\n"
    _zero = "\0"
    _negative = "Negative seek position"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is None:
            initial_value = ""
        if not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._start(initial_value)
        self.newlines = None

    def _accepted(self, s):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        return s


class BytesIO(_Memory, BufferedIOBase):
    _empty = b""
    _newline = b"\n"
    _zero = b"\0"
    _negative = "negative seek value"

    def __init__(self, initial_bytes=b""):
        self._start(bytes(initial_bytes))

    def _accepted(self, s):
        if isinstance(s, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return bytes(s)

    read1 = _Memory.read

    def getbuffer(self):
        return self.getvalue()


for _kind in (BufferedReader, BufferedWriter, BufferedRandom):
    _kind.__module__ = "_io"
for _kind in (StringIO, BytesIO, IOBase, RawIOBase, BufferedIOBase, TextIOBase):
    _kind.__module__ = "_io"


def __getattr__(name):
    if name == "TextIOWrapper":
        from _text_over_bytes import TextIOWrapper

        return TextIOWrapper
    raise AttributeError(f"module 'io' has no attribute '{name}'")


native_name(StringIO, "_io.StringIO")
native_name(BytesIO, "_io.BytesIO")
