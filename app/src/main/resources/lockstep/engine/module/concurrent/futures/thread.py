"""An executor whose workers are threads."""

import os
import threading

from _futures import TaskQueue
from concurrent.futures import _base
from concurrent.futures._base import Future


class BrokenThreadPool(_base.BrokenExecutor):
    """Raised when a worker's initializer failed."""


class _Pools:
    """All executors that have workers; at exit they are told to end."""

    lock = threading.Lock()
    made = 0
    working = []
    closing = False

    @classmethod
    def next_prefix(cls):
        """The name of an executor's workers that was given none; only these are counted."""
        with cls.lock:
            number = cls.made
            cls.made += 1
        return f"ThreadPoolExecutor-{number}"


def _python_exit():
    with _Pools.lock:
        _Pools.closing = True
        working = list(_Pools.working)
    for pool in working:
        pool._work_queue.close()
    for pool in working:
        for worker in list(pool._threads):
            worker.join()


threading._register_atexit(_python_exit)


class ThreadPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._thread_name_prefix = thread_name_prefix or _Pools.next_prefix()
        self._lock = threading.Lock()
        self._work_queue = TaskQueue(max_workers)
        self._threads = set()
        self._broken = False
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if _Pools.closing:
            self._refuse()
        future = Future()
        worker = self._work_queue.put(future, fn, args, kwargs)
        if worker != -1:
            if worker == -2:
                self._refuse()
            self._start(worker)
        return future

    def _refuse(self):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        raise RuntimeError("cannot schedule new futures after interpreter shutdown")

    def _start(self, number):
        worker = threading.Thread(name=f"{self._thread_name_prefix}_{number}", target=self._worker, daemon=False)
        with self._lock:
            self._threads.add(worker)
        with _Pools.lock:
            if self not in _Pools.working:
                _Pools.working.append(self)
        worker.start()

    def _worker(self):
        """The life of a worker thread."""
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException as error:
                _base._log("critical", "Exception in initializer:", error)
                self._initializer_failed()
                return
        take = self._work_queue.take
        while True:
            task = take()
            if task is None:
                return
            future, fn, args, kwargs = task
            try:
                callbacks = future._finish(fn(*args, **kwargs), None)
            except BaseException as error:
                callbacks = future._finish(None, error)
            if callbacks is not None:
                future._finished(callbacks)
            del task, future, fn, args, kwargs, callbacks

    def _initializer_failed(self):
        with self._lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            self._work_queue.close()
        for future in self._work_queue.drain():
            future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutdown = True
            self._work_queue.close()
        if cancel_futures:
            for future in self._work_queue.drain():
                future.cancel()
        if wait:
            for worker in list(self._threads):
                worker.join()
            with _Pools.lock:
                if self in _Pools.working:
                    _Pools.working.remove(self)
