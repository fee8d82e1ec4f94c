"""The running event loop, and what waits in it to be called."""

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


def describe_call(callback, args):
    text = getattr(callback, "__qualname__", None) or repr(callback)
    return f"{text}({', '.join(map(repr, args))})"


class Handle:
    """A call that the loop will make."""

    _cancelled = False

    def __init__(self, callback, args, loop, context):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context

    def __repr__(self):
        if self._cancelled:
            return f"<{type(self).__name__} cancelled>"
        return f"<{type(self).__name__} {describe_call(self._callback, self._args)}>"

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
            call = describe_call(self._callback, self._args)
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
        from asyncio.loop import BaseEventLoop

        return BaseEventLoop()


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
