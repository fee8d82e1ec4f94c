"""Work on a list in two processes, where the list has to be sent, and where it is made on the other side."""

import time
from concurrent.futures import ProcessPoolExecutor


def timed(name, function):
    """Prints what one variant takes: the median of three."""
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        function()
        spent.append(time.perf_counter() - begin)
    print(f"{name}: {sorted(spent)[1]:.4f} s")


SIZE = 200_000


def total(items):
    return sum(item % 7 for item in items)


def made_there(start):
    return total(range(start, start + SIZE))


def sent():
    with ProcessPoolExecutor(2) as pool:
        return sum(pool.map(total, [list(range(SIZE)), list(range(SIZE, 2 * SIZE))]))


def not_sent():
    with ProcessPoolExecutor(2) as pool:
        return sum(pool.map(made_there, [0, SIZE]))


if __name__ == "__main__":
    timed("serial", lambda: made_there(0) + made_there(SIZE))
    timed("processes, list sent", sent)
    timed("processes, list made there", not_sent)
