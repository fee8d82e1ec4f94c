from concurrent.futures import ProcessPoolExecutor


class AppError(Exception):
    pass


def fail(n):
    raise AppError("in the child", n)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        f = pool.submit(fail, 3)
        try:
            f.result()
        except AppError as e:
            print(repr(e), type(e.__cause__).__name__)
        print(pool.submit(abs, -4).result())
