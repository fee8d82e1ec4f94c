from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
import threading

started, release = threading.Event(), threading.Event()


def hold():
    started.set()
    release.wait()
    return "held"


with ThreadPoolExecutor(1) as pool:
    first = pool.submit(hold)
    second = pool.submit(print, "never")
    second.add_done_callback(lambda f: print("callback", f.cancelled()))
    started.wait()
    print(second.cancel(), first.cancel(), second.cancelled(), first.running())
    release.set()
print(first.result())
first.add_done_callback(lambda f: print("late callback", f.result()))
try:
    second.result()
except CancelledError as e:
    print("cancelled", repr(e))
