"""Running a whole program of coroutines."""

from _loop import running, variables

from asyncio import events
from asyncio.tasks import iscoroutine, skip_name

__all__ = ("Runner", "run")


class Runner:
    """Keeps one loop for several calls."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._context = None

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _begin(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "begun":
            return
        self._loop = events.new_event_loop() if self._factory is None else self._factory()
        events.set_event_loop(self._loop)
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = "begun"

    def get_loop(self):
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if running() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._begin()
        if context is None:
            context = self._context
            if context is None and variables() is not None:
                from contextvars import copy_context

                context = self._context = copy_context()
        task = self._loop.create_task(coro, context=context)
        return self._loop.run_until_complete(task)

    def close(self):
        if self._state != "begun":
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            if loop._generators:
                loop.run_until_complete(loop.shutdown_asyncgens())
            else:
                skip_name()
            if loop._executor is not None:
                loop.run_until_complete(loop.shutdown_default_executor())
            else:
                skip_name()
        finally:
            events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = "closed"


def run(main, *, debug=None, loop_factory=None):
    if running() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = [task for task in loop._tasks if not task.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(_all_of(left))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )


def _all_of(tasks):
    from asyncio.waiting import gather

    return gather(*tasks, return_exceptions=True)
