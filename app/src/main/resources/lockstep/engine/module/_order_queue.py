"""What queues order, told where races are looked for. Loaded behind queue, and only then."""

import queue
from _order import give, give_permits, got, looked, permits, put as telling, take, take_permit, unput
from _order_told import Plain


class Queue:
    def __init__(self, maxsize=0):
        _queue.__init__(self, maxsize)
        if maxsize > 0:
            permits(self, maxsize)

    def put(self, item, block=True, timeout=None):
        done = False
        # told before others can get it
        telling(self, item)
        try:
            _queue.put(self, item, block, timeout)
            done = True
        finally:
            if not done:
                unput(self, item)
        if self.maxsize > 0:
            take_permit(self)

    def get(self, block=True, timeout=None):
        item = _queue.get(self, block, timeout)
        got(self, item)
        if self.maxsize > 0:
            give_permits(self, 1)
        return item

    def qsize(self):
        return _seen(self, _queue.qsize(self))

    def empty(self):
        return _seen(self, _queue.empty(self))

    def full(self):
        return _seen(self, _queue.full(self))

    def task_done(self):
        give(self)
        _queue.task_done(self)

    def join(self):
        _queue.join(self)
        take(self)


class SimpleQueue:
    def put(self, item, block=True, timeout=None):
        telling(self, item)
        _simple.put(self, item, block, timeout)

    def get(self, block=True, timeout=None):
        item = _simple.get(self, block, timeout)
        got(self, item)
        return item

    def empty(self):
        return _seen(self, _simple.empty(self))


def _seen(by, answer):
    looked(by)
    return answer


_queue = Plain(queue.Queue, Queue)
_simple = Plain(queue.SimpleQueue, SimpleQueue)
