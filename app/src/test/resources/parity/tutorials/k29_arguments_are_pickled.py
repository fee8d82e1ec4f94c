import pickle
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, get_context


class Point:
    def __init__(self, x):
        self.x = x

    def double(self):
        return self.x * 2


def call(thing):
    return thing.double()


def attempt(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(call, [Point(1), Point(2)]))
        print(pool.map(Point(7).double.__class__.__name__.upper, []))
        attempt("lambda", lambda: pool.map(lambda x: x, [1]))
        attempt("bound method", lambda: pool.apply(Point(4).double))
    attempt("dumps lock", lambda: pickle.dumps(threading.Lock()))
    attempt("dumps lambda", lambda: pickle.dumps(lambda: 1)[:0])
    attempt("dumps generator", lambda: pickle.dumps(x for x in "ab"))
    with ProcessPoolExecutor(1) as executor:
        attempt("method", lambda: executor.submit(Point(5).double).result())
    p = get_context("spawn").Process(target=lambda: 1)
    attempt("spawn lambda", p.start)
