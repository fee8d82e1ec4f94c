import logging
import sys
import threading
import time
from contextlib import ExitStack

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(threadName)s: %(message)s")


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__()
        self.name = name
        self.left, self.right = left, right
        self.meals = 0
        self.daemon = True

    def run(self):
        while self.meals < 3:
            first, second = sorted((self.left, self.right), key=id)
            with first:
                if not second.acquire(timeout=0.5):
                    continue
                try:
                    self.meals += 1
                finally:
                    second.release()


forks = [threading.Lock() for _ in range(5)]
names = "Plato Kant Hume Mill Marx".split()
people = [Philosopher(n, forks[i], forks[(i + 1) % 5]) for i, n in enumerate(names)]
for p in people:
    p.start()
for p in people:
    p.join()
logging.info("meals: %s", {p.name: p.meals for p in people})

a, b = threading.Lock(), threading.RLock()
with ExitStack() as stack:
    for lock in (a, b):
        stack.enter_context(lock)
    print("both held", a.locked())
print("released", a.locked(), b)
