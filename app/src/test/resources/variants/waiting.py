"""Twenty waits of 20 ms: one after the other, on threads, in a pool of them, in processes."""

import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def timed(name, function):
    """Prints what one variant takes: the median of three."""
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        function()
        spent.append(time.perf_counter() - begin)
    print(f"{name}: {sorted(spent)[1]:.4f} s")


def wait(n):
    time.sleep(0.02)
    return n


def threads():
    started = [threading.Thread(target=wait, args=(n,)) for n in range(20)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()


def pooled(executor, workers):
    with executor(workers) as pool:
        return list(pool.map(wait, range(20)))


if __name__ == "__main__":
    timed("serial", lambda: [wait(n) for n in range(20)])
    timed("threads", threads)
    timed("pool of 5 threads", lambda: pooled(ThreadPoolExecutor, 5))
    timed("pool of 4 processes", lambda: pooled(ProcessPoolExecutor, 4))
