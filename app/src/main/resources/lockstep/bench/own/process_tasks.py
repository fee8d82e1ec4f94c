"""Trivial tasks through a pool of two processes, one by one."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor

TASKS = 1000


def twice(n):
    return n + n


def main():
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
        for _ in range(3):
            answer = sum(pool.map(twice, range(TASKS), chunksize=1))
        print("answer", answer)
        for _ in range(5):
            begin = time.perf_counter()
            sum(pool.map(twice, range(TASKS), chunksize=1))
            print("figure", TASKS / (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
