"""Blocks of bytes that processes share by name, and short lists in them."""

import _pickle
import _process
from multiprocessing._shared_buffer import Buffer

if _process.explored:
    from multiprocessing import _explored_blocks as _names
else:
    from multiprocessing import _blocks as _names


class SharedMemory:
    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create:
            if size == 0:
                raise ValueError("'size' must be a positive number different from zero")
            self._place = _process.open_memory(size)
            self._size = size
            self._name = (name or f"psm_{self._place:08x}").lstrip("/")
            _names.enter(self._name, self._place, size)
        else:
            if name is None:
                raise ValueError("'name' can only be None if create=True")
            self._name = name.lstrip("/")
            self._place, self._size = _names.find(self._name)
        self._buffer = Buffer(range(self._place, self._place + self._size))

    @property
    def name(self):
        return self._name

    @property
    def size(self):
        return self._size

    @property
    def buf(self):
        return self._buffer

    def close(self):
        self._buffer = None

    def unlink(self):
        _names.forget(self._name)

    def __repr__(self):
        return f"{type(self).__name__}({self._name!r}, size={self._size})"

    def __reduce__(self):
        return type(self), (self._name, False, self._size)


_SLOT = 64


class ShareableList:
    """A list of fixed length; each item has a slot: its length, the bytes that a text there may have, and itself."""

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name=name)
            return
        items = list(sequence)
        packed = [_pickle.dumps(item) for item in items]
        slot = max([_SLOT] + [len(item) + 24 for item in packed])
        self.shm = SharedMemory(create=True, size=16 + slot * max(1, len(packed)))
        _process.poke("q", self.shm._place, len(packed))
        _process.poke("q", self.shm._place + 8, slot)
        for place, item in enumerate(items):
            room = 8 * (_bytes(item) // 8 + 1) if isinstance(item, (str, bytes)) else 8
            _process.poke("i", self._start(place) + 4, room)
            _names.put_item(self._start(place), item, packed[place])

    def _slot(self):
        return _process.peek("q", self.shm._place + 8)

    def _start(self, place):
        return self.shm._place + 16 + place * self._slot()

    def _place_of(self, position):
        length = len(self)
        if position < 0:
            position += length
        if not 0 <= position < length:
            raise IndexError("index out of range")
        return position

    def __len__(self):
        return _process.peek("q", self.shm._place)

    def __getitem__(self, position):
        return _names.item(self._start(self._place_of(position)))

    def __setitem__(self, position, value):
        if not isinstance(value, (int, float, str, bytes, bool, type(None))):
            raise ValueError("unsupported type")
        start = self._start(self._place_of(position))
        if isinstance(value, (str, bytes)) and _bytes(value) > _process.peek("i", start + 4):
            raise ValueError("bytes/str item exceeds available storage")
        _names.change_item(start, value, _pickle.dumps(value))

    def __iter__(self):
        for place in range(len(self)):
            yield self[place]

    @property
    def format(self):
        return "".join(_format(item) for item in self)

    def count(self, value):
        return sum(value == item for item in self)

    def index(self, value):
        for place, item in enumerate(self):
            if value == item:
                return place
        raise ValueError("ShareableList.index(x): x not in list")

    def __repr__(self):
        return f"{type(self).__name__}({list(self)}, name={self.shm.name!r})"

    def __reduce__(self):
        return _attach, (self.shm.name,)


def _bytes(text):
    return len(text.encode() if isinstance(text, str) else text)


def _format(item):
    """The slot of an item in CPython's list, in the letters of struct."""
    if isinstance(item, bool):
        return "xxxxxxx?"
    if isinstance(item, int):
        return "q"
    if isinstance(item, float):
        return "d"
    if item is None:
        return "xxxxxx?x"
    length = len(item.encode() if isinstance(item, str) else item)
    return f"{8 * (length // 8 + 1)}s"


def _attach(name):
    return ShareableList(name=name)
