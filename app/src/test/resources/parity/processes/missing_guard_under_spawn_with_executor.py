import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def double(x):
    return 2 * x


if mp.parent_process() is None:
    try:
        with ProcessPoolExecutor(1, mp_context=mp.get_context("spawn")) as pool:
            print(list(pool.map(double, [1, 2])))
    except BrokenProcessPool as error:
        print("BrokenProcessPool", error)
