"""Trivial tasks through a pool of two processes, one by one."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor

TASKS = 1000


def twice(n):
    return n + n


def main():
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
        # until for five seconds no round has been faster than all before by a twentieth: nothing is compiled
        begin = better = time.perf_counter()
        best = 1000.0
        while time.perf_counter() - better < 5.0 and time.perf_counter() - begin < 40.0:
            start = time.perf_counter()
            answer = sum(pool.map(twice, range(TASKS), chunksize=1))
            took = time.perf_counter() - start
            if took < best * 0.95:
                best = took
                better = time.perf_counter()
        print("answer", answer)
        for _ in range(11):
            begin = time.perf_counter()
            sum(pool.map(twice, range(TASKS), chunksize=1))
            print("figure", TASKS / (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
