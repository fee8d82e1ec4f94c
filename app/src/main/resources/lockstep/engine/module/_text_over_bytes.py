"""Text read from and written to a file of bytes."""

from io import StringIO, TextIOBase, UnsupportedOperation

from _file import File


class _Kind(type(TextIOBase)):
    """What open() gives for text is one as well."""

    def __instancecheck__(cls, instance):
        return isinstance(instance, File) and "b" not in instance.mode or super().__instancecheck__(instance)


class TextIOWrapper(TextIOBase, metaclass=_Kind):
    """Hands what is written on at once; what is read is taken as a whole at the first read."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self.encoding = encoding or "UTF-8"
        self.errors = errors or "strict"
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._text = None

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def __repr__(self):
        name = getattr(self.buffer, "name", None)
        return f"<_io.TextIOWrapper{'' if name is None else f' name={name!r}'} encoding={self.encoding!r}>"

    def _reading(self):
        self._check()
        if self._text is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._text = StringIO(text, self._newline or "")
        return self._text

    def read(self, size=-1, /):
        return self._reading().read(size)

    def readline(self, size=-1, /):
        return self._reading().readline(size)

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self._text is not None:
            raise UnsupportedOperation("writing behind a read is not part of Lockstep's Python; seek(0) first")
        shown = text if self._newline in (None, "", "\n") else text.replace("\n", self._newline)
        self.buffer.write(shown.encode(self.encoding, self.errors))
        return len(text)

    def seek(self, offset, whence=0, /):
        if offset and whence != 2:
            raise UnsupportedOperation("seeking into text is not part of Lockstep's Python; seek(0) goes to its start")
        self._text = None
        return self.buffer.seek(offset, whence)

    def flush(self):
        self.buffer.flush()

    def close(self):
        self.buffer.close()

    def detach(self):
        buffer, self.buffer = self.buffer, None
        return buffer

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return False


TextIOWrapper.__module__ = "_io"
