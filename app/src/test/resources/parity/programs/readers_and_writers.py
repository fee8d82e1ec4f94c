import threading
import time
from contextlib import contextmanager


class ReadWriteLock:
    def __init__(self):
        self._condition = threading.Condition(threading.Lock())
        self._readers = 0
        self._writing = False

    @contextmanager
    def reading(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing)
            self._readers += 1
        try:
            yield
        finally:
            with self._condition:
                self._readers -= 1
                if self._readers == 0:
                    self._condition.notify_all()

    @contextmanager
    def writing(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing and self._readers == 0)
            self._writing = True
        try:
            yield
        finally:
            with self._condition:
                self._writing = False
                self._condition.notify_all()


lock = ReadWriteLock()
data = {"version": 0, "copy": 0}
torn = []
seen = set()


def reader():
    for _ in range(20):
        with lock.reading():
            if data["version"] != data["copy"]:
                torn.append(dict(data))
            seen.add(data["version"])
        time.sleep(0.0005)


def writer():
    for _ in range(10):
        with lock.writing():
            data["version"] += 1
            time.sleep(0.0005)
            data["copy"] = data["version"]


threads = [threading.Thread(target=reader) for _ in range(4)] + [threading.Thread(target=writer) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(data, torn, max(seen) <= 20)
