"""Numbers and arrays of numbers in memory that processes share, alone or with the lock that guards them."""

import ctypes
from multiprocessing import context, synchronize

_TYPES = {
    "c": ctypes.c_char,
    "u": ctypes.c_wchar,
    "b": ctypes.c_byte,
    "B": ctypes.c_ubyte,
    "h": ctypes.c_short,
    "H": ctypes.c_ushort,
    "i": ctypes.c_int,
    "I": ctypes.c_uint,
    "l": ctypes.c_long,
    "L": ctypes.c_ulong,
    "q": ctypes.c_longlong,
    "Q": ctypes.c_ulonglong,
    "f": ctypes.c_float,
    "d": ctypes.c_double,
}


def _type_of(typecode_or_type):
    kind = _TYPES.get(typecode_or_type, typecode_or_type)
    ctypes.sizeof(kind)
    return kind


def RawValue(typecode_or_type, *args):
    return _type_of(typecode_or_type)(*args)


def RawArray(typecode_or_type, size_or_initializer):
    kind = _type_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        array = ctypes._array_type(kind, size_or_initializer, __name__)()
    else:
        if not hasattr(size_or_initializer, "__len__"):
            size_or_initializer = list(size_or_initializer)
        values = size_or_initializer
        if kind is ctypes.c_char and isinstance(values, bytes):
            values = [values[i : i + 1] for i in range(len(values))]
        array = ctypes._array_type(kind, len(values), __name__)(*values)
    return array


def Value(typecode_or_type, *args, lock=True, ctx=None):
    return _guarded(RawValue(typecode_or_type, *args), lock, Synchronized)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    array = RawArray(typecode_or_type, size_or_initializer)
    return _guarded(array, lock, SynchronizedString if array._type_ is ctypes.c_char else SynchronizedArray)


def _guarded(obj, lock, wrapper):
    if lock is False:
        return obj
    if lock is True or lock is None:
        lock = synchronize.RLock()
    elif not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return wrapper(obj, lock)


def synchronized(obj, lock=None, ctx=None):
    wrapper = SynchronizedArray if isinstance(obj, ctypes.Array) else Synchronized
    return wrapper(obj, lock or synchronize.RLock())


def copy(obj):
    if isinstance(obj, ctypes.Array):
        return RawArray(obj._type_, obj[:])
    return RawValue(type(obj), obj.value)


class SynchronizedBase:
    """Shared values with the lock that guards them."""

    def __init__(self, obj, lock=None, ctx=None):
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

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"

    def __reduce__(self):
        context.assert_spawning(self)
        obj = self._obj
        if isinstance(obj, ctypes.Array):
            return _restore_array, (type(self), obj._type_, obj._length_, obj._place, self._lock)
        return _restore_value, (type(self), type(obj), obj._place, self._lock)


def _restore_value(wrapper, kind, place, lock):
    value = object.__new__(kind)
    value._place = place
    return wrapper(value, lock)


def _restore_array(wrapper, kind, length, place, lock):
    return wrapper(ctypes._restore_array(kind, length, place), lock)


class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self._lock:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self._lock:
            self._obj[index] = value

    def __getslice__(self, start, stop):
        with self._lock:
            return self._obj[start:stop]


class SynchronizedString(SynchronizedArray):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value

    @property
    def raw(self):
        with self._lock:
            return self._obj.raw

    @raw.setter
    def raw(self, value):
        with self._lock:
            self._obj.raw = value
