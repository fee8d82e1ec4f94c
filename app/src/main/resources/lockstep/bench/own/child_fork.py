"""A process that runs a function of this module: from its start to its first result, by fork."""

import multiprocessing
import time


def answer(results):
    results.put(42)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    begin = time.perf_counter()
    child = context.Process(target=answer, args=(results,))
    child.start()
    first = results.get()
    print("figure", time.perf_counter() - begin)
    print("answer", first)
    child.join()
