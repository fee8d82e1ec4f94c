import concurrent.futures as cf
import threading

gate = threading.Event()
pool = cf.ThreadPoolExecutor(2)
f = pool.submit(gate.wait)
g = pool.submit(int, "7")
try:
    f.result(timeout=0.02)
except TimeoutError as error:
    print("result", repr(error), cf.TimeoutError is TimeoutError)
try:
    f.exception(timeout=0.02)
except cf.TimeoutError as error:
    print("exception", repr(error))
try:
    for done in cf.as_completed([f, g], timeout=0.05):
        print("completed", done.result())
except TimeoutError as error:
    print("as_completed:", error)
try:
    for value in pool.map(lambda x: gate.wait(), [1], timeout=0.02):
        print(value)
except TimeoutError as error:
    print("map", repr(error))
gate.set()
pool.shutdown()
print(f.result(), g.result(), f.done(), f.running(), f.cancelled())
print(list(cf.as_completed([])))
