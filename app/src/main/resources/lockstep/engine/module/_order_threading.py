"""What the things of threading order, told where races are looked for. Loaded behind threading, and only then."""

import _threading_sync
import threading
from _order import give, give_permits, permits, take, take_permit
from _order_told import Plain


class Condition:
    def __init__(self, lock=None):
        # made here, it is none of the library's own
        _condition.__init__(self, threading.RLock() if lock is None else lock)


class Thread:
    def is_alive(self):
        alive = _thread.is_alive(self)
        if not alive and self._handle is not None:
            take(self._handle)
        return alive


class Event:
    def set(self):
        give(self)
        _event.set(self)

    def is_set(self):
        seen = _event.is_set(self)
        if seen:
            take(self)
        return seen

    def wait(self, timeout=None):
        seen = _event.wait(self, timeout)
        if seen:
            take(self)
        return seen


class Semaphore:
    def __init__(self, value=1):
        _semaphore.__init__(self, value)
        permits(self, value)

    def acquire(self, blocking=True, timeout=None):
        got = _semaphore.acquire(self, blocking, timeout)
        if got:
            take_permit(self)
        return got

    def release(self, n=1):
        if n > 0:
            give_permits(self, n)
        _semaphore.release(self, n)


class BoundedSemaphore:
    def release(self, n=1):
        if n > 0:
            give_permits(self, n)
        _bounded.release(self, n)


class Barrier:
    def wait(self, timeout=None):
        index = _barrier.wait(self, timeout)
        take(_mine.round)
        return index

    def _open(self, mine):
        take(mine)
        _barrier._open(self, mine)


class _Round(_threading_sync._Round):
    """A filling of a barrier: who arrives hands on what it has done, and the action what that has."""

    __module__ = "threading"

    @property
    def arrived(self):
        return self._arrived

    @arrived.setter
    def arrived(self, count):
        if count:
            give(self)
            _mine.round = self
        self._arrived = count

    @property
    def open(self):
        return self._is_open

    @open.setter
    def open(self, value):
        if value:
            give(self)
        self._is_open = value


_mine = threading.local()
_threading_sync._Round = _Round
_condition = Plain(_threading_sync.Condition, Condition)
_thread = Plain(threading.Thread, Thread)
_event = Plain(_threading_sync.Event, Event)
_semaphore = Plain(_threading_sync.Semaphore, Semaphore)
_bounded = Plain(_threading_sync.BoundedSemaphore, BoundedSemaphore)
_barrier = Plain(_threading_sync.Barrier, Barrier)
