import concurrent.futures as cf
import os
from concurrent.futures.process import BrokenProcessPool


def die(x):
    os._exit(7)


def fine(x):
    return x + 1


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(1) as pool:
        print(pool.submit(fine, 1).result())
        try:
            pool.submit(die, 1).result()
        except BrokenProcessPool as error:
            print("BrokenProcessPool:", error)
        try:
            pool.submit(fine, 1)
        except cf.BrokenExecutor as error:
            print("BrokenExecutor:", error)
