"""Numbers as C has them: as far as shared values and arrays need them. They lie in memory that processes can share."""

import _process


def sizeof(thing):
    """Bytes of a type or of a value."""
    if isinstance(thing, type):
        if issubclass(thing, _Simple):
            return _process.size_of(thing._type_)
        if issubclass(thing, Array):
            return thing._length_ * sizeof(thing._type_)
    elif isinstance(thing, (_Simple, Array)):
        return sizeof(type(thing))
    raise TypeError("this type has no size")


class _Type(type):
    """A type of numbers; times a length it is a type of arrays."""

    def __mul__(cls, length):
        if length < 0:
            raise ValueError("Array length must be >= 0, not " + str(length))
        return _array_type(cls, length)

    __rmul__ = __mul__


class _Simple(metaclass=_Type):
    _type_ = "i"

    def __init__(self, *value):
        self._place = _process.open_memory(8)
        if value:
            self.value = value[0]

    @property
    def value(self):
        return _process.peek(self._type_, self._place)

    @value.setter
    def value(self, value):
        _process.poke(self._type_, self._place, value)

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


class c_bool(_Simple):
    _type_ = "?"


class c_char(_Simple):
    _type_ = "c"


class c_wchar(_Simple):
    _type_ = "u"


class c_byte(_Simple):
    _type_ = "b"


class c_ubyte(_Simple):
    _type_ = "B"


class c_short(_Simple):
    _type_ = "h"


class c_ushort(_Simple):
    _type_ = "H"


class c_int(_Simple):
    _type_ = "i"


class c_uint(_Simple):
    _type_ = "I"


class c_long(_Simple):
    _type_ = "l"


class c_ulong(_Simple):
    _type_ = "L"


class c_float(_Simple):
    _type_ = "f"


class c_double(_Simple):
    _type_ = "d"


c_longlong = c_int64 = c_ssize_t = c_long
c_ulonglong = c_uint64 = c_size_t = c_ulong
c_int8 = c_byte
c_uint8 = c_ubyte
c_int16 = c_short
c_uint16 = c_ushort
c_int32 = c_int
c_uint32 = c_uint


class Array:
    """A row of numbers of one type and a fixed length."""

    _type_ = c_int
    _length_ = 0

    def __init__(self, *values):
        code = self._type_._type_
        self._code = code
        self._size = _process.size_of(code)
        self._place = _process.open_memory(max(1, self._length_ * self._size))
        if len(values) > self._length_:
            raise IndexError("invalid index")
        place = self._place
        for value in values:
            _process.poke(code, place, value)
            place += self._size

    def __len__(self):
        return self._length_

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [_process.peek(self._code, self._place + i * self._size) for i in range(self._length_)[index]]
            if self._code == "c":
                return b"".join(items)
            return "".join(items) if self._code == "u" else items
        return _process.peek(self._code, self._place_of(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(self._length_)[index]
            values = list(value)
            if len(values) != len(places):
                raise ValueError("Can only assign sequence of same size")
            for i, item in zip(places, values):
                _process.poke(self._code, self._place + i * self._size, item)
        else:
            _process.poke(self._code, self._place_of(index), value)

    def __iter__(self):
        for i in range(self._length_):
            yield self[i]

    def _place_of(self, index):
        if index < 0:
            index += self._length_
        if not 0 <= index < self._length_:
            raise IndexError("invalid index")
        return self._place + index * self._size

    @property
    def raw(self):
        return _process.peek_bytes(self._place, self._length_)

    @raw.setter
    def raw(self, value):
        if len(value) > self._length_:
            raise ValueError("byte string too long")
        _process.poke_bytes(self._place, value)

    @property
    def value(self):
        if self._code == "u":
            return self[:].partition("\0")[0]
        if self._code != "c":
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'value'")
        return self.raw.split(b"\0")[0]

    @value.setter
    def value(self, value):
        if len(value) > self._length_:
            raise ValueError("byte string too long")
        if self._code == "u":
            for i, letter in enumerate(value):
                self[i] = letter
        else:
            _process.poke_bytes(self._place, value)
        if len(value) < self._length_:
            self[len(value)] = "\0" if self._code == "u" else b"\0"


_array_types = {}


def _array_type(kind, length, module="__main__"):
    if length < 0:
        raise ValueError(f"Array length must be >= 0, not {length}")
    key = (kind, length, module)
    found = _array_types.get(key)
    if found is None:
        names = {"_type_": kind, "_length_": length, "__module__": module}
        found = _array_types[key] = type(f"{kind.__name__}_Array_{length}", (Array,), names)
    return found


def _restore_array(kind, length, place):
    """An array that another process has made."""
    array = object.__new__(_array_type(kind, length, "multiprocessing.sharedctypes"))
    array._code = kind._type_
    array._size = _process.size_of(array._code)
    array._place = place
    return array
