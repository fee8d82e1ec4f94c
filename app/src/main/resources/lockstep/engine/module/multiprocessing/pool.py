"""A pool of worker processes."""

import os
import threading

import _pickle
import _process
from multiprocessing import context as contexts
from multiprocessing.context import TimeoutError
from multiprocessing.queues import SimpleQueue

if _process.explored:
    from multiprocessing._explored_results import (
        ApplyResult,
        AsyncResult,
        IMapIterator,
        IMapUnorderedIterator,
        MapResult,
    )
    from multiprocessing._explored_workers import map_chunk as _map_chunk
    from multiprocessing._explored_workers import starmap_chunk as _starmap_chunk
else:
    from multiprocessing._pool_results import (
        ApplyResult,
        AsyncResult,
        IMapIterator,
        IMapUnorderedIterator,
        MapResult,
    )

    def _map_chunk(function, items):
        return [function(item) for item in items]

    def _starmap_chunk(function, items):
        return [function(*item) for item in items]


_RUN, _CLOSE, _TERMINATE = "RUN", "CLOSE", "TERMINATE"


class RemoteTraceback(Exception):
    """The traceback of a worker, as text: the cause of the exception that its caller sees."""

    def __init__(self, text):
        self.tb = text

    def __str__(self):
        return self.tb


class _WorkerError:
    """An exception on its way from a worker."""

    def __init__(self, error):
        self.error = error
        self.text = '\n"""\n' + _process.format_exception(error) + '"""'

    def unwrap(self):
        self.error.__cause__ = RemoteTraceback(self.text)
        return self.error


class MaybeEncodingError(Exception):
    """A result that cannot be pickled."""

    def __init__(self, error, value):
        self.exc = repr(error)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


def _worker(tasks, results, initializer, initargs, most):
    """The life of a worker process: a task is (job, place, function, arguments as pickled)."""
    if initializer is not None:
        initializer(*initargs)
    done = 0
    while most is None or done < most:
        task = tasks.get()
        if task is None:
            break
        job, place, packed = task
        try:
            function, arguments, keywords = _pickle.loads(packed)
            answer = (job, place, True, function(*arguments, **keywords))
        except Exception as error:
            answer = (job, place, False, _WorkerError(error))
        try:
            results.put(answer)
        except Exception as error:
            results.put((job, place, False, _WorkerError(MaybeEncodingError(error, answer[3]))))
        done += 1


