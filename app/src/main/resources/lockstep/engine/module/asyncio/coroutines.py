"""What is a coroutine."""

from asyncio.tasks import iscoroutine

__all__ = ("iscoroutine", "iscoroutinefunction")


def iscoroutinefunction(func):
    import inspect

    return inspect.iscoroutinefunction(func)
