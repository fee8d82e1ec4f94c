import concurrent.futures as cf
import traceback


def level_two(n):
    raise LookupError(f"nothing for {n}")


def level_one(n):
    return level_two(n)


with cf.ThreadPoolExecutor(2) as pool:
    future = pool.submit(level_one, 3)
    error = future.exception()
    print(type(error).__name__, error, [frame.name for frame in traceback.extract_tb(error.__traceback__)][-2:])
    try:
        list(pool.map(level_one, [1]))
    except LookupError as caught:
        print("map raised", caught)
    try:
        future.result()
    except LookupError as caught:
        print(caught is error)
