"""What event loops order between threads, told where races are looked for. Loaded behind asyncio.loop, and only then."""

from _order import give, take
from _order_told import Plain
from asyncio import loop as loops


class _Call:
    """What another thread has asked a loop to call."""

    def __init__(self, callback):
        self.callback = callback

    def __call__(self, *args):
        take(self)
        return self.callback(*args)

    def __repr__(self):
        return repr(self.callback)


class BaseEventLoop:
    def call_soon_threadsafe(self, callback, *args, context=None):
        call = _Call(callback)
        give(call)
        return _loop.call_soon_threadsafe(self, call, *args, context=context)


_loop = Plain(loops.BaseEventLoop, BaseEventLoop)
