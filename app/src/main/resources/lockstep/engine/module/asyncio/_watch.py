"""A loop in debug mode: tells which calls block it."""

from time import monotonic

from asyncio.tasks import Task


def run_watched(loop, count):
    """Runs what is ready; tells of each call that takes long."""
    ready = loop._ready
    for _ in range(count):
        call = ready.popleft()
        began = monotonic()
        call._run()
        took = monotonic() - began
        if took >= loop.slow_callback_duration:
            import logging

            logging.getLogger("asyncio").warning("Executing %s took %.3f seconds", _described(call), took)


def _described(call):
    owner = getattr(getattr(call, "_callback", None), "__self__", None)
    return repr(owner if isinstance(owner, Task) else call)
