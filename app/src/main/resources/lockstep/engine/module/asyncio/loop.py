"""The event loop: calls what is ready in order, then waits for the next timer or for another thread."""

import sys
import threading
from collections import deque
from time import monotonic

from _code import ended, loaded
from _loop import FreeTimers, Waker, running, set_hooks, set_variables, timers, variables

from asyncio import events
from asyncio._failures import Failures
from asyncio.events import Handle, TimerHandle
from asyncio.futures import Future, isfuture
from asyncio.tasks import Task

__all__ = ("BaseEventLoop",)

_MANY = 1000
_TICK = 0.001
_new = object.__new__

# What loops lack, and what to write instead.
_ELSEWHERE = {
    "create_datagram_endpoint": "use asyncio.start_server() and asyncio.open_connection()",
    "create_unix_server": "use create_server() with a port",
    "create_unix_connection": "use create_connection() with a port",
    "subprocess_exec": "start a function with multiprocessing.Process",
    "subprocess_shell": "start a function with multiprocessing.Process",
    "add_reader": "use asyncio.open_connection()",
    "add_writer": "use asyncio.open_connection()",
    "sock_accept": "use asyncio.start_server()",
    "sock_connect": "use asyncio.open_connection()",
    "sock_recv": "use asyncio.open_connection()",
    "sock_sendall": "use asyncio.open_connection()",
    "connect_read_pipe": "use asyncio.to_thread(input)",
    "connect_write_pipe": "use print()",
}
_every = []


