"""An executor whose workers are processes, while all orders are looked at."""

import _futures
import _pickle
import _process
from concurrent.futures import _base, process
from multiprocessing import _explored_workers

# Tasks that may be on their way to workers beyond one for each, as in CPython: they can no longer be cancelled.
_EXTRA = 1


class Future(_base.Future):
    """Its answer is unpacked when it is asked for."""

    __module__ = "concurrent.futures._base"

    _opened = None
    _desk = None

    def result(self, timeout=None):
        value, error = self._open(timeout)
        if error is not None:
            raise error
        return value

    def exception(self, timeout=None):
        return self._open(timeout)[1]

    def _open(self, timeout):
        if timeout is not None:
            _process.ask_arrivals()
        _process.is_done(self._job)
        error = _futures.Future.exception(self, timeout)
        if self._opened is None:
            if error is None:
                self._opened = (_pickle.loads(self._result), None)
            else:
                self._opened = (None, _pickle.loads(error).unwrap())
        return self._opened

    def done(self):
        _process.ask_arrivals()
        _process.is_done(self._job)
        return super().done()

    def running(self):
        _process.refuse("it asks whether a task of a process pool is running")

    def add_done_callback(self, fn):
        _process.ask_arrivals()
        _process.is_done(self._job)
        super().add_done_callback(fn)

    def cancel(self):
        if self.cancelled():
            return True
        if not _process.is_untaken(self._desk, self._job):
            return False
        if not _process.withdraw(self._desk, self._job, self._ahead):
            _process.refuse("it cancels a task of a process pool that may be on its way to a worker already")
        return super().cancel()

    def _call(self, callback):
        try:
            # seen as what a thread of the program does, also where a builtin is called
            callback(*(self,))
        except Exception as error:
            _base._log("error", f"exception calling callback for {self!r}", error)


class ProcessPoolExecutor(process.ProcessPoolExecutor):
    __module__ = "concurrent.futures.process"

    def _prepare(self):
        if self._most is not None:
            _process.refuse("the workers of an executor with max_tasks_per_child cannot be explored: leave it out")
        self._shutdown = False
        self._processes = []
        self._desk = _explored_workers.Desk(self._failed)
        self._channel = self._desk.handle

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        future._job = _process.open_job(1, future)
        future._desk = self._channel
        future._ahead = self._max_workers + _EXTRA
        self._start_workers()
        self._desk.put(future._job, 0, fn, args, kwargs)
        return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        if chunksize == 1:
            return _base.Executor.map(self, fn, *iterables, timeout=timeout)
        calls = [(fn, tuple(chunk)) for chunk in process._chunks(chunksize, zip(*iterables))]
        run = _explored_workers.run_task
        chunk = _explored_workers.starmap_chunk
        results = _base.Executor.map(self, run, [chunk] * len(calls), calls, [{}] * len(calls), timeout=timeout)
        return (result for chunk in results for result in chunk)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if not self._processes:
            return
        if cancel_futures and _process.has_tasks(self._channel):
            _process.refuse("it cancels tasks of a process pool that may be on their way to workers already")
        _process.close_desk(self._channel)
        if wait:
            _process.await_desk(self._channel, [worker._number for worker in self._processes])
            for worker in self._processes:
                worker.join()
            if self in process._working:
                process._working.remove(self)

    def _start_workers(self):
        """All at once under fork, else one when none that has started is free."""
        if self._processes and _process.claim_idle(self._channel):
            return
        wanted = self._max_workers if self._context.get_start_method() == "fork" else len(self._processes) + 1
        life = (self._channel, self._initializer, self._initargs, BaseException, process._WorkerError, _alone)
        first = not self._processes
        while len(self._processes) < min(wanted, self._max_workers):
            worker = self._context.Process(target=_explored_workers.work, args=life)
            worker.start()
            self._processes.append(worker)
        if first:
            _explored_workers.handle(self._desk, self._arrived)
            process._working.append(self)

    def _failed(self, job, place, error):
        self._arrived(job, place, False, _pickle.dumps(_explored_workers.Failure(error)))

    def _arrived(self, job, place, good, data):
        _process.store(self._channel, job, place, good, data)
        _process.finish(job)
        future = _process.future_of(job)
        callbacks = future._finish(data, None) if good else future._finish(None, data)
        if callbacks is not None:
            future._finished(callbacks)


def _alone(error, value):
    return error


def _ask(futures):
    """Somebody looks at the order in which futures get done."""
    if any(isinstance(future, Future) for future in futures):
        _process.ask_arrivals()
        for future in futures:
            if isinstance(future, Future):
                _process.is_done(future._job)


_base._asked = _ask
