"""What pools of threads order, told where races are looked for. Loaded behind concurrent.futures.thread, and only then."""

from _order import begin_task, finish_task, give, take
from _futures import TaskQueue
from concurrent.futures import thread


class _Tasks:
    """The tasks of a pool; who takes one knows what the one did who put it, and nothing of the worker's other tasks."""

    def __init__(self, most_workers):
        self._tasks = TaskQueue(most_workers)
        self._alone = most_workers == 1
        self.close = self._tasks.close
        self.drain = self._tasks.drain
        self.qsize = self._tasks.qsize

    def put(self, future, function, arguments, keywords, /):
        give(future)
        return self._tasks.put(future, function, arguments, keywords)

    def take(self):
        finish_task()
        task = self._tasks.take()
        if task is not None and self._alone:
            take(task[0])
        elif task is not None:
            begin_task(task[0], self)
        return task


thread.TaskQueue = _Tasks
