"""What both kinds of pools have in common: futures, and waiting for several of them."""

from time import monotonic

import sys
import threading

import _thread

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = "PENDING"
_RUNNING = "RUNNING"
_CANCELLED = "CANCELLED"
# Cancelled, and those who wait for it know.
_CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
_FINISHED = "FINISHED"

_WORDS = {
    _PENDING: "pending",
    _RUNNING: "running",
    _CANCELLED: "cancelled",
    _CANCELLED_AND_NOTIFIED: "cancelled",
    _FINISHED: "finished",
}

TimeoutError = TimeoutError


class Error(Exception):
    """Base of the errors of this package."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when an executor can take no more tasks."""


class Future:
    """The result of a task, once it is there."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._watchers = []

    def __repr__(self):
        with self._condition:
            text = f"<{type(self).__name__} at {id(self):#x} state={_WORDS[self._state]}"
            if self._state == _FINISHED:
                if self._exception:
                    text += f" raised {type(self._exception).__name__}"
                else:
                    text += f" returned {type(self._result).__name__}"
            return text + ">"

    def cancel(self):
        with self._condition:
            if self._state in (_RUNNING, _FINISHED):
                return False
            if self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED):
                return True
            self._state = _CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == _RUNNING

    def done(self):
        with self._condition:
            return self._is_done()

    def _is_done(self):
        return self._state not in (_PENDING, _RUNNING)

    def add_done_callback(self, fn):
        with self._condition:
            if not self._is_done():
                self._callbacks.append(fn)
                return
        self._call(fn)

    def result(self, timeout=None):
        try:
            self._wait(timeout)
            if self._exception:
                raise self._exception
            return self._result
        finally:
            # the exception holds this frame: break the circle
            self = None

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def _wait(self, timeout):
        with self._condition:
            if not self._is_done():
                self._condition.wait_for(self._is_done, timeout)
            if self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED):
                raise CancelledError()
            if self._state != _FINISHED:
                raise TimeoutError()

    def set_running_or_notify_cancel(self):
        """For executors: the task is about to run. Returns whether it still should."""
        with self._condition:
            if self._state == _CANCELLED:
                self._state = _CANCELLED_AND_NOTIFIED
                self._tell_watchers()
                return False
            if self._state == _PENDING:
                self._state = _RUNNING
                return True
            sys.stderr.write(f"Future {id(self)} in unexpected state: {self._state}\n")
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._is_done():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result = result
            self._exception = exception
            self._state = _FINISHED
            self._tell_watchers()
            self._condition.notify_all()
        self._invoke_callbacks()

    def _invoke_callbacks(self):
        for callback in self._callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception as error:
            sys.stderr.write(f"exception calling callback for {self!r}\n" + _thread._format_exception(error))

    def _tell_watchers(self):
        for watcher in self._watchers:
            watcher.arrived(self)

    def _watch(self, watcher):
        """Has a watcher told when the future is done. Returns false when it is already."""
        with self._condition:
            if self._state in (_FINISHED, _CANCELLED_AND_NOTIFIED):
                return False
            self._watchers.append(watcher)
            return True

    def _unwatch(self, watcher):
        with self._condition:
            if watcher in self._watchers:
                self._watchers.remove(watcher)


class _Watcher:
    """Collects futures as they get done."""

    def __init__(self):
        self._condition = threading.Condition(threading.Lock())
        self._done = []
        self._failed = False

    def arrived(self, future):
        with self._condition:
            self._done.append(future)
            if future._state == _FINISHED and future._exception is not None:
                self._failed = True
            self._condition.notify_all()

    def wait(self, enough, timeout):
        with self._condition:
            return self._condition.wait_for(lambda: enough(len(self._done), self._failed), timeout)

    def take(self):
        with self._condition:
            done = self._done
            self._done = []
            return done


def _left(deadline):
    return None if deadline is None else deadline - monotonic()


def as_completed(fs, timeout=None):
    """Gives futures as they get done, those that are done first."""
    deadline = None if timeout is None else timeout + monotonic()
    watched = set(fs)
    total = len(watched)
    watcher = _Watcher()
    ready = [future for future in list(watched) if not future._watch(watcher)]
    pending = total
    try:
        while True:
            for future in ready:
                pending -= 1
                yield future
            if not pending:
                return
            left = _left(deadline)
            if not watcher.wait(lambda done, failed: done > 0, left):
                raise TimeoutError(f"{pending} (of {total}) futures unfinished")
            ready = watcher.take()
    finally:
        for future in watched:
            future._unwatch(watcher)


class DoneAndNotDoneFutures:
    """What wait() gives: a pair of sets."""

    def __init__(self, done, not_done):
        self.done = done
        self.not_done = not_done

    def __iter__(self):
        return iter((self.done, self.not_done))

    def __len__(self):
        return 2

    def __getitem__(self, place):
        return (self.done, self.not_done)[place]

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self.done!r}, not_done={self.not_done!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for several futures; gives those done and those not."""
    watched = set(fs)
    watcher = _Watcher()
    done = set()
    failed = False
    for future in watched:
        if not future._watch(watcher):
            done.add(future)
            if future._state == _FINISHED and future._exception is not None:
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
        watcher.wait(lambda count, failure: count >= wanted or stops_at_failure and failure, timeout)
    done.update(watcher.take())
    for future in watched:
        future._unwatch(watcher)
    return DoneAndNotDoneFutures(done, watched - done)


class Executor:
    """Runs tasks; the pools derive from it."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        deadline = None if timeout is None else timeout + monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, deadline)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(futures, deadline):
    """The results in order; whoever stops asking cancels the rest."""
    futures.reverse()
    try:
        while futures:
            yield futures.pop().result(_left(deadline))
    finally:
        for future in futures:
            future.cancel()
