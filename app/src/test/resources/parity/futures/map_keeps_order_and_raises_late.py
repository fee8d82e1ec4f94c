from concurrent.futures import ThreadPoolExecutor
import time


def slow(n):
    time.sleep(0.01 * (3 - n))
    if n == 3:
        raise KeyError(n)
    return n


with ThreadPoolExecutor(4) as pool:
    results = pool.map(slow, range(5))
    try:
        for r in results:
            print(r)
    except KeyError as e:
        print("raised", e)
    print(list(pool.map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
    print(list(pool.map(str, [])))
