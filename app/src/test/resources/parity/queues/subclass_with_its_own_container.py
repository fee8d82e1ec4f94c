import queue
from concurrent.futures import ThreadPoolExecutor, wait


class UniqueQueue(queue.Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


class NewestOnly(queue.Queue):
    def _put(self, item):
        self.queue.clear()
        self.queue.append(item)


u = UniqueQueue()
for item in (1, 1, 2, 2, 3):
    u.put(item)
print(u.qsize(), sorted(u.get() for _ in range(3)))
n = NewestOnly()
n.put("a")
n.put("b")
print(n.get(), n.empty())
q = queue.Queue()
q.put(1)
q.put(2)
print(q.queue, list(q.queue), 2 in q.queue, q.queue[0])
with q.mutex:
    q.queue.clear()
print(q.qsize())
with ThreadPoolExecutor(1) as ex:
    r = wait([ex.submit(pow, 2, 3)])
print(type(r).__name__, r._fields, r == (r.done, set()), isinstance(r, tuple), r.not_done)
