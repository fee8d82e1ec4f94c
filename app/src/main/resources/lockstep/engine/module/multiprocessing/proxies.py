"""What stands in a process for an object that a manager keeps."""

import _pickle
import _process
from multiprocessing import context


class RemoteError(Exception):
    """Something failed in the manager's process; its traceback, as text."""

    def __str__(self):
        line = "-" * 75
        return f"\n{line}\n{self.args[0]}{line}"


class Token:
    """Where an object is: its type's name, its manager's channel and process, its number there."""

    def __init__(self, typeid, server, ident):
        self.typeid = typeid
        self.server = server
        self.id = ident

    def __repr__(self):
        return f"Token(typeid={self.typeid!r}, address={self.server[0]!r}, id={self.id:#x})"


# A pair of channels for each manager and each thread of this process.
_connections = {}


def _connection(server):
    key = (server[0], _process.identity())
    found = _connections.get(key)
    if found is None:
        if _process.wait(server[1], 0) is not None:
            raise FileNotFoundError(2, "No such file or directory")
        requests = _process.open_channel(1 << 62, 0)
        replies = _process.open_channel(1 << 62, 0)
        _process.watch(server[1], replies)
        _process.post(server[0], _pickle.dumps((requests, replies)))
        found = _connections[key] = (requests, replies)
    return found


def _call_server(server, ident, method, args, kwds):
    requests, replies = _connection(server)
    handles = context._Spawning.handles
    if handles is None:
        context._Spawning.handles = []  # whatever a process may inherit may go to a manager
    try:
        data = _pickle.dumps((ident, method, args, kwds))
    finally:
        context._Spawning.handles = handles
    _process.post(requests, data)
    answer = _process.receive(replies, None)
    if not answer:
        _process.post(replies, b"")  # the manager is gone; also for the next call
        raise BrokenPipeError(32, "Broken pipe")
    kind, result = _pickle.loads(answer)
    if kind == "#RETURN" or kind == "#PROXY":
        return result
    if kind == "#ERROR":
        raise result
    if kind == "#UNSERIALIZABLE":
        raise RemoteError(f"Unserializable message: {result}\n")
    raise RemoteError(result)


if _process.explored:
    from multiprocessing._explored_manager import call_server as _call_server


class BaseProxy:
    """Calls go to the manager and come back as copies of results."""

    _exposed_ = ()

    def __init__(self, token):
        self._token = token

    def _callmethod(self, methodname, args=(), kwds={}):
        return _call_server(self._token.server, self._token.id, methodname, args, kwds)

    def _getvalue(self):
        return self._callmethod("#GETVALUE")

    @property
    def _id(self):
        return self._token.id

    def __reduce__(self):
        return _rebuild, (type(self), self._token)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>"

    def __str__(self):
        try:
            return self._callmethod("__repr__")
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _rebuild(kind, token):
    proxy = object.__new__(kind)
    object.__setattr__(proxy, "_token", token)
    return proxy


def _forward(name):
    def call(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)

    call.__name__ = name
    return call


def _proxy_type(name, exposed, base=BaseProxy):
    """A class of proxies whose methods are all done by the manager."""
    names = {method: _forward(method) for method in exposed}
    names["_exposed_"] = tuple(exposed)
    names["__module__"] = __name__
    return type(name, (base,), names)


def public_methods(obj):
    """Names of methods that do not begin with an underscore."""
    return [name for name in dir(obj) if name[0] != "_" and callable(getattr(obj, name))]


class _AutoProxy(BaseProxy):
    def __reduce__(self):
        return _rebuild_auto, (self._token, self._exposed_)


_auto_types = {}


def auto_proxy_type(typeid, exposed):
    """The class of proxies of a type that has none of its own."""
    key = (typeid, exposed)
    found = _auto_types.get(key)
    if found is None:
        found = _auto_types[key] = _proxy_type(f"AutoProxy[{typeid}]", exposed, _AutoProxy)
    return found


def _rebuild_auto(token, exposed):
    return _rebuild(auto_proxy_type(token.typeid, exposed), token)


def MakeProxyType(name, exposed):
    return _proxy_type(name, exposed)


class IteratorProxy(_proxy_type("IteratorProxy", ("__next__", "send", "throw", "close"))):
    def __iter__(self):
        return self


class AcquirerProxy(BaseProxy):
    _exposed_ = ("acquire", "release")

    def acquire(self, blocking=True, timeout=None):
        args = (blocking,) if timeout is None else (blocking, timeout)
        return self._callmethod("acquire", args)

    def release(self):
        return self._callmethod("release")

    def __enter__(self):
        return self._callmethod("acquire")

    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._callmethod("release")


class ConditionProxy(AcquirerProxy):
    _exposed_ = ("acquire", "release", "wait", "notify", "notify_all")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def notify(self, n=1):
        return self._callmethod("notify", (n,))

    def notify_all(self):
        return self._callmethod("notify_all")

    def wait_for(self, predicate, timeout=None):
        from time import monotonic

        result = predicate()
        end = None if timeout is None else monotonic() + timeout
        while not result:
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class EventProxy(BaseProxy):
    _exposed_ = ("is_set", "set", "clear", "wait")

    def is_set(self):
        return self._callmethod("is_set")

    def set(self):
        return self._callmethod("set")

    def clear(self):
        return self._callmethod("clear")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "wait", "abort", "reset")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def abort(self):
        return self._callmethod("abort")

    def reset(self):
        return self._callmethod("reset")

    @property
    def parties(self):
        return self._callmethod("__getattribute__", ("parties",))

    @property
    def n_waiting(self):
        return self._callmethod("__getattribute__", ("n_waiting",))

    @property
    def broken(self):
        return self._callmethod("__getattribute__", ("broken",))


class NamespaceProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "__setattr__", "__delattr__")

    def __getattr__(self, key):
        if key[0] == "_":
            return object.__getattribute__(self, key)
        return self._callmethod("__getattribute__", (key,))

    def __setattr__(self, key, value):
        if key[0] == "_":
            return object.__setattr__(self, key, value)
        return self._callmethod("__setattr__", (key, value))

    def __delattr__(self, key):
        if key[0] == "_":
            return object.__delattr__(self, key)
        return self._callmethod("__delattr__", (key,))


class ValueProxy(BaseProxy):
    _exposed_ = ("get", "set")

    def get(self):
        return self._callmethod("get")

    def set(self, value):
        return self._callmethod("set", (value,))

    value = property(get, set)


_LIST_METHODS = (
    "__add__ __contains__ __delitem__ __getitem__ __len__ __mul__ __reversed__ __rmul__ __setitem__ "
    "append clear copy count extend index insert pop remove reverse sort"
).split()


class ListProxy(_proxy_type("BaseListProxy", _LIST_METHODS)):
    def __reversed__(self):
        return reversed(self[:])

    def __iadd__(self, value):
        self._callmethod("extend", (value,))
        return self

    def __imul__(self, value):
        self[:] = self[:] * value
        return self


_DICT_METHODS = (
    "__contains__ __delitem__ __getitem__ __len__ __setitem__ __or__ __ror__ "
    "clear copy get items keys pop popitem setdefault update values"
).split()


class DictProxy(_proxy_type("BaseDictProxy", _DICT_METHODS)):
    def __iter__(self):
        return iter(self.keys())

    def __ior__(self, value):
        self.update(value)
        return self


ArrayProxy = _proxy_type("ArrayProxy", ("__len__", "__getitem__", "__setitem__"))


class PoolProxy(_proxy_type("PoolProxy", ("apply", "close", "join", "map", "starmap", "terminate"))):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()
