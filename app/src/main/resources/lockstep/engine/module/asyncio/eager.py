"""Tasks that begin at once, where they are made."""

from _loop import set_variables, variables

from asyncio.tasks import Task

__all__ = ("create_eager_task_factory", "eager_task_factory")


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def begin(task, loop):
    """The first step of a task, within that of the current one."""
    outer, outside = loop._current, variables()
    set_variables(None)
    try:
        task._run()
    finally:
        loop._current = outer
        set_variables(outside)
    if task.done():
        task._coro = None
