"""Values as bytes, by the rules of pickle; what is inside the frame is Lockstep's own."""

import _pickle
from _pickle import PickleError, PicklingError, UnpicklingError

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

# The head of a frame of protocol 4; after it come the length of the frame in eight bytes, and the frame.
_HEAD = b"\x80\x04\x95"
_LENGTH = 8


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    data = _pickle.dumps(obj)
    return _HEAD + len(data).to_bytes(_LENGTH, "little") + data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    file.write(dumps(obj))


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    data = bytes(data)
    start = len(_HEAD) + _LENGTH
    end = start + _frame_length(data[:start])
    if len(data) < end:
        raise UnpicklingError("pickle data was truncated")
    return _pickle.loads(data[start:end])


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    length = _frame_length(file.read(len(_HEAD) + _LENGTH))
    data = file.read(length)
    if len(data) < length:
        raise UnpicklingError("pickle data was truncated")
    return _pickle.loads(data)


def _frame_length(head):
    if not head:
        raise EOFError("Ran out of input")
    if not head.startswith(_HEAD):
        raise UnpicklingError(f"invalid load key, '{chr(head[0])}'.")
    if len(head) < len(_HEAD) + _LENGTH:
        raise UnpicklingError("pickle data was truncated")
    return int.from_bytes(head[len(_HEAD):], "little")


class Pickler:
    """Writes values to a file, one after the other."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        self._file = file

    def dump(self, obj):
        dump(obj, self._file)


class Unpickler:
    """Reads values from a file, one after the other."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        self._file = file

    def load(self):
        return load(self._file)
