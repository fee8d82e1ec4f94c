from multiprocessing import Pool


def risky(n):
    if n == 3:
        raise ValueError("three is not allowed")
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            pool.map(risky, range(5))
        except ValueError as e:
            print(repr(e), type(e.__cause__).__name__)
        print(pool.map(risky, [1, 2]))
