"""What the tasks of a pool will give, while all orders are looked at."""

import _pickle
import _process
from multiprocessing.context import TimeoutError


class ApplyResult:
    """What a task will give."""

    __module__ = "multiprocessing.pool"

    def __init__(self, pool, callback, error_callback, parts=1):
        self._job = _process.open_job(parts)
        self._callback = callback
        self._error_callback = error_callback
        self._opened = None
        if callback or error_callback:
            _process.ask_arrivals()
            pool._callbacks[self._job] = self

    def ready(self):
        _process.ask_arrivals()
        return _process.is_done(self._job)

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return _process.failed_part(self._job) < 0

    def wait(self, timeout=None):
        if timeout is not None:
            _process.ask_arrivals()
        _process.await_job(self._job, timeout)

    def get(self, timeout=None):
        if timeout is not None:
            _process.ask_arrivals()
        if not _process.await_job(self._job, timeout):
            raise TimeoutError
        good, value = self._open()
        if good:
            return value
        raise value

    def _open(self):
        """What arrived, once it has; the same objects each time."""
        if self._opened is None:
            failed = _process.failed_part(self._job)
            self._opened = (True, self._whole()) if failed < 0 else _unpacked(self._job, failed)
        return self._opened

    def _whole(self):
        return _unpacked(self._job, 0)[1]

    def _call_back(self):
        good, value = self._open()
        call = self._callback if good else self._error_callback
        if call:
            # seen as what a thread of the program does, also where a builtin is called
            call(*(value,))


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """What all chunks of a map will give: the first exception, or the results in order."""

    __module__ = "multiprocessing.pool"

    def __init__(self, pool, chunksize, length, callback, error_callback):
        self._parts = length // chunksize + bool(length % chunksize) if length else 0
        super().__init__(pool, callback, error_callback, self._parts)
        if self._parts == 0:
            pool._callbacks.pop(self._job, None)
            self._call_back()

    def _whole(self):
        return [item for place in range(self._parts) for item in _unpacked(self._job, place)[1]]


class IMapIterator:
    """Results one by one, in the order of the tasks."""

    __module__ = "multiprocessing.pool"

    _ordered = True

    def __init__(self, pool):
        if not self._ordered:
            _process.ask_arrivals()
        self._job = _process.open_job(0, None, not self._ordered)
        self._next = 0
        self._length = 0

    def __iter__(self):
        return self

    def __next__(self):
        return self.next()

    def next(self, timeout=None):
        if self._next == self._length:
            raise StopIteration
        if timeout is not None:
            _process.ask_arrivals()
        if self._ordered:
            place = self._next if _process.await_part(self._job, self._next, timeout) else None
        else:
            place = _process.await_arrival(self._job, self._next, timeout)
        if place is None:
            raise TimeoutError
        self._next += 1
        good, value = _unpacked(self._job, place)
        if good:
            return value
        raise value

    def _set_length(self, length):
        self._length = length


class IMapUnorderedIterator(IMapIterator):
    """Results one by one, as they arrive."""

    __module__ = "multiprocessing.pool"

    _ordered = False


def _unpacked(job, place):
    good, data = _process.part(job, place)
    value = _pickle.loads(data)
    return (True, value) if good else (False, value.unwrap())
