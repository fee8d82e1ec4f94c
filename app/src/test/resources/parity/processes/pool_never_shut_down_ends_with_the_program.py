import itertools
import re
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


# All of these are alive, some of them begun, when the workers are forked.
begun = [
    iter((1, 2)), iter([1]), iter("ab"), iter({1: 2}), iter({1}), iter(range(3)), iter(b"ab"), iter({}.items()),
    reversed([1]), reversed({1: 2}), enumerate((1, 2)), zip((1, 2), "ab"), map(square, (1, 2)), filter(None, (1, 2)),
    itertools.count(), itertools.chain((1,), [2]), itertools.cycle("ab"), itertools.islice((1, 2), 1),
    re.finditer("a", "aa"), (n for n in (1, 2)),
]
for each in begun:
    next(each)
pool = ProcessPoolExecutor(2)
futures = [pool.submit(square, n) for n in (10, 20, 30)]
print([future.result() for future in futures])
print([list(itertools.islice(each, 2)) for each in begun[:4]])
last = pool.submit(print, "done before the end", flush=True)
