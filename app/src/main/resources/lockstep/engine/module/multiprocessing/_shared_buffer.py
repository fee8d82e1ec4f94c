"""The bytes of a shared block, looked at as memoryview does: by index and slice, as bytes or as numbers."""

import _process

if _process.explored:
    from multiprocessing._explored_blocks import peek as _peek_bytes, poke as _poke_bytes
else:
    _peek_bytes, _poke_bytes = _process.peek_bytes, _process.poke_bytes

_SIZES = {"b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}


class Buffer:
    def __init__(self, places, format="B"):
        self._places = places  # of the first byte of each item
        self.format = format
        self.itemsize = _SIZES[format]

    readonly = False
    ndim = 1

    def __len__(self):
        return len(self._places)

    @property
    def nbytes(self):
        return len(self._places) * self.itemsize

    @property
    def shape(self):
        return (len(self._places),)

    def _place(self, index):
        try:
            return self._places[index]
        except IndexError:
            raise IndexError("index out of bounds on dimension 1") from None

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Buffer(self._places[index], self.format)
        return _process.peek(self.format, self._place(index))

    def __setitem__(self, index, value):
        if not isinstance(index, slice):
            if self.format == "B" and not 0 <= value < 256:
                raise ValueError("memoryview: invalid value for format 'B'")
            _process.poke(self.format, self._place(index), value)
            return
        places = self._places[index]
        data = value.tobytes() if isinstance(value, Buffer) else bytes(value)
        if len(data) != len(places) * self.itemsize:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        if self._is_whole(places):
            if data:
                _poke_bytes(places[0], data)
            return
        for count, place in enumerate(places):
            _poke_bytes(place, data[count * self.itemsize : (count + 1) * self.itemsize])

    def _is_whole(self, places):
        return len(places) < 2 or places.step == self.itemsize

    def __iter__(self):
        return iter(self.tolist())

    def tobytes(self):
        if not self._places:
            return b""
        if self._is_whole(self._places):
            return _peek_bytes(self._places[0], self.nbytes)
        return b"".join([_peek_bytes(place, self.itemsize) for place in self._places])

    __bytes__ = tobytes

    def hex(self):
        return self.tobytes().hex()

    def tolist(self):
        if self.format == "B":
            return list(self.tobytes())
        return [_process.peek(self.format, place) for place in self._places]

    def cast(self, format):
        if format not in _SIZES:
            raise ValueError("memoryview: destination format must be a native single character format")
        if not self._is_whole(self._places):
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        if self.nbytes % _SIZES[format]:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        start = self._places[0] if self._places else 0
        return Buffer(range(start, start + self.nbytes, _SIZES[format]), format)

    def __eq__(self, other):
        if isinstance(other, (bytes, bytearray, memoryview, Buffer)):
            return self.tobytes() == (other.tobytes() if isinstance(other, Buffer) else bytes(other))
        return NotImplemented

    __hash__ = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.release()

    def release(self):
        pass

    def toreadonly(self):
        return memoryview(self.tobytes())

    def __repr__(self):
        return f"<memory at {id(self):#x}>"


Buffer.__name__ = Buffer.__qualname__ = "memoryview"
Buffer.__module__ = "builtins"
