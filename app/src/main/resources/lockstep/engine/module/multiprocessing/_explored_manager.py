"""The objects of a manager while all orders are looked at: no process keeps them, and each call of a proxy is done at once, as
by a server for which calls come one by one."""

import queue

import _pickle
import _process
from multiprocessing import context, process, queues, synchronize

_ALIVE, _OVER = b"alive", b""

# Locks and their relatives, and queues: what of them each process has for itself, by their numbers.
_waited_for = {}

# Managers that threads of this process have called.
_connections = {}


class _Lock(synchronize.Lock):
    def release(self):
        if not _process.release(self._handle):
            raise RuntimeError("release unlocked lock")


class _RLock(synchronize.RLock):
    def release(self):
        if self._owner != _process.identity():
            raise RuntimeError("cannot release un-acquired lock")
        super().release()


class _BoundedSemaphore(synchronize.BoundedSemaphore):
    def release(self):
        if not _process.release(self._handle):
            raise ValueError("Semaphore released too many times")


class _Queue(queues.JoinableQueue):
    """A queue whose items are there as soon as they are put."""

    def _open(self, maxsize):
        self._maxsize = maxsize
        self._channel = _process.open_channel(1 << 62, 0)
        self._room = _process.open_semaphore(maxsize, maxsize) if maxsize > 0 else None

    def _hand_over(self, data, block, timeout):
        if self._room is not None and not _process.acquire(self._room, timeout if block else 0):
            return False
        _process.post(self._channel, data)
        return True

    def qsize(self):
        return _process.channel_size(self._channel)

    def empty(self):
        return self.qsize() == 0

    def __getstate__(self):
        return (super().__getstate__(), self._room)

    def __setstate__(self, state):
        base, self._room = state
        super().__setstate__(base)


_WAITED_FOR = {
    "Lock": _Lock,
    "RLock": _RLock,
    "Semaphore": synchronize.Semaphore,
    "BoundedSemaphore": _BoundedSemaphore,
    "Event": synchronize.Event,
    "Condition": synchronize.Condition,
    "Barrier": synchronize.Barrier,
    "Queue": _Queue,
    "JoinableQueue": _Queue,
}

_KEPT = ("list", "dict", "Value", "Array", "Namespace")


def start(manager, initializer):
    if initializer is not None:
        _process.refuse("a manager's initializer cannot be explored: leave it out")
    manager._channel = _process.open_store(_ALIVE)
    # counts as a child where later ones are named
    manager._process = manager._ctx.Process(name=type(manager).__name__)

    def last():
        if not manager._over:
            _process.turn(manager._channel)
            manager.shutdown()

    process._at_end.append(last)


def end(manager):
    _process.keep_store(manager._channel, _OVER)


def create(server, entry, typeid, args, kwds):
    """Makes an object. Returns what a proxy of it needs to know."""
    from multiprocessing import managers, proxies

    _check(server)
    maker, exposed, _ = entry[:3]
    if entry is not managers.SyncManager._registry.get(typeid) or typeid not in _WAITED_FOR and typeid not in _KEPT:
        _process.refuse(f"what a manager keeps as {typeid!r} cannot be explored: use its list, dict, Namespace or Value")
    args, kwds = _copied((args, kwds))
    if typeid in _WAITED_FOR:
        made = _WAITED_FOR[typeid](*args, **kwds)
        exposed = exposed or proxies.public_methods(queue.Queue)
    else:
        made = maker(*args, **kwds)
    return _process.open_store(_packed((typeid, made, tuple(exposed)))), tuple(exposed)


def call_server(server, ident, method, args, kwds):
    _check(server)
    known = _waited_for.get(ident)
    if known is None:
        before = _process.load_store(ident)
        typeid, held, exposed = _pickle.loads(before)
        if typeid not in _WAITED_FOR:
            return _call(ident, (typeid, held, exposed), before, method, _copied((args, kwds)))
        known = _waited_for[ident] = held
    if method in ("__str__", "__repr__", "#GETVALUE", "__getattribute__"):
        _process.refuse("it looks into a lock or queue of a manager")
    args, kwds = _copied((args, kwds))
    return getattr(known, method)(*args, **kwds)


def _call(ident, kept, before, method, given):
    from multiprocessing import managers

    typeid, held, exposed = kept
    args, kwds = given
    if method not in exposed:
        return managers._Server.answer_otherwise(held, method, exposed)[1]
    try:
        result = getattr(held, method)(*args, **kwds)
    finally:
        after = _packed(kept)
        if after != before:
            _process.keep_store(ident, after)
    return list(result) if isinstance(result, managers._VIEWS) else result


def _check(server):
    key = (server[0], _process.identity())
    if _process.load_store(server[0]) == _ALIVE:
        _connections[key] = True
    elif key in _connections:
        raise BrokenPipeError(32, "Broken pipe")
    else:
        raise FileNotFoundError(2, "No such file or directory")


def _copied(value):
    return _pickle.loads(_packed(value))


def _packed(value):
    """Whatever a process may inherit may go to a manager."""
    handles = context._Spawning.handles
    if handles is None:
        context._Spawning.handles = []
    try:
        return _pickle.dumps(value)
    finally:
        context._Spawning.handles = handles
