"""Queues between processes. What is put is pickled at once, and handed to one getter."""

import sys

import _pickle
import _process
from multiprocessing import context
from queue import Empty, Full

_UNLIMITED = 1 << 62


class _Direct:
    """A queue whose items arrive as soon as they are put."""

    _room = None

    def _open(self, maxsize):
        self._maxsize = maxsize
        self._channel = _process.open_channel(_UNLIMITED, maxsize if maxsize > 0 else 0)

    def _hand_over(self, data, block, timeout):
        if self._maxsize <= 0:
            _process.post(self._channel, data)
            return True
        return _process.send(self._channel, data, timeout if block else 0)

    def _take(self, block, timeout):
        return _process.receive(self._channel, timeout if block else 0)

    def qsize(self):
        return _process.channel_size(self._channel)

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"

    def cancel_join_thread(self):
        pass


if _process.explored:
    from multiprocessing._explored import Fed as _Way
else:
    _Way = _Direct


class Queue(_Way):
    def __init__(self, maxsize=0):
        self._open(maxsize)
        self._closed = False

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        data = _packed(obj)
        if data is None:
            return
        if not self._hand_over(data, block, timeout):
            raise Full

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        data = self._take(block, timeout)
        if data is None:
            raise Empty
        return _pickle.loads(data)

    def __class_getitem__(cls, item):
        return cls

    def put_nowait(self, obj):
        return self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def close(self):
        self._closed = True

    def __getstate__(self):
        context.assert_spawning(self)
        context.pass_handle(self._channel)
        return (self._maxsize, self._channel, self._room)

    def __setstate__(self, state):
        self._maxsize, self._channel, self._room = state
        self._closed = False


def _packed(obj):
    """An object as bytes. One that cannot be is told of on standard error and lost, and its putter goes on."""
    try:
        return _pickle.dumps(obj)
    except Exception as error:
        sys.stderr.write(_process.format_exception(error))
        return None


class JoinableQueue(Queue):
    """A queue that knows how many items are not yet done with."""

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        from multiprocessing import synchronize

        self._unfinished = synchronize.Semaphore(0)
        self._condition = synchronize.Condition()

    def put(self, obj, block=True, timeout=None):
        with self._condition:
            super().put(obj, block, timeout)
            self._unfinished.release()

    def task_done(self):
        with self._condition:
            if not self._unfinished.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished.get_value() == 0:
                self._condition.notify_all()

    def join(self):
        with self._condition:
            while self._unfinished.get_value() != 0:
                self._condition.wait()

    def __getstate__(self):
        return (super().__getstate__(), self._unfinished, self._condition)

    def __setstate__(self, state):
        base, self._unfinished, self._condition = state
        super().__setstate__(base)


class SimpleQueue:
    def __init__(self):
        self._channel = _process.open_channel(_UNLIMITED, 0)

    def put(self, obj):
        _process.post(self._channel, _pickle.dumps(obj))

    def get(self):
        return _pickle.loads(_process.receive(self._channel, None))

    def __class_getitem__(cls, item):
        return cls

    def empty(self):
        return _process.channel_size(self._channel) == 0

    def close(self):
        pass

    def __getstate__(self):
        context.assert_spawning(self)
        context.pass_handle(self._channel)
        return self._channel

    def __setstate__(self, state):
        self._channel = state
