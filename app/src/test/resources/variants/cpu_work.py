"""The same CPU work one after the other, on two threads and in two processes, for jobs of three sizes."""

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


def count(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total


def serial(n):
    return [count(n), count(n)]


def pooled(executor, n):
    with executor(2) as pool:
        return list(pool.map(count, [n, n]))


if __name__ == "__main__":
    for n in (20_000, 500_000, 2_000_000):
        timed(f"serial {n}", lambda: serial(n))
        timed(f"threads {n}", lambda: pooled(ThreadPoolExecutor, n))
        timed(f"processes {n}", lambda: pooled(ProcessPoolExecutor, n))
