"""A process that keeps objects for others, which use them through proxies."""

import queue
import threading

import _pickle
import _process
from multiprocessing import context, process
from multiprocessing.proxies import (
    AcquirerProxy,
    ArrayProxy,
    BarrierProxy,
    BaseProxy,
    ConditionProxy,
    DictProxy,
    EventProxy,
    IteratorProxy,
    ListProxy,
    MakeProxyType,
    NamespaceProxy,
    PoolProxy,
    RemoteError,
    Token,
    ValueProxy,
    auto_proxy_type,
    public_methods,
)
from multiprocessing.proxies import _call_server

if _process.explored:
    from multiprocessing import _explored_manager

_STOP = b""
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))


class Namespace:
    """An object for attributes."""

    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        shown = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"


class Value:
    """A value with the interface of a shared one."""

    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f"{type(self).__name__}({self._typecode!r}, {self._value!r})"

    value = property(get, set)


class _Numbers(list):
    """What a manager's Array is: a list that shows its type."""

    def __init__(self, typecode, items):
        super().__init__(items)
        self.typecode = typecode

    def __getitem__(self, index):
        found = super().__getitem__(index)
        return _Numbers(self.typecode, found) if isinstance(index, slice) else found

    def __repr__(self):
        return f"array({self.typecode!r}, {list(self)!r})"

    __str__ = __repr__


def Array(typecode, sequence, lock=True):
    return _Numbers(typecode, sequence)


class _Server:
    """The objects of a manager, in its process. One thread serves each thread of the clients."""

    def __init__(self, registry, channel):
        self.registry = registry
        self.channel = channel
        self.objects = {}
        self.last = 0
        self.lock = threading.Lock()

    def run(self):
        while True:
            data = _process.receive(self.channel, None)
            if data == _STOP:
                return
            requests, replies = _pickle.loads(data)
            threading.Thread(target=self.serve, args=(requests, replies), daemon=True).start()

    def serve(self, requests, replies):
        while True:
            try:
                data = _process.receive(requests, None)
            except EOFError:
                return
            try:
                answer = self.answer(*_pickle.loads(data))
            except Exception as error:
                answer = ("#TRACEBACK", _process.format_exception(error))
            try:
                packed = _pickle.dumps(answer)
            except Exception as error:
                packed = _pickle.dumps(("#UNSERIALIZABLE", repr(answer[1])))
            _process.post(replies, packed)

    def answer(self, ident, method, args, kwds):
        if ident is None:
            return ("#RETURN", self.create(method, args, kwds))
        obj, exposed, typeids = self.objects[ident]
        if method not in exposed:
            return self.answer_otherwise(obj, method, exposed)
        try:
            result = getattr(obj, method)(*args, **kwds)
        except Exception as error:
            return ("#ERROR", error)
        typeid = typeids.get(method)
        if typeid:
            return ("#PROXY", self.enter(typeid, result))
        return ("#RETURN", list(result) if isinstance(result, _VIEWS) else result)

    @staticmethod
    def answer_otherwise(obj, method, exposed):
        if method == "__str__":
            return ("#RETURN", str(obj))
        if method == "__repr__":
            return ("#RETURN", repr(obj))
        if method == "#GETVALUE":
            return ("#RETURN", obj)
        raise AttributeError(f"method {method!r} of {type(obj)!r} object is not in exposed={exposed!r}")

    def create(self, typeid, args, kwds):
        maker = self.registry[typeid][0]
        if maker is None:
            if kwds or len(args) != 1:
                raise ValueError("Without callable, must have one non-keyword argument")
            return self.enter(typeid, args[0])
        return self.enter(typeid, maker(*args, **kwds))

    def enter(self, typeid, obj):
        """Keeps an object. Returns what a proxy of it needs to know."""
        exposed, typeids = self.registry[typeid][1:3]
        if exposed is None:
            exposed = public_methods(obj)
        with self.lock:
            self.last += 1
            self.objects[self.last] = (obj, set(exposed), typeids or {})
            return self.last, tuple(exposed)


def _serve(registry, channel, initializer, initargs):
    """The life of a manager's process."""
    if initializer is not None:
        initializer(*initargs)
    _Server(registry, channel).run()


