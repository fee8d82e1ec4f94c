"""What pools of processes have in common while all orders are looked at."""

import os

import _pickle
import _process
import _thread


class Failure:
    """Why a task could not be sent."""

    def __init__(self, error):
        self.error = error

    def unwrap(self):
        return self.error


class Desk:
    """Where a pool puts its tasks. Those with arguments that may still change are packed later, by a thread, as in CPython."""

    def __init__(self, failed):
        self.handle = _process.open_desk()
        self._failed = failed
        self._sends = False
        self._owner = os.getpid()

    def put(self, job, place, function, arguments, keywords):
        if self._owner != os.getpid():
            _process.refuse("a pool is given tasks by a process that did not make it")
        task = (function, arguments, keywords)
        fixed = _process.is_fixed((function, arguments, *keywords.values()))
        if fixed and not _process.has_unsent(self.handle):
            self.send(job, place, task)
            return
        _process.put_unsent(self.handle, job, place, task)
        if not self._sends:
            self._sends = True
            _thread._start(_Sender(self), "QueueFeederThread", True)

    def send(self, job, place, task):
        try:
            data = _pickle.dumps(task)
        except Exception as error:
            self._failed(job, place, error)
            return
        _process.put_task(self.handle, job, place, data)


class _Sender:
    def __init__(self, desk):
        self._desk = desk

    def __call__(self):
        _thread._begun()
        while True:
            job, place, task = _process.next_unsent(self._desk.handle)
            _process.reads(task)
            self._desk.send(job, place, task)


class Handler:
    """The thread of a pool's process that is told of each answer, where somebody asks for more than to wait for it."""

    def __init__(self, desk, arrived):
        self._desk = desk.handle
        self._arrived = arrived

    def __call__(self):
        _thread._begun()
        while True:
            job, place, good, data = _process.next_answer(self._desk)
            self._arrived(job, place, good, data)


def handle(desk, arrived):
    _thread._start(Handler(desk, arrived), "QueueManagerThread", True)


def work(desk, initializer, initargs, endured, failure, unsendable):
    """The life of a worker."""
    if initializer is not None:
        try:
            run_task(initializer, initargs, {})
        except BaseException as error:
            _process.refuse(f"the initializer of a pool fails: {error!r}")
    while True:
        task = _process.take_task(desk)
        if task is None:
            return
        job, place, _, data = task
        good = True
        try:
            function, arguments, keywords = _pickle.loads(data)
            answer = run_task(function, arguments, keywords)
        except BaseException as error:
            if not isinstance(error, endured):
                _process.refuse(f"a worker of a pool ends itself by {type(error).__name__}")
            good, answer = False, failure(error)
        try:
            data = _pickle.dumps(answer)
        except Exception as error:
            good, data = False, _pickle.dumps(failure(unsendable(error, answer)))
        function = arguments = keywords = answer = task = None
        _process.answer(desk, job, place, good, data)


def run_task(function, arguments, keywords):
    """What a builtin changes that is called from here is told apart from what the worker does besides."""
    return function(*arguments, **keywords)


def map_chunk(function, items):
    return [run_task(function, (item,), {}) for item in items]


def starmap_chunk(function, items):
    return [run_task(function, item, {}) for item in items]
