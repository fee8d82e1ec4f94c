"""Results that are not there yet."""

from _code import native_name
from _loop import variables

from asyncio import events
from asyncio.events import Handle
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ("Future", "isfuture", "wrap_future")

PENDING = "PENDING"
CANCELLED = "CANCELLED"
FINISHED = "FINISHED"


class Future:
    """A result that is not there yet. Not for several threads."""

    __module__ = "_asyncio"

    _state = PENDING
    _result = None
    _exception = None
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _log_traceback = False
    _kind = "Future"
    _title = None

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._waiters = []

    def __repr__(self):
        return "<" + " ".join([self._title or type(self).__name__] + self._parts()) + ">"

    def _parts(self):
        parts = [self._state.lower()]
        if self._state == FINISHED:
            if self._exception is not None:
                parts.append(f"exception={self._exception!r}")
            else:
                import reprlib

                parts.append(f"result={reprlib.repr(self._result)}")
        if self._waiters:
            shown = [_describe(waiter) for waiter in self._waiters]
            if len(shown) > 2:
                shown[1:-1] = [f"<{len(shown) - 2} more>"]
            parts.append("cb=[" + ", ".join(shown) + "]")
        return parts

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def get_loop(self):
        return self._loop

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != PENDING:
            return False
        self._state = CANCELLED
        self._cancel_message = msg
        self._tell()
        return True

    def _tell(self):
        waiters = self._waiters
        if waiters:
            self._waiters = []
            loop = self._loop
            if loop._closed:
                loop._check_closed()
            ready = loop._ready
            for waiter in waiters:
                if type(waiter) is tuple:
                    ready.append(Handle(waiter[0], (self,), loop, waiter[1]))
                else:
                    ready.append(waiter)

    def _make_cancelled_error(self):
        error = self._cancelled_exc
        if error is not None:
            self._cancelled_exc = None
            return error
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def cancelled(self):
        return self._state == CANCELLED

    def done(self):
        return self._state != PENDING

    def result(self):
        if self._state == CANCELLED:
            raise self._make_cancelled_error()
        if self._state != FINISHED:
            raise InvalidStateError("Result is not set.")
        self._log_traceback = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        if self._state == CANCELLED:
            raise self._make_cancelled_error()
        if self._state != FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if context is None:
            context = variables()
        if self._state != PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._waiters.append((fn, context))

    def _on_done(self, fn):
        """As add_done_callback for callers that know no context."""
        if self._state != PENDING:
            self._loop.call_soon(fn, self)
        else:
            self._waiters.append((fn, variables()))

    def remove_done_callback(self, fn):
        left = [waiter for waiter in self._waiters if type(waiter) is not tuple or waiter[0] != fn]
        removed = len(self._waiters) - len(left)
        if removed:
            self._waiters[:] = left
        return removed

    def set_result(self, result):
        if self._state != PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = FINISHED
        if self._waiters:
            self._tell()

    def set_exception(self, exception):
        if self._state != PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            error.__cause__ = exception
            error.__context__ = exception
            exception = error
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = FINISHED
        self._log_traceback = True
        self._loop._note_failed(self)
        self._tell()

    def __await__(self):
        if self._state == PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


native_name(Future, "_asyncio.Future")


def _describe(waiter):
    if type(waiter) is not tuple:
        return "Task.task_wakeup()"
    return events.describe_call(waiter[0], ())


def isfuture(obj):
    return isinstance(obj, Future) or hasattr(type(obj), "_asyncio_future_blocking")


def copy_result(source, target):
    """Gives a future of either kind what another one, which is done, has."""
    if target.done():
        return
    if source.cancelled():
        target.cancel()
        return
    exception = source.exception()
    if exception is None:
        target.set_result(source.result())
    else:
        target.set_exception(_own_kind(exception))


def _own_kind(exception):
    from concurrent.futures import _base

    if type(exception) is _base.CancelledError:
        return CancelledError(*exception.args)
    return exception


def chain(source, destination):
    """Copies the result of a future to another; if that is cancelled, so is the first. Either may be of threads."""
    source_loop = source._loop if isfuture(source) else None
    target_loop = destination._loop if isfuture(destination) else None

    def deliver():
        if target_loop is None:
            if source.cancelled():
                destination.cancel()
            if not destination.set_running_or_notify_cancel():
                return
        if not (target_loop is not None and destination.cancelled()):
            copy_result(source, destination)

    def source_done(_):
        if target_loop is None or target_loop is source_loop:
            deliver()
        elif not target_loop.is_closed():
            target_loop.call_soon_threadsafe(deliver)

    def destination_done(_):
        if destination.cancelled():
            if source_loop is None or source_loop is target_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    destination.add_done_callback(destination_done)
    source.add_done_callback(source_done)


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    made = (events.get_event_loop() if loop is None else loop).create_future()
    chain(future, made)
    return made
