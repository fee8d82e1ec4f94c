"""The running event loop, and what waits in it to be called."""

from types import FunctionType

from _loop import running as _running
from _loop import set_running as _set_running_loop
from _loop import set_variables, variables

__all__ = (
    "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop", "get_event_loop_policy",
    "get_running_loop", "new_event_loop", "set_event_loop", "set_event_loop_policy",
)


class AbstractEventLoop:
    """Base of event loops."""


class AbstractServer:
    """Base of servers."""


def describe_call(callback, args, debug=False):
    """A call and where its function begins; with its arguments when debugging."""
    shown = ""
    while type(callback).__name__ == "partial":
        shown = _arguments(args, debug) + shown
        callback, args = callback.func, callback.args
    text = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None) or repr(callback)
    text += _arguments(args, debug) + shown
    while hasattr(callback, "__wrapped__"):
        callback = callback.__wrapped__
    if isinstance(callback, FunctionType):
        code = callback.__code__
        text += f" at {code.co_filename}:{code.co_firstlineno}"
    return text


def _arguments(args, debug):
    if not debug:
        return "()"
    from reprlib import repr

    return "(" + ", ".join([repr(arg) for arg in args]) + ")"


class Handle:
    """A call that the loop will make."""

    _cancelled = False

    def __init__(self, callback, args, loop, context):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context

    def __repr__(self):
        return "<" + " ".join(self._parts()) + ">"

    def _parts(self):
        parts = [type(self).__name__.lstrip("_")]
        if self._cancelled:
            parts.append("cancelled")
        else:
            parts.append(describe_call(self._callback, self._args, self._loop._debug))
        return parts

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _run(self):
        if self._cancelled:
            return
        context = self._context
        try:
            if context is None:
                args = self._args
                if len(args) == 1:
                    self._callback(args[0])
                else:
                    self._callback(*args)
            elif type(context) is dict:
                set_variables(context)
                self._callback(*self._args)
            else:
                context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            call = describe_call(self._callback, self._args, self._loop._debug)
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {call}", "exception": error, "handle": self}
            )
        finally:
            if variables() is not None:
                set_variables(None)


class TimerHandle(Handle):
    """A call that the loop will make at a time."""

    _waits = True

    def __init__(self, when, callback, args, loop, context):
        self._when = when
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context

    def _parts(self):
        parts = super()._parts()
        parts[0] = "TimerHandle"
        parts.insert(2 if self._cancelled else 1, f"when={self._when}")
        return parts

    def when(self):
        return self._when


def get_running_loop():
    loop = _running()
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def _get_running_loop():
    return _running()


class _Policy:
    """Which loop is the current one of a thread that runs none."""

    def __init__(self):
        import threading

        self._own = threading.local()

    def get_event_loop(self):
        import threading

        loop = getattr(self._own, "loop", None)
        if loop is None:
            known = hasattr(self._own, "loop")
            if known or threading.current_thread() is not threading.main_thread():
                raise RuntimeError(f"There is no current event loop in thread {threading.current_thread().name!r}.")
            import warnings

            warnings.warn("There is no current event loop", DeprecationWarning, 3)
            loop = self._own.loop = self.new_event_loop()
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._own.loop = loop

    def new_event_loop(self):
        from asyncio.loop import _UnixSelectorEventLoop

        return _UnixSelectorEventLoop()


DefaultEventLoopPolicy = AbstractEventLoopPolicy = _Policy
_policies = []


def get_event_loop_policy():
    if not _policies:
        _policies.append(_Policy())
    return _policies[0]


def set_event_loop_policy(policy):
    _policies[:] = [] if policy is None else [policy]


def get_event_loop():
    loop = _running()
    return get_event_loop_policy().get_event_loop() if loop is None else loop


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
