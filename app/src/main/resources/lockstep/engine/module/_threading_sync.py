"""What threads wait for each other with, built on the locks of _thread alone."""

from time import monotonic

from _thread import RLock, _gate, lock as Lock


def _deprecated(message):
    """Warns of the old name of a method, on behalf of who called that."""
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


class Condition:
    """Lets threads wait, with a lock given up meanwhile, until another one notifies them. Each waits at a lock of its own."""

    __module__ = "threading"

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self._waiters = []
        self.acquire = lock.acquire
        self.release = lock.release
        self._reentrant = hasattr(lock, "_release_save")

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        if self._reentrant:
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        gate = _gate(self._lock)
        gate.acquire()
        self._waiters.append(gate)
        if self._reentrant:
            held = self._lock._release_save()
        else:
            held = None
            self._lock.release()
        notified = False
        try:
            if timeout is None:
                notified = gate.acquire()
            elif timeout > 0:
                notified = gate.acquire(True, timeout)
            else:
                notified = gate.acquire(False)
            return notified
        finally:
            if held is not None:
                self._lock._acquire_restore(held)
            else:
                self._lock.acquire()
            if not notified and gate in self._waiters:
                self._waiters.remove(gate)

    def wait_for(self, predicate, timeout=None):
        deadline = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if deadline is None:
                    deadline = monotonic() + left
                else:
                    left = deadline - monotonic()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while n > 0 and waiters:
            waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _deprecated("notifyAll() is deprecated, use notify_all() instead")
        self.notify_all()


class Semaphore:
    """A count of permits; acquire waits while there is none."""

    __module__ = "threading"

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if deadline is None:
                        deadline = monotonic() + timeout
                    else:
                        timeout = deadline - monotonic()
                    if timeout <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to have more permits than at first."""

    __module__ = "threading"

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return (
            f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"
        )

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag to wait for."""

    __module__ = "threading"

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = type(self)
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _deprecated("isSet() is deprecated, use is_set() instead")
        return self._flag

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError):
    __module__ = "threading"


class _Round:
    """One filling of a barrier. It ends open or broken, and a new one begins."""

    __module__ = "threading"

    def __init__(self):
        self.arrived = 0
        self.open = False
        self.broken = False

    def over(self):
        return self.open or self.broken


class Barrier:
    """A point that a number of threads must all reach before any goes on."""

    __module__ = "threading"

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._round = _Round()

    def __repr__(self):
        cls = type(self)
        place = f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
        if self.broken:
            return place + "broken>"
        return place + f"waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            mine = self._round
            if mine.broken:
                raise BrokenBarrierError
            index = mine.arrived
            mine.arrived += 1
            if mine.arrived == self._parties:
                self._open(mine)
                return index
            in_time = self._cond.wait_for(mine.over, timeout)
            if not in_time:
                self._break(mine)
            if mine.broken:
                raise BrokenBarrierError
            return index

    def _open(self, mine):
        opened = False
        try:
            if self._action:
                self._action()
            mine.open = opened = True
            self._round = _Round()
        finally:
            if not opened:
                mine.broken = True
            self._cond.notify_all()

    def _break(self, mine):
        mine.broken = True
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._round.arrived and not self._round.broken:
                self._break(self._round)
            self._round = _Round()

    def abort(self):
        with self._cond:
            self._break(self._round)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return 0 if self._round.over() else self._round.arrived

    @property
    def broken(self):
        return self._round.broken