class BaseEventLoop(Failures, events.AbstractEventLoop):
    def __init__(self):
        self._ready = deque()
        self._timers = timers()
        self._arrived = {}
        self._cancelled_timers = 0
        self._waker = Waker()
        self._tasks = {}
        self._current = None
        self._failed = []
        self._generators = {}
        self._stopping = False
        self._closed = False
        self._thread = None
        self._executor = None
        self._task_factory = None
        self._debug = False
        self._signals = set()
        self.slow_callback_duration = 0.1
        _every.append(self)
        self._log("Using selector: %s", "EpollSelector")

    def __repr__(self):
        return f"<_UnixSelectorEventLoop running={self.is_running()} closed={self._closed} debug={self._debug}>"

    def _log(self, text, *args):
        logging = loaded("logging")
        if logging is not None:
            logging.getLogger("asyncio").debug(text, *args)

    # Running

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if running() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        self._check_closed()
        self._check_running()
        outside = variables()
        set_variables(None)
        self._thread = threading.get_ident()
        events._set_running_loop(self)
        set_hooks(self._new_generator, self._dropped_generator)
        turn = self._turn
        if type(self._timers) is FreeTimers:
            from asyncio._explored import turn_of

            turn = turn_of(self)
        try:
            while True:
                turn()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread = None
            set_hooks(None, None)
            events._set_running_loop(None)
            set_variables(outside)

    def _turn(self):
        ready = self._ready
        timers = self._timers
        first = timers.first()
        if not ready and not self._stopping and not self._arrived:
            if first is None:
                self._waker.wait()
            else:
                left = first - monotonic()
                if left > 0:
                    # In whole milliseconds, as by epoll: what is due at almost the same time comes together.
                    self._waker.wait(-(-left // _TICK) * _TICK)
        if self._arrived:
            arrived, self._arrived = self._arrived, {}
            for what in arrived:
                ready.append(Handle(what.arrived, (), self, None))
        if first is not None:
            for timer in timers.due(monotonic()):
                if timer._cancelled:
                    self._cancelled_timers -= 1
                else:
                    timer._waits = False
                    ready.append(timer)
        if self._debug:
            from asyncio._watch import run_watched

            run_watched(self, len(ready))
            return
        for _ in range(len(ready)):
            ready.popleft()._run()

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        made = not isfuture(future)
        if made:
            from asyncio.waiting import ensure_future

            future = ensure_future(future, loop=self)
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if made and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._thread is not None

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        if self._debug:
            self._log("Close %r", self)
        for sig in list(self._signals):
            self.remove_signal_handler(sig)
        self._closed = True
        self._ready.clear()
        self._timers.clear()
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)
        self._tell_failed()

    # Calling

    def time(self):
        return monotonic()

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            self._check_closed()
        handle = Handle(callback, args, self, variables() if context is None else context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, variables() if context is None else context)
        self._ready.append(handle)
        self._waker.wake()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(monotonic() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        if self._closed:
            self._check_closed()
        timer = _Timer(when, callback, args, self, variables() if context is None else context)
        self._timers.add(when, timer)
        return timer

    def _timer_cancelled(self):
        self._cancelled_timers += 1
        if self._cancelled_timers > _MANY and self._cancelled_timers * 2 > len(self._timers):
            left = [timer for timer in self._timers.all() if not timer._cancelled]
            self._timers.clear()
            for timer in left:
                self._timers.add(timer._when, timer)
            self._cancelled_timers = 0

    # Making

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        if self._closed:
            self._check_closed()
        if self._task_factory is None:
            task = _new(Task)
            task._begin(coro, self, name, context)
            return task
        task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
        if name is not None:
            task.set_name(name)
        return task

    def _start(self, coro):
        """create_task() without the rest."""
        if self._task_factory is not None or self._closed:
            return self.create_task(coro)
        task = _new(Task)
        task._begin(coro, self, None, None)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # Other threads

    def run_in_executor(self, executor, func, *args):
        from asyncio.futures import wrap_future

        self._check_closed()
        if executor is None:
            executor = self._executor
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor

                executor = self._executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._executor = executor

    async def shutdown_default_executor(self, timeout=None):
        executor, self._executor = self._executor, None
        if executor is None:
            return
        future = self.create_future()
        thread = threading.Thread(target=self._shut_down, args=(executor, future))
        thread.start()
        await future
        thread.join()

    def _shut_down(self, executor, future):
        executor.shutdown(wait=True)
        self.call_soon_threadsafe(future.set_result, None)

    # Async generators

    def _new_generator(self, generator):
        if len(self._generators) > _MANY:
            self._generators = {each: None for each in self._generators if not ended(each)}
        self._generators[generator] = None

    def _dropped_generator(self, generator):
        self._generators.pop(generator, None)
        self.call_soon(self.create_task, generator.aclose())

    async def shutdown_asyncgens(self):
        left = [each for each in self._generators if not ended(each)]
        self._generators.clear()
        for generator in left:
            try:
                await generator.aclose()
            except Exception as error:
                self.call_exception_handler(
                    {
                        "message": "an error occurred during closing of asynchronous generator " f"{generator!r}",
                        "exception": error,
                        "asyncgen": generator,
                    }
                )

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def add_signal_handler(self, sig, callback, *args):
        import signal

        self._check_closed()
        if sig in (signal.SIGKILL, signal.SIGSTOP):
            raise RuntimeError(f"sig {int(sig)} cannot be caught")
        signal.signal(sig, lambda number, frame: self.call_soon_threadsafe(callback, *args))
        self._signals.add(sig)

    def remove_signal_handler(self, sig):
        import signal

        if sig not in self._signals:
            return False
        self._signals.discard(sig)
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    async def create_server(self, protocol_factory, host=None, port=None, **kwds):
        from asyncio._connecting import create_server

        return await create_server(self, protocol_factory, host, port, **kwds)

    async def create_connection(self, protocol_factory, host=None, port=None, **kwds):
        from asyncio._connecting import create_connection

        return await create_connection(self, protocol_factory, host, port, **kwds)

    def __getattr__(self, name):
        hint = _ELSEWHERE.get(name)
        if hint is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        raise AttributeError(f"{name}() is not part of Lockstep's Python yet: {hint}")


class _UnixSelectorEventLoop(BaseEventLoop):
    pass


class _Timer(TimerHandle):
    def cancel(self):
        if not self._cancelled:
            Handle.cancel(self)
            if self._waits:
                self._loop._timer_cancelled()


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
        return
    future._loop.stop()


def _warn_of_forgotten():
    for loop in _every:
        loop._tell_failed()
        loop._tell_pending()
