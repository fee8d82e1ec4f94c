"""Numbers and arrays of numbers in memory that processes share."""

import _process
from multiprocessing import context, synchronize

_BITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 64, "L": 64, "q": 64, "Q": 64}


def _code_of(typecode_or_type):
    """The letter of a type: given as one, or as the class of ctypes that has it."""
    code = getattr(typecode_or_type, "_type_", typecode_or_type)
    if code not in _BITS and code not in ("f", "d", "c", "u", "?"):
        raise TypeError(f"bad typecode (must be b, B, h, H, i, I, l, L, q, Q, f or d): {code!r}")
    return code


def _fit(code, value):
    """The value as the type keeps it: integers wrap around."""
    if code in ("f", "d"):
        return float(value)
    if code == "?":
        return bool(value)
    if code in ("c", "u"):
        return value
    if not isinstance(value, int):
        raise TypeError(f"an integer is required (got type {type(value).__name__})")
    bits = _BITS[code]
    value &= (1 << bits) - 1
    if code.islower() and value >> (bits - 1):
        value -= 1 << bits
    return value


class _Cells:
    """A row of values of one type, kept at the hub."""

    def __init__(self, code, values):
        self._code = code
        self._size = len(values)
        self._handle = _process.open_memory([_fit(code, value) for value in values])

    def __getstate__(self):
        context.assert_spawning(self)
        return self.__dict__

    def __setstate__(self, state):
        self.__dict__.update(state)


class _RawValue(_Cells):
    @property
    def value(self):
        return _process.read_memory(self._handle, 0)

    @value.setter
    def value(self, value):
        _process.write_memory(self._handle, 0, _fit(self._code, value))


class _RawArray(_Cells):
    def __len__(self):
        return self._size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [_process.read_memory(self._handle, place) for place in range(self._size)[index]]
        return _process.read_memory(self._handle, self._place(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(self._size)[index]
            values = list(value)
            if len(values) != len(places):
                raise ValueError("Can only assign sequence of same size")
            for place, item in zip(places, values):
                _process.write_memory(self._handle, place, _fit(self._code, item))
        else:
            _process.write_memory(self._handle, self._place(index), _fit(self._code, value))

    def __iter__(self):
        return iter(self[:])

    def _place(self, index):
        if index < 0:
            index += self._size
        if not 0 <= index < self._size:
            raise IndexError("invalid index")
        return index


class _Synchronized:
    """Shared values with the lock that guards them."""

    def __init__(self, obj, lock):
        self._obj = obj
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __getstate__(self):
        context.assert_spawning(self)
        return (self._obj, self._lock)

    def __setstate__(self, state):
        self._obj, self._lock = state
        self.acquire = self._lock.acquire
        self.release = self._lock.release


class Synchronized(_Synchronized):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value

    def __repr__(self):
        return f"<Synchronized wrapper for {self.value!r}>"


class SynchronizedArray(_Synchronized):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self._lock:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self._lock:
            self._obj[index] = value

    def __iter__(self):
        return iter(self[:])

    def __repr__(self):
        return f"<SynchronizedArray wrapper for {self[:]!r}>"


def RawValue(typecode_or_type, *args):
    code = _code_of(typecode_or_type)
    return _RawValue(code, [args[0] if args else 0])


def RawArray(typecode_or_type, size_or_initializer):
    code = _code_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _RawArray(code, [0] * size_or_initializer)
    return _RawArray(code, list(size_or_initializer))


def Value(typecode_or_type, *args, lock=True):
    obj = RawValue(typecode_or_type, *args)
    if lock is False:
        return obj
    return Synchronized(obj, synchronize.RLock() if lock is True or lock is None else lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    obj = RawArray(typecode_or_type, size_or_initializer)
    if lock is False:
        return obj
    return SynchronizedArray(obj, synchronize.RLock() if lock is True or lock is None else lock)
