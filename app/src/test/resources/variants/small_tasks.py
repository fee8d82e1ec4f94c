"""Two thousand tiny tasks: in a loop, through pools, with and without chunks."""

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


def twice(n):
    return n + n


def pooled(executor, chunk):
    with executor(2) as pool:
        return sum(pool.map(twice, range(2000), chunksize=chunk))


if __name__ == "__main__":
    timed("loop", lambda: sum(twice(n) for n in range(2000)))
    timed("threads", lambda: pooled(ThreadPoolExecutor, 1))
    timed("processes one by one", lambda: pooled(ProcessPoolExecutor, 1))
    timed("processes in chunks of 100", lambda: pooled(ProcessPoolExecutor, 100))
