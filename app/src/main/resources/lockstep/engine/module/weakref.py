"""References that, in Lockstep, keep what they refer to."""

__all__ = [
    "ReferenceType", "WeakKeyDictionary", "WeakMethod", "WeakSet", "WeakValueDictionary", "finalize",
    "getweakrefcount", "proxy", "ref",
]


class ref:
    def __init__(self, object, callback=None, /):
        if isinstance(object, (int, str, tuple, list, dict, bytes, float, type(None))) and type(object).__module__ == "builtins":
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return isinstance(other, ref) and self._object == other._object

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        return f"<weakref at {id(self):#x}; to '{type(self._object).__name__}' at {id(self._object):#x}>"


ReferenceType = WeakMethod = ref


def proxy(object, callback=None, /):
    return object


def getweakrefcount(object, /):
    raise NotImplementedError(
        "weakref.getweakrefcount is not part of Lockstep's Python, where references keep what they refer to: count your own"
    )


getweakrefs = getweakrefcount


class WeakValueDictionary(dict):
    def __repr__(self):
        return f"<WeakValueDictionary at {id(self):#x}>"


class WeakKeyDictionary(dict):
    def __repr__(self):
        return f"<WeakKeyDictionary at {id(self):#x}>"


class WeakSet(set):
    pass


class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        import atexit

        self._call = (func, args, kwargs)
        self.atexit = True
        atexit.register(self)

    def __call__(self, _=None):
        call, self._call = self._call, None
        if call is not None:
            return call[0](*call[1], **call[2])
        return None

    def detach(self):
        call, self._call = self._call, None
        return call

    @property
    def alive(self):
        return self._call is not None
