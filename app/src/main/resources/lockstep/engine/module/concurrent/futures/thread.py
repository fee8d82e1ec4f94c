"""An executor whose workers are threads."""

import os
import sys
import threading

import _thread
from concurrent.futures import _base


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
        with pool._lock:
            pool._work.notify_all()
    for pool in working:
        for worker in list(pool._threads):
            worker.join()


threading._register_atexit(_python_exit)


class _Task:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as exc:
            self.future.set_exception(exc)
        else:
            self.future.set_result(result)


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
        self._work = threading.Condition(self._lock)
        self._tasks = []
        self._head = 0  # place of the first task; what is before it was taken
        self._idle = 0  # workers that wait and have not been notified
        self._threads = set()
        self._broken = False
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _Pools.closing:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._tasks.append(_Task(future, fn, args, kwargs))
            if self._idle:
                self._idle -= 1
                self._work.notify()
                return future
            starts = len(self._threads) < self._max_workers
            if starts:
                worker = threading.Thread(
                    name=f"{self._thread_name_prefix}_{len(self._threads)}", target=self._worker, daemon=False
                )
                self._threads.add(worker)
        if starts:
            self._start(worker)
        return future

    def _start(self, worker):
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
                sys.stderr.write("Exception in initializer:\n" + _thread._format_exception(error))
                self._initializer_failed()
                return
        while True:
            task = self._next_task()
            if task is None:
                return
            task.run()
            del task

    def _next_task(self):
        """The next task; waits for it. None: there will be no more."""
        with self._lock:
            while self._head == len(self._tasks):
                if self._shutdown or _Pools.closing:
                    return None
                self._idle += 1
                self._work.wait()
            task = self._tasks[self._head]
            self._tasks[self._head] = None
            self._head += 1
            if self._head * 2 > len(self._tasks):
                del self._tasks[: self._head]
                self._head = 0
            return task

    def _initializer_failed(self):
        with self._lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            tasks = self._tasks[self._head :]
            self._tasks.clear()
            self._head = 0
            self._shutdown = True
            self._idle = 0
            self._work.notify_all()
        for task in tasks:
            task.future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        dropped = []
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                dropped = self._tasks[self._head :]
                self._tasks.clear()
                self._head = 0
            self._idle = 0
            self._work.notify_all()
        for task in dropped:
            task.future.cancel()
        if wait:
            for worker in list(self._threads):
                worker.join()
            with _Pools.lock:
                if self in _Pools.working:
                    _Pools.working.remove(self)
