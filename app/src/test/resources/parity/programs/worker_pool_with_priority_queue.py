import itertools
import threading
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any, Callable


@dataclass(order=True)
class Job:
    priority: int
    number: int
    work: Callable[[], Any] = field(compare=False)


class WorkerPool:
    def __init__(self, size: int) -> None:
        self.jobs: PriorityQueue[Job] = PriorityQueue()
        self.numbers = itertools.count()
        self.done: list[tuple[int, Any]] = []
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self._run, name=f"worker-{i}") for i in range(size)]

    def submit(self, priority: int, work: Callable[[], Any]) -> None:
        self.jobs.put(Job(priority, next(self.numbers), work))

    def start(self) -> None:
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        for _ in self.threads:
            self.submit(10**9, lambda: None)
        for thread in self.threads:
            thread.join()

    def _run(self) -> None:
        while True:
            job = self.jobs.get()
            if job.priority == 10**9:
                self.jobs.task_done()
                return
            try:
                result = job.work()
            except Exception as error:
                result = f"{type(error).__name__}: {error}"
            with self.lock:
                self.done.append((job.priority, result))
            self.jobs.task_done()


pool = WorkerPool(1)
for priority, text in [(5, "low"), (1, "urgent"), (3, "normal"), (1, "also urgent")]:
    pool.submit(priority, lambda text=text: text.upper())
pool.submit(2, lambda: 1 / 0)
pool.start()
pool.stop()
for entry in pool.done:
    print(*entry)
