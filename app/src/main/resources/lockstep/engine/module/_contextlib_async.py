"""The asynchronous part of contextlib, written with generators."""

__name__ = "contextlib"

from abc import ABC
from contextlib import _BaseExitStack, _has
from functools import wraps


class ready:
    """An awaitable that has its value, or gets it from a generator."""

    def __init__(self, value, generator=None):
        self._value = value
        self._generator = generator

    def __await__(self):
        if self._generator is not None:
            return (yield from self._generator)
        return self._value
        yield


def _later(generator):
    return ready(None, generator)


def _steps(awaitable):
    return awaitable.__await__()


class AbstractAsyncContextManager(ABC):
    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not AbstractAsyncContextManager:
            return NotImplemented
        return _has(subclass, "__aenter__", "__aexit__") or NotImplemented

    def __aenter__(self):
        return ready(self)

    def __aexit__(self, exc_type, exc_value, traceback):
        return ready(None)

    def __class_getitem__(cls, item):
        return cls


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            return _later(self._around(func, args, kwds))

        return inner

    def _around(self, func, args, kwds):
        manager = self._recreate_cm()
        yield from _steps(manager.__aenter__())
        try:
            result = yield from _steps(func(*args, **kwds))
        except BaseException as error:
            if not (yield from _steps(manager.__aexit__(type(error), error, error.__traceback__))):
                raise
            return None
        yield from _steps(manager.__aexit__(None, None, None))
        return result


class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def __aenter__(self):
        return _later(self._enter())

    def _enter(self):
        try:
            return (yield from _steps(self.gen.__anext__()))
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    def __aexit__(self, typ, value, traceback):
        return _later(self._exit(typ, value, traceback))

    def _exit(self, typ, value, traceback):
        if typ is None:
            try:
                yield from _steps(self.gen.__anext__())
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            yield from _steps(self.gen.athrow(value))
        except StopAsyncIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __aenter__(self):
        return ready(self.thing)

    def __aexit__(self, *exc_info):
        return self.thing.aclose()


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    def enter_async_context(self, cm):
        return _later(self._enter_async(cm))

    def _enter_async(self, cm):
        cls = type(cm)
        if not (hasattr(cls, "__aenter__") and hasattr(cls, "__aexit__")):
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol"
            )
        result = yield from _steps(cls.__aenter__(cm))
        self._callbacks.append((False, lambda *details: cls.__aexit__(cm, *details)))
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), "__aexit__", None)
        self._callbacks.append((False, exit if method is None else lambda *details: method(exit, *details)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        self._callbacks.append((False, lambda *details: _later(self._call(callback, args, kwds))))
        return callback

    def _call(self, callback, args, kwds):
        yield from _steps(callback(*args, **kwds))
        return None

    def aclose(self):
        return self.__aexit__(None, None, None)

    def __aexit__(self, *details):
        return _later(self._leave(details[1]))

    def _leave(self, given):
        pending = given
        changed = suppressed = False
        while self._callbacks:
            plain, callback = self._callbacks.pop()
            try:
                done = callback(type(pending) if pending else None, pending, getattr(pending, "__traceback__", None))
                if not plain:
                    done = yield from _steps(done)
                if done:
                    suppressed = True
                    changed = False
                    pending = None
            except BaseException as error:
                changed = True
                pending = error
        if changed:
            raise pending
        return given is not None and suppressed
