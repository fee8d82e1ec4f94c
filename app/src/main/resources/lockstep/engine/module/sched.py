"""Calls at a time, one after the other."""

import heapq
import itertools
import threading
import time
from collections import namedtuple

__all__ = ["scheduler"]

_forever = object()
_Fields = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")


class Event(_Fields):
    __slots__ = ()

    def __eq__(self, other):
        return self[:3] == other[:3]

    __hash__ = None


class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = itertools.count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_forever):
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is _forever else kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_forever):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                left = event.time - self.timefunc()
                if left <= 0:
                    heapq.heappop(self._queue)
            if left <= 0:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
            elif not blocking:
                return left
            else:
                self.delayfunc(left)

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
