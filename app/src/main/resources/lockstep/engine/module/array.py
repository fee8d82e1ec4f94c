"""Lists of numbers of one kind."""

import struct as _struct
from _code import native_name as _native_name

__all__ = ["ArrayType", "array", "typecodes"]

typecodes = "bBuwhHiIlLqQfd"


class array:
    """The items are kept as Python's numbers, each looked at when it enters."""

    __slots__ = ("_items", "_code", "__weakref__")

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if typecode == "u":
            _warn()
        self = object.__new__(cls)
        self._code = typecode
        self._items = []
        if isinstance(initializer, str) and typecode not in "uw":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(initializer)
        return self

    def __init__(self, *args):
        pass

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return 4 if self._code in "uw" else _struct.calcsize(self._code)

    def _checked(self, value):
        code = self._code
        if code in "uw":
            if not isinstance(value, str):
                raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError("array item must be a unicode character, not a string of length " + str(len(value)))
            return value
        if code in "fd":
            if not isinstance(value, float) and not hasattr(value, "__float__") and not hasattr(value, "__index__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
            return value if code == "d" else _struct.unpack("f", _struct.pack("f", value))[0]
        if not hasattr(value, "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
        bits = self.itemsize * 8
        least, most = (0, (1 << bits) - 1) if code.isupper() else (-1 << bits - 1, (1 << bits - 1) - 1)
        if least <= value <= most:
            return value
        raise OverflowError(_out_of_range(code, value < least))

    def __repr__(self):
        if not self._items:
            return f"array('{self._code}')"
        shown = repr("".join(self._items)) if self._code in "uw" else repr(self._items)
        return f"array('{self._code}', {shown})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def _of(self, items):
        result = object.__new__(array)
        result._code = self._code
        result._items = items
        return result

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._of(self._items[index])
        if not hasattr(index, "__index__"):
            raise TypeError("array indices must be integers")
        if not -len(self._items) <= index < len(self._items):
            raise IndexError("array index out of range")
        return self._items[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            self._items[index] = value._items
            return
        if not -len(self._items) <= index < len(self._items):
            raise IndexError("array assignment index out of range")
        self._items[index] = self._checked(value)

    def __delitem__(self, index):
        if not isinstance(index, slice) and not -len(self._items) <= index < len(self._items):
            raise IndexError("array assignment index out of range")
        del self._items[index]

    def _order(self, other, compare):
        return compare(self._items, other._items) if isinstance(other, array) else NotImplemented

    def __eq__(self, other):
        return self._order(other, lambda a, b: a == b)

    def __lt__(self, other):
        return self._order(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._order(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._order(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._order(other, lambda a, b: a >= b)

    __hash__ = None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        return self._of(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._of(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(bb._items)
            return
        for value in bb:
            self._items.append(self._checked(value))

    fromlist = extend
    fromunicode = extend

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(v)

    def index(self, v, start=0, stop=None, /):
        for i, item in enumerate(self._items[start:stop]):
            if item == v:
                return start + i
        raise ValueError("array.index(x): x not in array")

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return self._items[:]

    def tounicode(self):
        return "".join(self._items)

    def tobytes(self):
        if self._code in "uw":
            return b"".join(ord(c).to_bytes(4, "little") for c in self._items)
        return _struct.pack(f"{len(self._items)}{self._code}", *self._items)

    def frombytes(self, buffer, /):
        size = self.itemsize
        if len(buffer) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self._code in "uw":
            places = range(0, len(buffer), size)
            self._items.extend(chr(int.from_bytes(buffer[i : i + 4], "little")) for i in places)
        else:
            self._items.extend(_struct.unpack(f"{len(buffer) // size}{self._code}", bytes(buffer)))

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b"".join(data[i : i + size][::-1] for i in range(0, len(data), size)))

    def buffer_info(self):
        return id(self), len(self._items)

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._of(self._items[:])

    def __deepcopy__(self, memo):
        return self._of(self._items[:])

    def __reduce__(self):
        return array, (self._code, self._items[:])


def _warn():
    import warnings

    words = "The 'u' type code is deprecated and will be removed in Python 3.16"
    warnings.warn(words, DeprecationWarning, stacklevel=3)


def _out_of_range(code, low):
    side = "less than minimum" if low else "greater than maximum"
    names = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}
    if code in names:
        return f"{names[code]} is {side}"
    if code == "i":
        return f"signed integer is {side}"
    if low and code.isupper():
        return "can't convert negative value to unsigned int"
    if code == "I":
        return f"unsigned int is {side}"
    return "int too big to convert" if code in "qQ" else "Python int too large to convert to C long"


ArrayType = array
_native_name(array, "array.array")
