import time
from concurrent.futures import ProcessPoolExecutor


def add_one(x):
    return x + 1


if __name__ == "__main__":
    data = list(range(200))
    begun = time.perf_counter()
    plain = [add_one(x) for x in data]
    serial = time.perf_counter() - begun
    begun = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        parallel = list(pool.map(add_one, data))
    processes = time.perf_counter() - begun
    print(plain == parallel, "processes were slower:", processes > serial)
