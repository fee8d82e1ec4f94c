"""Waiting for several things, for some of them, or not for ever."""

from types import CoroutineType

from _loop import running

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.futures import FINISHED, Future, chain, isfuture
from asyncio.tasks import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, iscoroutine

__all__ = ("as_completed", "ensure_future", "gather", "run_coroutine_threadsafe", "shield", "wait", "wait_for")


def _started(coro, loop):
    """A task of a coroutine, or a future as it is."""
    if type(coro) is CoroutineType:
        return (events.get_event_loop() if loop is None else loop)._start(coro)
    return ensure_future(coro, loop=loop)


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    coro = coro_or_future
    if not iscoroutine(coro):
        if not hasattr(type(coro), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro = _await(coro)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro)


async def _await(awaitable):
    return await awaitable


class _GatheringFuture(Future):
    """What gather() gives: cancelling it cancels all that it waits for."""

    _cancel_requested = False

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        some = False
        for child in self._children:
            if child.cancel(msg=msg):
                some = True
        if some:
            self._cancel_requested = True
        return some


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        future = events.get_event_loop().create_future()
        future.set_result([])
        return future
    loop = running()
    futures = {}
    children = []
    for each in coros_or_futures:
        child = futures.get(each)
        if child is None:
            child = _started(each, loop)
            if loop is None:
                loop = child._loop
            if child is not each:
                child._log_destroy_pending = False
            futures[each] = child
        children.append(child)
    unique = len(futures)
    outer = _GatheringFuture(children, loop=loop)
    finished = 0

    def _done_callback(child):
        nonlocal finished
        finished += 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions and (child._state != FINISHED or child._exception is not None):
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            outer.set_exception(child.exception())
            return
        if finished == unique:
            if outer._cancel_requested:
                outer.set_exception(children[-1]._make_cancelled_error() if children[-1].cancelled() else CancelledError())
            else:
                outer.set_result([_outcome(each) for each in children])

    for child in futures.values():
        child._on_done(_done_callback) if isinstance(child, Future) else child.add_done_callback(_done_callback)
    return outer


def _outcome(future):
    if future._state == FINISHED and future._exception is None:
        return future._result
    if future.cancelled():
        return CancelledError("" if future._cancel_message is None else future._cancel_message)
    error = future.exception()
    return future.result() if error is None else error


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(each) for each in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = events.get_running_loop()
    return await _wait(fs, timeout, return_when, loop)


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    left = sum([not each.done() for each in fs])

    def enough(future):
        return return_when == FIRST_COMPLETED or (
            return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        )

    def _on_completion(future):
        nonlocal left
        left -= 1
        if left <= 0 or enough(future):
            _release(waiter)

    if left and not any([each.done() and enough(each) for each in fs]):
        timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
        for each in fs:
            each.add_done_callback(_on_completion)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for each in fs:
                each.remove_done_callback(_on_completion)
    ready = {each for each in fs if each.done()}
    return ready, fs - ready


async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and not hasattr(type(fut), "__await__"):
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    from asyncio import timeouts

    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    loop = events.get_running_loop()
    waiter = loop.create_future()

    def done(_):
        _release(waiter)

    future.add_done_callback(done)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(done)


class _AsCompletedIterator:
    """Gives coroutines for results as they come; with async for, the futures themselves."""

    def __init__(self, aws, timeout):
        from asyncio.queues import Queue

        self._done = Queue()
        self._timer = None
        loop = events.get_event_loop()
        todo = dict.fromkeys([ensure_future(each, loop=loop) for each in dict.fromkeys(aws)])
        self._todo = todo
        self._left = len(todo)
        for each in todo:
            each.add_done_callback(self._completed)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._late)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next(True)

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next(False)

    def _late(self):
        for each in self._todo:
            each.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, future):
        if not self._todo:
            return
        self._todo.pop(future, None)
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _next(self, whole):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future if whole else future.result()


_AsCompletedIterator._next.__name__ = "_wait_for_one"
_AsCompletedIterator._next.__qualname__ = "_AsCompletedIterator._wait_for_one"


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner._loop
    outer = loop.create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
            return
        error = inner.exception()
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures

    future = concurrent.futures.Future()

    def start():
        try:
            chain(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(start)
    return future
