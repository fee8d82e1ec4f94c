"""An executor whose workers are processes."""

import os
import sys
import threading

import _process
from concurrent.futures import _base
from multiprocessing import context as contexts

# A message to the managing thread from its own process. An empty one tells that a worker has ended.
_WAKE = b"wake"

# What a new task may ask for.
_WAKES, _STARTS = 1, 2


class BrokenProcessPool(_base.BrokenExecutor):
    """Raised when a worker ended abruptly."""


class _RemoteTraceback(Exception):
    """The traceback of a worker, as text: the cause of the exception that its caller sees."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _WorkerError:
    """An exception on its way from a worker."""

    def __init__(self, error):
        self.error = error
        self.text = '\n"""\n' + _process.format_exception(error) + '"""'

    def unwrap(self):
        self.error.__cause__ = _RemoteTraceback(self.text)
        return self.error


def _worker(tasks, results, initializer, initargs, most):
    """The life of a worker process: a task is (number, function, arguments, keywords)."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException as error:
            _base._log("critical", "Exception in initializer:", error)
            sys.exit(1)
    done = 0
    while most is None or done < most:
        data = _process.receive(tasks, None)
        if not data:
            return
        batch = _process.TaskBatch(data)
        while batch.next():
            try:
                function, arguments, keywords = batch.load()
                batch.answer(True, function(*arguments, **keywords))
            except BaseException as error:
                _fail(batch, error)
            done += 1
        _process.post(results, batch.finish())


def _fail(batch, error):
    try:
        batch.answer(False, _WorkerError(error))
    except Exception as unsendable:
        batch.answer(False, _WorkerError(unsendable))


# Executors that have workers; what was handed to them is done before the process ends.
_working = []


def _python_exit():
    for pool in list(_working):
        pool.shutdown()


threading._register_atexit(_python_exit)


class ProcessPoolExecutor(_base.Executor):
    def __init__(
        self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None
    ):
        if max_workers is None:
            max_workers = os.cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
            if mp_context is None:
                mp_context = contexts._default.get_context("spawn")
            elif mp_context.get_start_method(allow_none=False) == "fork":
                raise ValueError(
                    "max_tasks_per_child is incompatible with the 'fork' multiprocessing start method;"
                    " supply a different mp_context."
                )
        self._most = max_tasks_per_child
        self._max_workers = max_workers
        self._context = mp_context or contexts._default.get_context(contexts._default.get_start_method())
        self._initializer = initializer
        self._initargs = initargs
        self._prepare()

    def _prepare(self):
        self._lock = threading.Lock()
        self._open = _process.PoolTasks(self._max_workers, self._most is None)
        self._shutdown = False
        self._broken = None
        self._processes = []
        self._manager = None
        self._tasks = _process.open_channel(1 << 62, 0)
        self._results = _process.open_channel(1 << 62, 0)

    def submit(self, fn, /, *args, **kwargs):
        future = _base.Future()
        wanted = self._open.put(future, fn, args, kwargs)
        if wanted:
            self._attend(wanted)
        return future

    def _attend(self, wanted):
        """Does what a new task asks for: wakes the managing thread, starts a worker."""
        with self._lock:
            if wanted < 0:
                if self._broken:
                    raise BrokenProcessPool(self._broken)
                raise RuntimeError("cannot schedule new futures after shutdown")
            if wanted & _WAKES:
                self._wake()
            if wanted & _STARTS:
                self._start_workers()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        if chunksize == 1:
            return super().map(fn, *iterables, timeout=timeout)
        results = super().map(_ChunkCall(fn), _chunks(chunksize, zip(*iterables)), timeout=timeout)
        return (result for chunk in results for result in chunk)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutdown = True
            self._open.close()
            dropped = self._open.drain() if cancel_futures else []
            self._wake()
        for future in dropped:
            future.cancel()
        if self._manager is not None and wait:
            self._manager.join()
            if self in _working:
                _working.remove(self)

    def _wake(self):
        _process.post(self._results, _WAKE)

    def _start_workers(self):
        """Starts all workers at once under fork, so that none inherits a lock that a thread holds; else one by one."""
        if self._manager is None and self._context.get_start_method() == "fork":
            while len(self._processes) < self._max_workers:
                self._add_worker()
        elif len(self._processes) < self._max_workers:
            self._add_worker()
        if self._manager is None:
            self._manager = threading.Thread(target=self._manage)
            self._manager.start()
            _working.append(self)

    def _add_worker(self):
        worker = self._context.Process(
            target=_worker, args=(self._tasks, self._results, self._initializer, self._initargs, self._most)
        )
        worker.start()
        self._processes.append(worker)
        _process.watch(worker._number, self._results)

    def _manage(self):
        """The life of the thread between tasks, workers and futures."""
        while True:
            self._hand_out()
            rest = self._open.rest()
            if rest == "END":
                break
            if rest == "GO_ON":
                continue
            data = _process.receive(self._results, None)
            if data == _WAKE:
                continue
            if data:
                self._settle(self._open.deliver(data))
            elif not self._replace_ended():
                self._break()
                break
        for _ in self._processes:
            _process.post(self._tasks, b"")
        for worker in self._processes:
            worker.join()

    def _replace_ended(self):
        """Sees to workers that have done their number of tasks; false when one ended otherwise."""
        for worker in [worker for worker in self._processes if worker.exitcode is not None]:
            if worker.exitcode != 0 or self._most is None:
                return False
            self._processes.remove(worker)
            if self._open.replaces():
                self._add_worker()
        return True

    def _hand_out(self):
        more = True
        while more:
            data, news = self._open.message()
            self._settle(news)
            more = data is not None
            if more:
                _process.post(self._tasks, data)

    def _settle(self, news):
        """Does what is rare at the end of tasks: exceptions of workers, and callbacks."""
        for future, failure, callbacks in news:
            if failure is not None:
                future.set_exception(failure.unwrap())
            else:
                future._call_all(callbacks)

    def _break(self):
        with self._lock:
            self._broken = "A child process terminated abruptly, the process pool is not usable anymore"
            self._open.close()
            futures = self._open.abandon()
        for worker in self._processes:
            worker.terminate()
        for future in futures:
            if future.cancelled():
                continue
            future.set_exception(
                BrokenProcessPool(
                    "A process in the process pool was terminated abruptly while the future was running or pending."
                )
            )


def _chunks(chunksize, rows):
    chunk = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == chunksize:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


class _ChunkCall:
    """A function of chunks; a class, so that it can be pickled."""

    def __init__(self, function):
        self.function = function

    def __call__(self, chunk):
        return [self.function(*arguments) for arguments in chunk]


if _process.explored:
    from concurrent.futures._explored import ProcessPoolExecutor
