"""The interface of multiprocessing, done by threads of this process."""

import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, current_thread
from multiprocessing.dummy.connection import Pipe

JoinableQueue = Queue
current_process = current_thread
_children = []


class DummyProcess(threading.Thread):
    """A thread with the interface of a process."""

    def start(self):
        _children.append(self)
        threading.Thread.start(self)

    @property
    def exitcode(self):
        return 0 if self.ident is not None and not self.is_alive() else None

    @property
    def pid(self):
        return self.ident


Process = DummyProcess


def active_children():
    _children[:] = [child for child in _children if child.is_alive()]
    return list(_children)


def freeze_support():
    pass


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        shown = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"


class Value:
    def __init__(self, typecode, value=0, lock=True):
        self._typecode = typecode
        self.value = value
        self._lock = threading.RLock()

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__}({self._typecode!r}, {self.value!r})>"


def Array(typecode, sequence, lock=True):
    return [0] * sequence if isinstance(sequence, int) else list(sequence)


def Manager():
    from multiprocessing import dummy

    return dummy


def shutdown():
    pass


dict = dict
list = list


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool

    return ThreadPool(processes, initializer, initargs)
