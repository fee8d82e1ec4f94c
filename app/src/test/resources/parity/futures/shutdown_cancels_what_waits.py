import concurrent.futures as cf
import threading

gate = threading.Event()
started = threading.Event()


def first():
    started.set()
    gate.wait()
    return "first"


pool = cf.ThreadPoolExecutor(1)
fs = [pool.submit(first)] + [pool.submit(print, "never") for _ in range(3)]
started.wait()
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])
gate.set()
print(fs[0].result())
for attempt in (lambda: pool.submit(print), lambda: list(pool.map(print, [1]))):
    try:
        attempt()
    except RuntimeError as error:
        print("RuntimeError:", error)
for bad in (0, -1):
    try:
        cf.ThreadPoolExecutor(bad)
    except ValueError as error:
        print("ValueError:", error)
try:
    cf.ThreadPoolExecutor(1, initializer=5)
except TypeError as error:
    print("TypeError:", error)
try:
    cf.ProcessPoolExecutor(0)
except ValueError as error:
    print("ValueError:", error)
try:
    cf.ProcessPoolExecutor(1).map(print, [1], chunksize=0)
except ValueError as error:
    print("ValueError:", error)
