"""An executor whose workers are processes."""

import os
import sys
import threading
from time import perf_counter

import _pickle
import _process
from concurrent.futures import _base
from multiprocessing import context as contexts

# Messages in the workers' queue beyond one for each: a task that is there can no longer be cancelled.
_EXTRA_MESSAGES = 1

# Tasks of some microseconds travel together: as many as a worker does in a moment.
_QUICK_SECONDS = 0.001
_SLOW_SECONDS = 0.005
_MOST_TOGETHER = 64

# A message to the managing thread from its own process. An empty one tells that a worker has ended.
_WAKE = b"wake"


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
            sys.stderr.write("Exception in initializer:\n" + _process.format_exception(error))
            sys.exit(1)
    done = 0
    while most is None or done < most:
        data = _process.receive(tasks, None)
        if not data:
            return
        begun = perf_counter()
        answers = [_answer(task) for task in _pickle.loads(data)]
        done += len(answers)
        _process.post(results, _pickle.dumps((perf_counter() - begun, answers)))


def _answer(data):
    """Does a task. Returns its number, whether it went well, and its result or exception, as bytes."""
    number, function, arguments, keywords = _pickle.loads(data)
    try:
        answer = (number, True, function(*arguments, **keywords))
    except BaseException as error:
        answer = (number, False, _WorkerError(error))
    try:
        return _pickle.dumps(answer)
    except Exception as error:
        return _pickle.dumps((number, False, _WorkerError(error)))


class _Task:
    def __init__(self, future, function, arguments, keywords):
        self.future = future
        self.function = function
        self.arguments = arguments
        self.keywords = keywords


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
        self._lock = threading.Lock()
        self._open = {}  # tasks by number
        self._last = 0  # number of the newest task
        self._next = 1  # number of the first task not yet handed to the workers
        self._messages = 0  # handed to the workers and not answered
        self._together = 1  # tasks in the next message
        self._asleep = False  # the managing thread waits and could hand out a task
        self._shutdown = False
        self._broken = None
        self._processes = []
        self._manager = None
        self._tasks = _process.open_channel(1 << 62, 0)
        self._results = _process.open_channel(1 << 62, 0)

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = _base.Future()
            self._last += 1
            self._open[self._last] = _Task(future, fn, args, kwargs)
            if self._asleep:
                self._asleep = False
                self._wake()
            self._start_workers()
        return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        results = super().map(_ChunkCall(fn), _chunks(chunksize, zip(*iterables)), timeout=timeout)
        return (result for chunk in results for result in chunk)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                for number in range(self._next, self._last + 1):
                    self._open.pop(number).future.cancel()
                self._next = self._last + 1
            self._wake()
        if self._manager is not None and wait:
            self._manager.join()

    def _wake(self):
        _process.post(self._results, _WAKE)

    def _start_workers(self):
        """Starts all workers at once under fork, so that none inherits a lock that a thread holds; else one by one."""
        if self._manager is None and self._context.get_start_method() == "fork":
            while len(self._processes) < self._max_workers:
                self._add_worker()
        elif len(self._processes) < min(self._max_workers, len(self._open)):
            self._add_worker()
        if self._manager is None:
            self._manager = threading.Thread(target=self._manage)
            self._manager.start()

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
            with self._lock:
                if self._shutdown and not self._open:
                    break
                idle = self._messages < self._max_workers + _EXTRA_MESSAGES
                if idle and self._next <= self._last:
                    continue
                self._asleep = idle
            data = _process.receive(self._results, None)
            if data == _WAKE:
                continue
            if data:
                self._deliver(*_pickle.loads(data))
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
            if self._open:
                self._add_worker()
        return True

    def _hand_out(self):
        while self._messages < self._max_workers + _EXTRA_MESSAGES:
            tasks = self._next_tasks()
            if not tasks:
                return
            self._messages += 1
            _process.post(self._tasks, _pickle.dumps(tasks))

    def _next_tasks(self):
        """The tasks of one message, each as bytes; none when all are handed out."""
        tasks = []
        most = min(self._together, 1 + (self._last - self._next) // self._max_workers)
        while len(tasks) < most:
            with self._lock:
                if self._next > self._last:
                    break
                number = self._next
                self._next += 1
                task = self._open[number]
            if not task.future.set_running_or_notify_cancel():
                del self._open[number]
                continue
            try:
                tasks.append(_pickle.dumps((number, task.function, task.arguments, task.keywords)))
            except Exception as error:
                del self._open[number]
                task.future.set_exception(error)
        return tasks

    def _deliver(self, seconds, answers):
        self._messages -= 1
        if seconds > _SLOW_SECONDS:
            self._together = 1
        elif seconds < _QUICK_SECONDS and self._most is None:
            self._together = min(2 * self._together, _MOST_TOGETHER)
        for data in answers:
            number, success, value = _pickle.loads(data)
            task = self._open.pop(number)
            if success:
                task.future.set_result(value)
            else:
                task.future.set_exception(value.unwrap())

    def _break(self):
        with self._lock:
            self._broken = "A child process terminated abruptly, the process pool is not usable anymore"
            tasks = list(self._open.values())
            self._open.clear()
            self._next = self._last + 1
        for worker in self._processes:
            worker.terminate()
        for task in tasks:
            task.future.set_exception(
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
