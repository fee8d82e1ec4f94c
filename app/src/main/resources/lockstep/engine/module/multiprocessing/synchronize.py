"""Locks and their relatives, shared by processes. Their state is kept at the hub; who dies holding one holds it for ever."""

import threading
import time

import _process
from multiprocessing import context, process

_GREATEST = 2**31 - 1


class _Shared:
    """Something with a handle at the hub."""

    def __getstate__(self):
        context.assert_spawning(self)
        return self.__dict__

    def __setstate__(self, state):
        self.__dict__.update(state)


def _owner_name():
    """This thread as representations of locks call it."""
    name = process.current_process().name
    thread = threading.current_thread()
    return name if thread is threading.main_thread() else f"{name}|{thread.name}"


class Semaphore(_Shared):
    _greatest = _GREATEST

    def __init__(self, value=1, *, ctx=None):
        if value < 0 or value > _GREATEST:
            raise OSError(22, "Invalid argument")
        self._handle = _process.open_semaphore(value, self._greatest)

    def acquire(self, block=True, timeout=None):
        if block:
            return _process.acquire(self._handle, timeout)
        return _process.acquire(self._handle, 0)

    def release(self):
        if not _process.release(self._handle):
            raise ValueError("semaphore or lock released too many times")

    def get_value(self):
        return _process.semaphore_value(self._handle)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        return f"<{type(self).__name__}(value={self.get_value()})>"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx=None):
        self._greatest = value
        super().__init__(value)

    def __repr__(self):
        return f"<BoundedSemaphore(value={self.get_value()}, maxvalue={self._greatest})>"


class Lock(Semaphore):
    _greatest = 1
    _owner = None

    def __init__(self, *, ctx=None):
        super().__init__(1)

    def acquire(self, block=True, timeout=None):
        taken = _process.acquire(self._handle, timeout if block else 0)
        if taken:
            self._owner = _process.identity()
        return taken

    def release(self):
        self._owner = None
        if not _process.release(self._handle):
            raise ValueError("semaphore or lock released too many times")

    def __enter__(self):
        return self.acquire()

    def __repr__(self):
        owner = self._owner
        if owner == _process.identity():
            name = _owner_name()
        elif _process.semaphore_value(self._handle):
            name = "None"
        elif owner is not None and owner >> 32 == _process.identity() >> 32:
            name = "SomeOtherThread"
        else:
            name = "SomeOtherProcess"
        return f"<Lock(owner={name})>"

    def __getstate__(self):
        context.assert_spawning(self)
        return {"_handle": self._handle}


class RLock(_Shared):
    """A lock that its owner, a thread of a process, may take again."""

    _owner = None
    _count = 0

    def __init__(self, *, ctx=None):
        self._handle = _process.open_semaphore(1, 1)

    def acquire(self, block=True, timeout=None):
        me = _process.identity()
        if self._owner == me:
            self._count += 1
            return True
        if not _process.acquire(self._handle, timeout if block else 0):
            return False
        self._owner = me
        self._count = 1
        return True

    def release(self):
        if self._owner != _process.identity():
            raise AssertionError("attempt to release recursive lock not owned by thread")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            _process.release(self._handle)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        owner = self._owner
        if owner == _process.identity():
            name, count = _owner_name(), self._count
        elif _process.semaphore_value(self._handle):
            name, count = "None", 0
        elif owner is not None and owner >> 32 == _process.identity() >> 32:
            name, count = "SomeOtherThread", "nonzero"
        else:
            name, count = "SomeOtherProcess", "nonzero"
        return f"<RLock({name}, {count})>"

    def __getstate__(self):
        context.assert_spawning(self)
        return {"_handle": self._handle}

    def _owned(self):
        return self._owner == _process.identity()


class Condition(_Shared):
    """Waiters sleep on a semaphore; a notifier counts them down and waits until each has noticed."""

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._sleeping = Semaphore(0)
        self._woken = Semaphore(0)
        self._wait_semaphore = Semaphore(0)

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {self._sleeping.get_value() - self._woken.get_value()})>"

    def _check(self, action):
        lock = self._lock
        if lock._owner != _process.identity():
            raise AssertionError(f"must acquire() condition before using {action}()" if action == "wait" else "lock is not owned")

    def wait(self, timeout=None):
        self._check("wait")
        depth = self._lock._count if isinstance(self._lock, RLock) else 1
        self._sleeping.release()
        for _ in range(depth):
            self._lock.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken.release()
            for _ in range(depth):
                self._lock.acquire()

    def notify(self, n=1):
        self._check("notify")
        while self._woken.acquire(False):  # sleepers that gave up by their timeout
            self._sleeping.acquire(False)
        sleepers = 0
        while sleepers < n and self._sleeping.acquire(False):
            self._wait_semaphore.release()
            sleepers += 1
        for _ in range(sleepers):
            self._woken.acquire()
        while self._wait_semaphore.acquire(False):
            pass

    def notify_all(self):
        self.notify(_GREATEST)

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        end = None if timeout is None else time.monotonic() + timeout
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class Event(_Shared):
    def __init__(self):
        self._condition = Condition(Lock())
        self._flag = Semaphore(0)

    def is_set(self):
        with self._condition:
            return self._flag.get_value() > 0

    def set(self):
        with self._condition:
            if self._flag.get_value() == 0:
                self._flag.release()
            self._condition.notify_all()

    def clear(self):
        with self._condition:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._condition:
            if self._flag.get_value() == 0:
                self._condition.wait(timeout)
            return self._flag.get_value() > 0

    def __repr__(self):
        return f"<Event at {id(self):#x} {'set' if self.is_set() else 'unset'}>"


class Barrier(_Shared):
    """A meeting of processes; a wait that fails breaks it for all until it is reset."""

    def __init__(self, parties, action=None, timeout=None):
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._condition = Condition()
        self._waiting = Semaphore(0)
        self._rounds = Semaphore(0)
        self._broken = Semaphore(0)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._waiting.get_value()

    @property
    def broken(self):
        return self._broken.get_value() > 0

    def wait(self, timeout=None):
        with self._condition:
            if self.broken:
                raise threading.BrokenBarrierError
            index = self._waiting.get_value()
            self._waiting.release()
            if index + 1 == self._parties:
                self._open()
                return index
            here = self._rounds.get_value()
            done = self._condition.wait_for(
                lambda: self._rounds.get_value() != here or self.broken,
                self._timeout if timeout is None else timeout,
            )
            if not done:
                self._break()
            if self.broken and self._rounds.get_value() == here:
                raise threading.BrokenBarrierError
            return index

    def reset(self):
        with self._condition:
            if self._waiting.get_value():
                self._break()
            while self._broken.acquire(False):
                pass
            while self._waiting.acquire(False):
                pass

    def abort(self):
        with self._condition:
            self._break()

    def _open(self):
        try:
            if self._action:
                self._action()
        except BaseException:
            self._break()
            raise
        while self._waiting.acquire(False):
            pass
        self._rounds.release()
        self._condition.notify_all()

    def _break(self):
        if not self.broken:
            self._broken.release()
        self._condition.notify_all()
