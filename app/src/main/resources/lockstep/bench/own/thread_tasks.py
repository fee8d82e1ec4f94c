"""Trivial tasks through a pool of two threads, one by one."""

import time
from concurrent.futures import ThreadPoolExecutor

TASKS = 5000


def twice(n):
    return n + n


def main():
    with ThreadPoolExecutor(2) as pool:
        for _ in range(6):
            answer = sum(pool.map(twice, range(TASKS)))
        print("answer", answer)
        for _ in range(7):
            begin = time.perf_counter()
            sum(pool.map(twice, range(TASKS)))
            print("figure", TASKS / (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
