"""Queues between threads."""

from time import monotonic

from _collections import deque
from _queue import Empty
from threading import Condition, Lock


class Full(Exception):
    """Raised by put(block=False) and by put() after its timeout."""


class ShutDown(Exception):
    """Raised when a queue that was shut down is used."""


class Queue:
    """First in, first out; put waits while there are maxsize items."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = Lock()
        self.not_empty = Condition(self.mutex)
        self.not_full = Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks = unfinished
            if unfinished == 0:
                self.all_tasks_done.notify_all()

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                if not block:
                    if self._qsize() >= self.maxsize:
                        raise Full
                elif timeout is None:
                    while self._qsize() >= self.maxsize:
                        self.not_full.wait()
                        if self.is_shutdown:
                            raise ShutDown
                elif timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                else:
                    deadline = monotonic() + timeout
                    while self._qsize() >= self.maxsize:
                        left = deadline - monotonic()
                        if left <= 0.0:
                            raise Full
                        self.not_full.wait(left)
                        if self.is_shutdown:
                            raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            if not block:
                if not self._qsize():
                    raise Empty
            elif timeout is None:
                while not self._qsize():
                    self.not_empty.wait()
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                deadline = monotonic() + timeout
                while not self._qsize():
                    left = deadline - monotonic()
                    if left <= 0.0:
                        raise Empty
                    self.not_empty.wait(left)
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def __class_getitem__(cls, item):
        return cls

    def shutdown(self, immediate=False):
        """Makes put raise ShutDown, and get when the queue is empty; immediate: also drops what is in it."""
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    # What a subclass may do otherwise; called with the mutex held.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The least item first. The items are a heap: each is not greater than those at twice its place."""

    def _init(self, maxsize):
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        heap = self.queue
        place = len(heap)
        heap.append(item)
        while place > 0:
            parent = (place - 1) >> 1
            if not item < heap[parent]:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = item

    def _get(self):
        heap = self.queue
        item = heap.pop()
        if not heap:
            return item
        least = heap[0]
        end = len(heap)
        place = 0
        child = 1
        while child < end:
            if child + 1 < end and not heap[child] < heap[child + 1]:
                child += 1
            if not heap[child] < item:
                break
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        return least


class SimpleQueue:
    """First in, first out, without bound and without task tracking."""

    def __init__(self):
        self._items = deque()
        self._ready = Condition(Lock())

    def put(self, item, block=True, timeout=None):
        with self._ready:
            self._items.append(item)
            self._ready.notify()

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        with self._ready:
            if not block:
                if not self.qsize():
                    raise Empty
            elif not self._ready.wait_for(self.qsize, timeout):
                raise Empty
            return self._items.popleft()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def __class_getitem__(cls, item):
        return cls

    def empty(self):
        return not self.qsize()

    def qsize(self):
        return len(self._items)
