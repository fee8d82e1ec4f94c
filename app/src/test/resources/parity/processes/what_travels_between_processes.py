import collections
import datetime
import io
import multiprocessing
import pickle
import queue
import random
from multiprocessing.queues import Queue

Point = collections.namedtuple("Point", "x y")


def echo(value):
    return value


def draw(generator):
    return generator.random()


if __name__ == "__main__":
    rng = random.Random(3)
    rng.random()
    things = [
        bytearray(b"ab"), collections.deque([1, 2], 3), Point(1, 2), str.upper,
        datetime.timezone.utc, (1, [2], {3: {4}}), "abc".upper,
    ]
    with multiprocessing.Pool(1) as pool:
        print(pool.map(echo, things)[:6] == things[:6], pool.map(str.upper, ["a"]), pool.apply(echo, (Point(3, 4),)))
        print(pool.apply(draw, (rng,)) == rng.random(), Point.__module__, pool.map(repr, things[:4]))
    with multiprocessing.Pool(2, maxtasksperchild=1) as pool:
        print(pool.map(abs, range(-4, 0), chunksize=1))
        pool.close()
        pool.join()
    f = io.BytesIO()
    pickle.dump([1, 2], f)
    pickle.dump("x", f)
    f.seek(0)
    print(pickle.load(f), pickle.load(f))
    try:
        pickle.load(f)
    except EOFError as e:
        print("end:", e)
    for unfit in (memoryview(b"a"), open("f.txt", "w"), (x for x in ())):
        try:
            pickle.dumps(unfit)
        except TypeError as e:
            print(e)
