import math
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
import concurrent.futures as cf
from typing import Type, Iterable, Optional

PRIMES = [112272535095293, 112582705942171, 115280095190773, 1099726899285419]


def smallest_factor(n: int) -> Optional[int]:
    if n % 2 == 0:
        return 2
    for i in range(3, min(math.isqrt(n) + 1, 20000), 2):
        if n % i == 0:
            return i
    return None


def run(executor_class: Type[cf.Executor], numbers: Iterable[int]):
    with executor_class(max_workers=2) as ex:
        for number, factor in zip(numbers, ex.map(smallest_factor, numbers)):
            print("%d -> %s" % (number, factor))


def boom():
    raise LookupError("gone")


def main():
    for cls in (ThreadPoolExecutor, ProcessPoolExecutor):
        print(cls.__name__)
        run(cls, PRIMES)
    with ProcessPoolExecutor() as ex:
        f = ex.submit(boom)
        print(repr(f.exception()))
        try:
            ex.submit(lambda: 1).result()
        except Exception as e:
            print(type(e).__name__)


if __name__ == "__main__":
    main()
