import random
import threading
import time


class BoundedBuffer:
    def __init__(self, capacity):
        self.items = [None] * capacity
        self.put_at = self.take_at = self.count = 0
        self.condition = threading.Condition()

    def put(self, item):
        with self.condition:
            self.condition.wait_for(lambda: self.count < len(self.items))
            self.items[self.put_at] = item
            self.put_at = (self.put_at + 1) % len(self.items)
            self.count += 1
            self.condition.notify_all()

    def take(self):
        with self.condition:
            while self.count == 0:
                self.condition.wait()
            item, self.items[self.take_at] = self.items[self.take_at], None
            self.take_at = (self.take_at + 1) % len(self.items)
            self.count -= 1
            self.condition.notify_all()
            return item


buffer = BoundedBuffer(4)
taken = {}


def producer(start):
    for i in range(25):
        buffer.put(start + i)
        time.sleep(random.uniform(0, 0.001))


def consumer(name):
    mine = taken.setdefault(name, [])
    for _ in range(25):
        mine.append(buffer.take())


threads = [threading.Thread(target=producer, args=(s,)) for s in (0, 100)]
threads += [threading.Thread(target=consumer, args=(n,)) for n in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
everything = sorted(taken["a"] + taken["b"])
print(everything == list(range(25)) + list(range(100, 125)), buffer.count)
