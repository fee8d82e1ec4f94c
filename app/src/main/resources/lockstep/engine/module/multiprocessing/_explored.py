"""Queues while all orders are looked at: as in CPython a thread of the process that puts sends on what was put."""

import _process
import _thread
from multiprocessing import process

_UNLIMITED = 1 << 62


class Fed:
    """A queue to which a thread of each process that puts brings one item after the other."""

    def _open(self, maxsize):
        self._maxsize = maxsize
        self._channel = _process.open_channel(_UNLIMITED, 0)
        self._room = _process.open_semaphore(maxsize, maxsize) if maxsize > 0 else None

    def _hand_over(self, data, block, timeout):
        if self._room is not None and not _process.acquire(self._room, timeout if block else 0):
            return False
        if _process.feed(self._channel, data):
            process._at_end.append(_Flush(self._channel))
            _thread._start(_Feeder(self._channel), "QueueFeederThread", True)
        return True

    def _take(self, block, timeout):
        data = _process.receive(self._channel, timeout if block else 0)
        if data is not None and self._room is not None:
            _process.release(self._room)
        return data

    def qsize(self):
        return _process.put_size(self._channel)

    def empty(self):
        return not _process.poll(self._channel, 0)

    def full(self):
        return self._room is not None and _process.semaphore_value(self._room) == 0

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        for flush in process._at_end:
            if isinstance(flush, _Flush) and flush.channel == self._channel:
                flush()

    def cancel_join_thread(self):
        process._at_end[:] = [
            call for call in process._at_end if not (isinstance(call, _Flush) and call.channel == self._channel)
        ]


class _Flush:
    """Waits until all that this process has put into a queue has arrived."""

    def __init__(self, channel):
        self.channel = channel

    def __call__(self):
        _process.flush(self.channel)


class _Feeder:
    def __init__(self, channel):
        self._channel = channel

    def __call__(self):
        _thread._begun()
        while _process.forward(self._channel):
            pass
