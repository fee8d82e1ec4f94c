"""What both kinds of pools have in common: futures, and waiting for several of them."""

from time import monotonic

import sys

import _futures
import _thread
from _code import loaded
from _futures import CancelledError, Error, Watcher

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_WORDS = {
    "PENDING": "pending",
    "RUNNING": "running",
    "CANCELLED": "cancelled",
    "CANCELLED_AND_NOTIFIED": "cancelled",
    "FINISHED": "finished",
}

TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when an executor can take no more tasks."""


def _log(level, message, error):
    """Tells of an exception that nobody will see otherwise; through logging where the program has that."""
    logging = loaded("logging")
    if logging is None:
        sys.stderr.write(message + "\n" + _thread._format_exception(error))
    else:
        getattr(logging.getLogger("concurrent.futures"), level)(message, exc_info=error)


class Future(_futures.Future):
    """The result of a task, once it is there. Its state, and the waits for its end, are the builtin base's."""

    def __repr__(self):
        state = self._state
        text = f"<{type(self).__name__} at {id(self):#x} state={_WORDS[state]}"
        if state == "FINISHED":
            if self._exception:
                text += f" raised {type(self._exception).__name__}"
            else:
                text += f" returned {type(self._result).__name__}"
        return text + ">"

    def cancel(self):
        callbacks = self._cancel()
        if callbacks is None:
            return False
        self._call_all(callbacks)
        return True

    def add_done_callback(self, fn):
        if not self._keep(fn):
            self._call(fn)

    def set_running_or_notify_cancel(self):
        """For executors: the task is about to run. Returns whether it still should."""
        runs = self._begin()
        if runs is None:
            sys.stderr.write(f"Future {id(self)} in unexpected state: {self._state}\n")
            raise RuntimeError("Future in unexpected state")
        return runs

    def set_result(self, result):
        callbacks = self._finish(result, None)
        if callbacks is not None:
            self._finished(callbacks)

    def set_exception(self, exception):
        callbacks = self._finish(None, exception)
        if callbacks is not None:
            self._finished(callbacks)

    def _finished(self, callbacks):
        if callbacks is False:
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._call_all(callbacks)

    def __class_getitem__(cls, item):
        return cls

    def _call_all(self, callbacks):
        for callback in callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception as error:
            _log("error", f"exception calling callback for {self!r}", error)


# Told of futures whose order of getting done somebody looks at; None where nobody needs to know.
_asked = None


def _left(deadline):
    return None if deadline is None else deadline - monotonic()


def as_completed(fs, timeout=None):
    """Gives futures as they get done, those that are done first."""
    deadline = None if timeout is None else timeout + monotonic()
    watched = set(fs)
    if _asked is not None:
        _asked(watched)
    total = len(watched)
    watcher = Watcher()
    ready = [future for future in list(watched) if not watcher.watch(future)]
    pending = total
    try:
        while True:
            for future in ready:
                pending -= 1
                yield future
            if not pending:
                return
            left = _left(deadline)
            if not watcher.wait(1, False, left):
                raise TimeoutError(f"{pending} (of {total}) futures unfinished")
            ready = watcher.take()
    finally:
        for future in watched:
            watcher.unwatch(future)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for several futures; gives those done and those not."""
    watched = set(fs)
    if _asked is not None and not (timeout is None and return_when == ALL_COMPLETED):
        _asked(watched)
    watcher = Watcher()
    done = set()
    failed = False
    for future in watched:
        if not watcher.watch(future):
            done.add(future)
            if future._exception is not None:
                failed = True
    wanted = len(watched) - len(done)
    if return_when == FIRST_COMPLETED:
        wanted = 0 if done else min(wanted, 1)
    elif return_when == FIRST_EXCEPTION and failed:
        wanted = 0
    stops_at_failure = return_when == FIRST_EXCEPTION
    if wanted and return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    if wanted:
        watcher.wait(wanted, stops_at_failure, timeout)
    done.update(watcher.take())
    for future in watched:
        watcher.unwatch(future)
    return _pair()(done, watched - done)


def _pair():
    """The class of what wait() gives, made when first wanted."""
    made = globals().get("DoneAndNotDoneFutures")
    if made is None:
        from collections import namedtuple

        made = namedtuple("DoneAndNotDoneFutures", "done not_done", module="concurrent.futures._base")
        globals()["DoneAndNotDoneFutures"] = made
    return made


class Executor:
    """Runs tasks; the pools derive from it."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        deadline = None if timeout is None else timeout + monotonic()
        submit = self.submit
        if len(iterables) == 1:
            futures = [submit(fn, item) for item in iterables[0]]
        else:
            futures = [submit(fn, *args) for args in zip(*iterables)]
        return _results(futures) if deadline is None else _results_until(futures, deadline)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(futures):
    """The results in order; whoever stops asking cancels the rest."""
    futures.reverse()
    try:
        while futures:
            yield futures.pop().result()
    finally:
        for future in futures:
            future.cancel()


def _results_until(futures, deadline):
    futures.reverse()
    try:
        while futures:
            yield futures.pop().result(_left(deadline))
    finally:
        for future in futures:
            future.cancel()
