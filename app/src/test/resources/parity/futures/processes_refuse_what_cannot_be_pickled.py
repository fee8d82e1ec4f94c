import concurrent.futures as cf
import threading


def make():
    def local():
        return 1

    return local


def give_lambda():
    return lambda: 1


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(1) as pool:
        for name, task in [
            ("lambda", lambda: pool.submit(lambda: 1)),
            ("local", lambda: pool.submit(make())),
            ("lock", lambda: pool.submit(print, threading.Lock())),
            ("result", lambda: pool.submit(give_lambda)),
            ("generator", lambda: pool.submit(sum, (x for x in [1]))),
        ]:
            try:
                print(name, task().result())
            except Exception as error:
                print(name, type(error).__name__, error)
        print(pool.submit(sum, [1, 2, 3]).result())
