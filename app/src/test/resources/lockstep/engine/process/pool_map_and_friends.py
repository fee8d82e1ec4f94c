import multiprocessing


def square(x):
    return x * x


def add(a, b):
    return a + b


def fail(x):
    if x == 3:
        raise ValueError("three")
    return x


if __name__ == "__main__":
    with multiprocessing.Pool(processes=2) as pool:
        print(pool.map(square, range(10)))
        print(pool.starmap(add, [(1, 2), (3, 4)]))
        print(list(pool.imap(square, range(5), chunksize=2)))
        print(sorted(pool.imap_unordered(square, range(5))))
        print(pool.apply(add, (1, 2)), pool.apply_async(square, (9,)).get(timeout=10))
        try:
            pool.map(fail, range(6))
        except ValueError as error:
            print("raised", error, type(error.__cause__).__name__)
        try:
            pool.map(lambda x: x, [1])
        except Exception as error:
            print(type(error).__name__, str(error).split(" at ")[0])
    pool = multiprocessing.Pool(2)
    result = pool.map_async(square, [1, 2, 3])
    pool.close()
    pool.join()
    print(result.get(), result.ready(), result.successful())
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
