"""What the tasks of a pool will give."""

import threading

from multiprocessing.context import TimeoutError


class ApplyResult:
    """What a task will give."""

    __module__ = "multiprocessing.pool"

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._callback = callback
        self._error_callback = error_callback
        self._event = threading.Event()
        self._success = None
        self._value = None
        self._job = pool._enter(self)

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _arrived(self, place, success, value):
        self._finish(success, value)

    def _finish(self, success, value):
        self._success = success
        self._value = value
        self._pool._leave(self._job)
        if success and self._callback:
            self._callback(value)
        if not success and self._error_callback:
            self._error_callback(value)
        self._event.set()


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """What all chunks of a map will give: the first exception, or the results in order."""

    __module__ = "multiprocessing.pool"

    def __init__(self, pool, chunksize, length, callback, error_callback):
        self._chunksize = chunksize
        self._items = [None] * length
        self._left = length // chunksize + bool(length % chunksize) if length else 0
        self._error = None
        super().__init__(pool, callback, error_callback)
        if self._left == 0:
            self._finish(True, self._items)

    def _arrived(self, place, success, value):
        self._left -= 1
        if success:
            start = place * self._chunksize
            self._items[start : start + self._chunksize] = value
        elif self._error is None:
            self._error = value
        if self._left == 0:
            if self._error is None:
                self._finish(True, self._items)
            else:
                self._finish(False, self._error)


class IMapIterator:
    """Results one by one, in the order of the tasks."""

    __module__ = "multiprocessing.pool"

    _ordered = True

    def __init__(self, pool):
        self._pool = pool
        self._condition = threading.Condition()
        self._arrivals = {}
        self._order = []
        self._next = 0
        self._length = None
        self._job = pool._enter(self)

    def __iter__(self):
        return self

    def __next__(self):
        return self.next()

    def next(self, timeout=None):
        with self._condition:
            if not self._available() and not self._over():
                self._condition.wait_for(lambda: self._available() or self._over(), timeout)
            if not self._available():
                if self._over():
                    raise StopIteration
                raise TimeoutError
            place = self._next if self._ordered else self._order[self._next]
            self._next += 1
            success, value = self._arrivals.pop(place)
        if success:
            return value
        raise value

    def _available(self):
        return self._next in self._arrivals if self._ordered else self._next < len(self._order)

    def _over(self):
        return self._length is not None and self._next >= self._length

    def _arrived(self, place, success, value):
        with self._condition:
            self._arrivals[place] = (success, value)
            self._order.append(place)
            self._check_end()
            self._condition.notify_all()

    def _set_length(self, length):
        with self._condition:
            self._length = length
            self._check_end()
            self._condition.notify_all()

    def _check_end(self):
        if self._length is not None and len(self._order) == self._length:
            self._pool._leave(self._job)


class IMapUnorderedIterator(IMapIterator):
    """Results one by one, as they arrive."""

    __module__ = "multiprocessing.pool"

    _ordered = False
