import os
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool


def square(x):
    return x * x


def add(a, b):
    return a + b


def fail():
    raise KeyError("missing")


def die():
    os._exit(3)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(square, range(10))))
        print(list(executor.map(add, range(5), range(5), chunksize=2)))
        futures = [executor.submit(square, n) for n in (1, 2, 3)]
        print(sorted(future.result() for future in as_completed(futures)))
        failed = executor.submit(fail)
        print(repr(failed.exception()))
        try:
            failed.result()
        except KeyError as error:
            print("raised", error)
        print(executor.submit(os.getpid).result() != os.getpid())
    try:
        executor.submit(square, 1)
    except RuntimeError as error:
        print(error)
    with ProcessPoolExecutor(max_workers=1) as executor:
        try:
            executor.submit(die).result()
        except BrokenProcessPool as error:
            print(error)
