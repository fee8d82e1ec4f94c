"""A pool whose workers are threads."""

import os
import threading

from multiprocessing.context import TimeoutError

_RUN, _CLOSE, _TERMINATE = "RUN", "CLOSE", "TERMINATE"


class ThreadPool:
    """A pool whose workers are threads of this process: the same calls, on an executor."""

    __module__ = "multiprocessing.pool"

    def __init__(self, processes=None, initializer=None, initargs=()):
        from concurrent.futures import ThreadPoolExecutor

        if processes is None:
            processes = os.cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        self._executor = ThreadPoolExecutor(processes, initializer=initializer, initargs=initargs)
        self._state = _RUN

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        return _FutureResult([self._executor.submit(func, *args, **kwds)], True, callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        futures = [self._executor.submit(func, item) for item in iterable]
        return _FutureResult(futures, False, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        futures = [self._executor.submit(func, *item) for item in iterable]
        return _FutureResult(futures, False, callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        self._check_running()
        return self._executor.map(func, iterable)

    def imap_unordered(self, func, iterable, chunksize=1):
        from concurrent.futures import as_completed

        self._check_running()
        futures = [self._executor.submit(func, item) for item in iterable]
        return (future.result() for future in as_completed(futures))

    def close(self):
        self._state = _CLOSE
        self._executor.shutdown(wait=False)

    def terminate(self):
        self._state = _TERMINATE
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._state == _RUN:
            raise ValueError("Pool is still running")
        self._executor.shutdown(wait=True)

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *args):
        self.terminate()

    def _check_running(self):
        if self._state != _RUN:
            raise ValueError("Pool not running")


class _FutureResult:
    """The results of some futures, seen as a pool's result."""

    __module__ = "multiprocessing.pool"

    def __init__(self, futures, single, callback, error_callback):
        self._futures = futures
        self._single = single
        self._callback = callback
        self._error_callback = error_callback
        self._left = len(futures)
        self._lock = threading.Lock()
        for future in futures:
            future.add_done_callback(self._one_done)

    def ready(self):
        return all(future.done() for future in self._futures)

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return all(future.exception() is None for future in self._futures)

    def wait(self, timeout=None):
        from concurrent.futures import wait

        wait(self._futures, timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        results = [future.result() for future in self._futures]
        return results[0] if self._single else results

    def _one_done(self, future):
        with self._lock:
            self._left -= 1
            if self._left:
                return
        errors = [future.exception() for future in self._futures if future.exception() is not None]
        if errors and self._error_callback:
            self._error_callback(errors[0])
        elif not errors and self._callback:
            results = [future.result() for future in self._futures]
            self._callback(results[0] if self._single else results)
