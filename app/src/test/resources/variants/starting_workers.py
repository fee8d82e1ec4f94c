"""What starting costs: fifty threads, a pool that is used fifty times, four processes by fork and by spawn."""

import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def timed(name, function):
    """Prints what one variant takes: the median of three."""
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        function()
        spent.append(time.perf_counter() - begin)
    print(f"{name}: {sorted(spent)[1]:.4f} s")


def nothing():
    return None


def threads():
    for _ in range(50):
        thread = threading.Thread(target=nothing)
        thread.start()
        thread.join()


def pool():
    with ThreadPoolExecutor(1) as one:
        for _ in range(50):
            one.submit(nothing).result()


def processes(method):
    context = multiprocessing.get_context(method)
    for _ in range(4):
        process = context.Process(target=nothing)
        process.start()
        process.join()


if __name__ == "__main__":
    timed("fifty threads", threads)
    timed("fifty tasks in a pool", pool)
    timed("four processes by fork", lambda: processes("fork"))
    timed("four processes by spawn", lambda: processes("spawn"))
