import multiprocessing as mp
import os
import time
from functools import partial
from itertools import product


def power(base, exponent):
    return base**exponent


def is_prime(n):
    if n < 2:
        return False
    return all(n % d for d in range(2, int(n**0.5) + 1))


def init(prefix):
    global tag
    tag = prefix


def tagged(x):
    return f"{tag}{x}"


def fail(x):
    if x == 2:
        raise ValueError(f"bad {x}")
    return x


if __name__ == "__main__":
    with mp.Pool(processes=3) as pool:
        print(pool.map(partial(power, 2), range(8)))
        print(pool.starmap(power, product([2, 3], [1, 2])))
        print([n for n, p in zip(range(30), pool.map(is_prime, range(30), chunksize=5)) if p])
        r = pool.apply_async(power, (5, 3))
        print(r.get(timeout=5), r.ready(), r.successful())
        print(sorted(pool.imap_unordered(is_prime, [1, 2, 3])))
        try:
            pool.map(fail, range(4))
        except ValueError as e:
            print("caught", e, type(e.__cause__).__name__)
        results = []
        m = pool.map_async(power.__call__ if False else is_prime, [5, 6], callback=results.extend)
        m.wait()
        time.sleep(0.05)
        print(results)
    with mp.Pool(2, initializer=init, initargs=("job-",)) as pool:
        print(pool.map(tagged, "abc"))
    try:
        pool.map(tagged, "x")
    except ValueError as e:
        print(e)
