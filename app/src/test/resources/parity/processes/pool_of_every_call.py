import multiprocessing as mp
import time


def square(x):
    return x * x


def add(a, b):
    return a + b


def fail(x):
    if x == 3:
        raise ValueError(f"bad {x}")
    return x


def sleepy(x):
    time.sleep(x)
    return x


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.map(square, range(7)))
        print(pool.map(square, []))
        print(pool.starmap(add, [(1, 2), (3, 4)]))
        print(list(pool.imap(square, range(5))))
        print(list(pool.imap(square, range(5), chunksize=2)))
        print(sorted(pool.imap_unordered(square, range(5))))
        print(pool.apply(add, (1,), {"b": 5}))
        r = pool.apply_async(square, (9,))
        print(r.get(timeout=10), r.ready(), r.successful())
        m = pool.map_async(square, [1, 2, 3])
        m.wait()
        print(m.get())
        print(pool.starmap_async(add, [(5, 5)]).get())
        results = []
        pool.map_async(square, [4, 5], callback=results.append).wait()
        pool.apply_async(fail, (3,), error_callback=lambda e: results.append(repr(e))).wait()
        time.sleep(0.05)
        print(results)
        for call in (
            lambda: pool.map(fail, range(5)),
            lambda: pool.apply(fail, (3,)),
            lambda: list(pool.imap(fail, range(5))),
            lambda: pool.apply_async(fail, (3,)).get(),
        ):
            try:
                print(call())
            except ValueError as error:
                print("ValueError:", error)
        try:
            pool.apply_async(sleepy, (5,)).get(timeout=0.05)
        except mp.TimeoutError as error:
            print("TimeoutError", repr(error), mp.TimeoutError is TimeoutError)
        late = pool.apply_async(sleepy, (0.3,))
        print(late.ready())
        try:
            late.successful()
        except ValueError as error:
            print("ValueError", str(error).startswith("<multiprocessing.pool.ApplyResult object at"))
        it = pool.imap(square, [3])
        print(next(it), it.next.__name__)
        try:
            next(it)
        except StopIteration:
            print("stopped")
    try:
        pool.map(square, [1])
    except ValueError as error:
        print("ValueError:", error)