class BaseManager:
    """Starts the process, and makes objects in it."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            raise NotImplementedError("a manager's address is not part of Lockstep's Python: leave it out")
        self._ctx = ctx or context._default
        self._process = None
        self._channel = None
        self._over = False
        self._shutdown_timeout = shutdown_timeout

    def start(self, initializer=None, initargs=()):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        assert self._process is None, "Already started server"
        if _process.explored:
            _explored_manager.start(self, initializer)
            return
        self._channel = _process.open_channel(1 << 62, 0)
        registry = {typeid: entry[:3] for typeid, entry in self._registry.items()}
        self._process = self._ctx.Process(target=_serve, args=(registry, self._channel, initializer, initargs))
        self._process._handles = [self._channel]
        identity = ":".join(str(part) for part in self._process._identity)
        self._process.name = f"{type(self).__name__}-{identity}"
        self._process.start()
        process._at_end.append(self.shutdown)

    def shutdown(self):
        if self._process is None or self._over:
            return
        self._over = True
        if _process.explored:
            _explored_manager.end(self)
            return
        _process.post(self._channel, _STOP)
        self._process.join(timeout=self._shutdown_timeout)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()

    def join(self, timeout=None):
        if self._process is not None and not _process.explored:
            self._process.join(timeout)

    @property
    def address(self):
        return f"lockstep-manager-{self._channel}"

    def __enter__(self):
        if self._process is None:
            self.start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    def _create(self, typeid, /, *args, **kwds):
        if self._process is None:
            raise AssertionError("server not yet started")
        server = (self._channel, self._process._number)
        if _process.explored:
            ident, exposed = _explored_manager.create(server, self._registry[typeid], typeid, args, kwds)
            return Token(typeid, server, ident), exposed
        ident, exposed = _call_server(server, None, typeid, args, kwds)
        return Token(typeid, server, ident), exposed

    @classmethod
    def register(
        cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True
    ):
        if "_registry" not in cls.__dict__:
            cls._registry = dict(cls._registry)
        exposed = exposed or getattr(proxytype, "_exposed_", None)
        typeids = method_to_typeid or getattr(proxytype, "_method_to_typeid_", None)
        cls._registry[typeid] = (callable, exposed, typeids, proxytype)
        if create_method:

            def create(self, /, *args, **kwds):
                token, methods = self._create(typeid, *args, **kwds)
                return (proxytype or auto_proxy_type(typeid, methods))(token)

            create.__name__ = typeid
            setattr(cls, typeid, create)


class SyncManager(BaseManager):
    """A manager of the usual things."""


class SharedMemoryManager(BaseManager):
    """A manager whose shared blocks are given up at its end."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._blocks = []

    def SharedMemory(self, size):
        from multiprocessing import shared_memory

        return self._kept(shared_memory.SharedMemory(None, True, size))

    def ShareableList(self, sequence):
        from multiprocessing import shared_memory

        made = shared_memory.ShareableList(sequence)
        self._kept(made.shm)
        return made

    def _kept(self, block):
        self._blocks.append(block)
        return block

    def shutdown(self):
        for block in self._blocks:
            try:
                block.unlink()
            except FileNotFoundError:
                pass  # the program was there first
        self._blocks.clear()
        super().shutdown()


def _pool(*args, **kwds):
    from multiprocessing import pool

    return pool.Pool(*args, **kwds)


for _typeid, _maker, _proxy in [
    ("Queue", queue.Queue, None),
    ("JoinableQueue", queue.Queue, None),
    ("Event", threading.Event, EventProxy),
    ("Lock", threading.Lock, AcquirerProxy),
    ("RLock", threading.RLock, AcquirerProxy),
    ("Semaphore", threading.Semaphore, AcquirerProxy),
    ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
    ("Condition", threading.Condition, ConditionProxy),
    ("Barrier", threading.Barrier, BarrierProxy),
    ("Pool", _pool, PoolProxy),
    ("list", list, ListProxy),
    ("dict", dict, DictProxy),
    ("Value", Value, ValueProxy),
    ("Array", Array, ArrayProxy),
    ("Namespace", Namespace, NamespaceProxy),
]:
    SyncManager.register(_typeid, _maker, _proxy)
SyncManager.register("Iterator", proxytype=IteratorProxy, create_method=False)
