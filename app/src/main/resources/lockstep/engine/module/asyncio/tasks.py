"""Coroutines at work."""

import sys
import types
from time import monotonic

from _code import line, native_name
from _loop import Result, advance, running, set_variables, variables

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import FINISHED, PENDING, Future, isfuture

__all__ = (
    "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Task", "all_tasks", "as_completed", "create_task",
    "current_task", "ensure_future", "gather", "run_coroutine_threadsafe", "shield",
    "sleep", "wait", "wait_for",
)

ALL_COMPLETED = "ALL_COMPLETED"
FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"

_LATER = (
    "as_completed", "ensure_future", "gather", "run_coroutine_threadsafe", "shield", "wait", "wait_for",
)
_named = [0]


def __getattr__(name):
    if name in _LATER:
        from asyncio import waiting

        return getattr(waiting, name)
    raise AttributeError(f"module 'asyncio.tasks' has no attribute '{name}'")


def skip_name():
    """Counts a task that was not needed, as tasks are named by their number."""
    _named[0] += 1


class Task(Future):
    """A coroutine that the loop runs. In the loop's queue it stands for its own next step."""

    __module__ = "_asyncio"

    _must_cancel = False
    _cancels = 0
    _waits_for = None
    _name = None
    _log_destroy_pending = True
    _kind = "Task"
    # What contextvars hold for it; the Context given to it, which it shares.
    _context = None
    _shared = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self._begin(coro, events.get_event_loop() if loop is None else loop, name, context, eager_start)

    def _begin(self, coro, loop, name, context, eager=False):
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._loop = loop
        self._waiters = []
        if name is None:
            _named[0] = name = _named[0] + 1
            self._name = name
        else:
            self._name = str(name)
        self._coro = coro
        if context is None:
            self._context = variables()
        else:
            self._shared = context
        loop._tasks[self] = None
        if eager and loop.is_running():
            from asyncio.eager import begin

            begin(self, loop)
        else:
            loop._ready.append(self)

    def _parts(self):
        parts = super()._parts()
        if self._cancels and self._state == PENDING:
            parts[0] = "cancelling"
        parts.insert(1, f"name={self.get_name()!r}")
        if self._waits_for is not None:
            parts.insert(2, f"wait_for={self._waits_for!r}")
        if self._coro is not None:
            parts.insert(2, f"coro=<{describe(self._coro)}>")
        return parts

    def get_coro(self):
        return self._coro

    def get_context(self):
        from contextvars import Context

        return Context._of(self._context) if self._shared is None else self._shared

    def get_name(self):
        name = self._name
        if type(name) is int:
            self._name = name = f"Task-{name}"
        return name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """The frame that the task is suspended in, in a list."""
        frame = None if self._state != PENDING else getattr(self._coro, "cr_frame", None)
        return [] if frame is None or limit == 0 else [frame]

    def print_stack(self, *, limit=None, file=None):
        stack = self.get_stack(limit=limit)
        print(f"Stack for {self!r} (most recent call last):" if stack else f"No stack for {self!r}", file=file or sys.stderr)
        for frame in stack:
            code = frame.f_code
            print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file or sys.stderr)
            if text := line(code.co_filename, frame.f_lineno).strip():
                print(f"    {text}", file=file or sys.stderr)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != PENDING:
            return False
        self._cancels += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels > 0:
            self._cancels -= 1
            if self._cancels == 0:
                self._must_cancel = False
        return self._cancels

    def _run(self, error=None):
        """One step."""
        if self._state != PENDING:
            raise InvalidStateError(f"_step(): already done: {self!r}, {error!r}")
        loop = self._loop
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop._current = self
        if self._shared is not None:
            self._context = self._shared._values
        if self._context is not None:
            set_variables(self._context)
        try:
            result = advance(self._coro) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            self._ended(stop.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            self._end()
            Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as ended:
            self._end()
            Future.set_exception(self, ended)
            self._log_traceback = False
            raise
        except BaseException as failed:
            self._end()
            Future.set_exception(self, failed)
        else:
            if type(result) is Result:
                self._ended(result.value)
            elif isinstance(result, Future) and result._asyncio_future_blocking and result._loop is loop and result is not self:
                result._asyncio_future_blocking = False
                self._waits_for = result
                if result._state == PENDING:
                    result._waiters.append(self)
                else:
                    loop._ready.append(self)
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
            elif result is None:
                loop._ready.append(self)
            else:
                self._refuse(result)
        finally:
            loop._current = None
            after = variables()
            if after is not None:
                self._context = after
                set_variables(None)
                if self._shared is not None:
                    self._shared._values = after

    def _ended(self, value):
        self._loop._tasks.pop(self, None)
        if self._must_cancel:
            self._must_cancel = False
            Future.cancel(self, self._cancel_message)
        else:
            self._result = value
            self._state = FINISHED
            if self._waiters:
                self._tell()

    def _end(self):
        self._loop._tasks.pop(self, None)

    def _refuse(self, result):
        if isfuture(result):
            if result._loop is not self._loop:
                text = f"Task {self!r} got Future {result!r} attached to a different loop"
            elif result is self:
                text = f"Task cannot await on itself: {self!r}"
            else:
                text = f"yield was used instead of yield from in task {self!r} with {result!r}"
        elif isinstance(result, types.GeneratorType):
            text = f"yield was used instead of yield from for generator in task {self!r} with {result!r}"
        else:
            text = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._run, RuntimeError(text))


native_name(Task, "_asyncio.Task")


def iscoroutine(obj):
    return type(obj) is types.CoroutineType or _has_methods(obj)


def _has_methods(obj):
    cls = type(obj)
    return hasattr(cls, "send") and hasattr(cls, "throw") and hasattr(cls, "__await__")


def describe(coro):
    from _code import place

    where = place(coro)
    name = getattr(coro, "__qualname__", type(coro).__name__)
    if where is None:
        return name + "()"
    file, first, present = where
    if not present:
        return f"{name}() done, defined at {file}:{first}"
    return f"{name}() running at {file}:{present}"


def create_task(coro, *, name=None, context=None):
    loop = running()
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop.create_task(coro, name=name, context=context)


def current_task(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return loop._current


def all_tasks(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in list(loop._tasks) if not task.done()}




class _Turn:
    """Awaited, lets everything else that is ready run first."""

    def __await__(self):
        yield


_turn = _Turn()


async def sleep(delay, result=None):
    if delay <= 0:
        await _turn
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = running()
    if loop is None:
        raise RuntimeError("no running event loop")
    nap = _Nap(loop, result, monotonic() + delay)
    loop._timers.add(nap._when, nap)
    try:
        return await nap
    finally:
        if nap._waits:
            nap._cancelled = True
            loop._timer_cancelled()


class _Nap(Future):
    """What sleep() waits for, and its own timer."""

    _waits = True
    _cancelled = False
    _title = "Future"

    def __init__(self, loop, value, when):
        self._loop = loop
        self._waiters = []
        self._value = value
        self._when = when

    def _run(self):
        if self._state == PENDING:
            self.set_result(self._value)
