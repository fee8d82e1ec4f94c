"""Counting on two threads: a lock for each addition, a lock for each hundred, a queue, no sharing."""

import queue
import threading
import time


def timed(name, function):
    """Prints what one variant takes: the median of three."""
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        function()
        spent.append(time.perf_counter() - begin)
    print(f"{name}: {sorted(spent)[1]:.4f} s")


N = 20_000


def on_two_threads(function):
    pair = [threading.Thread(target=function) for _ in range(2)]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()


def each_addition():
    total = 0
    lock = threading.Lock()

    def add():
        nonlocal total
        for _ in range(N):
            with lock:
                total += 1

    on_two_threads(add)


def each_hundred():
    total = 0
    lock = threading.Lock()

    def add():
        nonlocal total
        for _ in range(N // 100):
            part = 0
            for _ in range(100):
                part += 1
            with lock:
                total += part

    on_two_threads(add)


def by_queue():
    parts = queue.Queue()

    def add():
        for _ in range(N):
            parts.put(1)

    on_two_threads(add)
    sum(parts.get() for _ in range(2 * N))


def apart():
    parts = []

    def add():
        part = 0
        for _ in range(N):
            part += 1
        parts.append(part)

    on_two_threads(add)


if __name__ == "__main__":
    timed("lock for each addition", each_addition)
    timed("lock for each hundred", each_hundred)
    timed("queue", by_queue)
    timed("apart", apart)