class Pool:
    """Workers that take tasks from one queue and put results into another; a thread here hands the results on."""

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = os.cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._context = context or contexts._default
        if self._context is contexts._default:
            self._context = self._context.get_context(self._context.get_start_method())
        self._processes = processes
        self._initializer = initializer
        self._initargs = initargs
        self._most = maxtasksperchild
        self._state = _RUN
        self._prepare()

    def _prepare(self):
        self._lock = threading.Lock()
        self._empty = threading.Condition(self._lock)
        self._jobs = {}
        self._last_job = 0
        self._dismissed = False
        self._tasks = SimpleQueue()
        self._results = SimpleQueue()
        self._pool = []
        for _ in range(self._processes):
            self._add_worker()
        self._handler = threading.Thread(target=self._handle, daemon=True)
        self._handler.start()

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._put(result, 0, func, tuple(args), dict(kwds))
        return result

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(_map_chunk, func, iterable, chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(_starmap_chunk, func, iterable, chunksize, callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator(self), func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator(self), func, iterable, chunksize)

    def close(self):
        """No more tasks; the workers end when those that are there are done."""
        with self._lock:
            if self._state == _RUN:
                self._state = _CLOSE
                if not self._jobs:
                    self._dismiss()

    def terminate(self):
        """Ends the workers at once, whatever they do."""
        with self._lock:
            ended = self._state == _TERMINATE
            self._state = _TERMINATE
        if not ended:
            for worker in list(self._pool):
                worker.terminate()
            for worker in list(self._pool):
                worker.join()
            self._wake()
            # it may be in the middle of starting a worker, which it then ends
            if threading.current_thread() is not self._handler:
                self._handler.join()

    def join(self):
        if self._state == _RUN:
            raise ValueError("Pool is still running")
        self._handler.join()
        for worker in list(self._pool):
            worker.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *args):
        self.terminate()

    def __repr__(self):
        return f"<multiprocessing.pool.Pool state={self._state} pool_size={self._processes}>"

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def _check_running(self):
        if self._state != _RUN:
            raise ValueError("Pool not running")

    def _add_worker(self):
        worker = self._context.Process(
            target=_worker,
            args=(self._tasks, self._results, self._initializer, self._initargs, self._most),
            daemon=True,
        )
        worker.name = worker.name.replace("Process", "PoolWorker")
        worker.start()
        with self._lock:
            # terminate() may have come meanwhile, and only knows workers that have started
            wanted = self._state != _TERMINATE
            if wanted:
                self._pool.append(worker)
                if self._dismissed:
                    self._tasks.put(None)
        if wanted:
            _process.watch(worker._number, self._results._channel)
        else:
            worker.terminate()
            worker.join()

    def _enter(self, result):
        with self._lock:
            self._last_job += 1
            self._jobs[self._last_job] = result
            return self._last_job

    def _leave(self, job):
        with self._lock:
            self._jobs.pop(job, None)
            if not self._jobs and self._state == _CLOSE:
                self._dismiss()

    def _dismiss(self):
        self._dismissed = True
        for _ in self._pool:
            self._tasks.put(None)

    def _put(self, result, place, function, arguments, keywords):
        try:
            packed = _pickle.dumps((function, arguments, keywords))
        except Exception as error:
            result._arrived(place, False, error)
            return
        self._tasks.put((result._job, place, packed))

    def _map(self, mapper, func, iterable, chunksize, callback, error_callback):
        self._check_running()
        items = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), len(self._pool) * 4)
            if extra:
                chunksize += 1
        if chunksize < 1:
            chunksize = 1
        result = MapResult(self, chunksize, len(items), callback, error_callback)
        for start in range(0, len(items), chunksize):
            chunk = items[start : start + chunksize]
            self._put(result, start // chunksize, mapper, (func, chunk), {})
        return result

    def _imap(self, result, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not " + str(chunksize))
        items = list(iterable)
        if chunksize == 1:
            for place, item in enumerate(items):
                self._put(result, place, func, (item,), {})
            result._set_length(len(items))
            return result
        chunks = 0
        for start in range(0, len(items), chunksize):
            self._put(result, chunks, _map_chunk, (func, items[start : start + chunksize]), {})
            chunks += 1
        result._set_length(chunks)
        return (item for chunk in result for item in chunk)

    def _wake(self):
        _process.post(self._results._channel, b"")

    def _handle(self):
        """Hands results to those who wait, and replaces workers that ended."""
        while True:
            data = _process.receive(self._results._channel, None)
            if self._state == _TERMINATE:
                return
            if data:
                job, place, success, value = _pickle.loads(data)
                result = self._jobs.get(job)
                if result is not None:
                    result._arrived(place, success, value if success else value.unwrap())
            elif not self._replace_ended():
                return

    def _replace_ended(self):
        """Looks after workers that ended; false when none is left and none is wanted."""
        ended = [worker for worker in self._pool if worker.exitcode is not None]
        for worker in ended:
            worker.join()
            self._pool.remove(worker)
        if self._state == _RUN or self._jobs:
            while len(self._pool) < self._processes and self._state != _TERMINATE:
                self._add_worker()
            return True
        return bool(self._pool)


if _process.explored:
    from multiprocessing._explored_pool import Pool


def __getattr__(name):
    if name == "ThreadPool":
        from multiprocessing._thread_pool import ThreadPool

        return ThreadPool
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
