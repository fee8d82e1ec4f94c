import concurrent.futures as cf
import threading
import time

gate = threading.Event()


def quick(x):
    return x


def slow(x):
    gate.wait()
    return x


def fails():
    raise KeyError("lost")


with cf.ThreadPoolExecutor(4) as pool:
    fs = [pool.submit(quick, 1), pool.submit(slow, 2)]
    done, not_done = cf.wait(fs, return_when=cf.FIRST_COMPLETED)
    print(len(done), len(not_done), [f.result() for f in done])
    result = cf.wait(fs, timeout=0.02)
    print(len(result.done), len(result.not_done), type(result).__name__)
    fs.append(pool.submit(fails))
    done, not_done = cf.wait(fs, return_when=cf.FIRST_EXCEPTION)
    print(sorted(str(f.exception()) for f in done), len(not_done))
    gate.set()
    done, not_done = cf.wait(fs)
    print(len(done), not_done)
    print(cf.wait([]))
try:
    cf.wait(fs, return_when="SOMETIMES")
except ValueError as error:
    print("ValueError:", error)
print(cf.FIRST_COMPLETED, cf.FIRST_EXCEPTION, cf.ALL_COMPLETED)
