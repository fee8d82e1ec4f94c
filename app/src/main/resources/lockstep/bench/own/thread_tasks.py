"""Trivial tasks through a pool of two threads, one by one."""

import time
from concurrent.futures import ThreadPoolExecutor

TASKS = 5000
ROUNDS = 4


def twice(n):
    return n + n


def main():
    with ThreadPoolExecutor(2) as pool:
        # until for five seconds no round has been faster than all before by a twentieth: nothing is compiled
        begin = better = time.perf_counter()
        best = 1000.0
        while time.perf_counter() - better < 5.0 and time.perf_counter() - begin < 40.0:
            start = time.perf_counter()
            answer = sum(pool.map(twice, range(TASKS)))
            took = time.perf_counter() - start
            if took < best * 0.95:
                best = took
                better = time.perf_counter()
        print("answer", answer)
        for _ in range(21):
            begin = time.perf_counter()
            for _ in range(ROUNDS):
                sum(pool.map(twice, range(TASKS)))
            print("figure", ROUNDS * TASKS / (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
