from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, TimeoutError, wait
import threading

stop = threading.Event()


def fail():
    raise RuntimeError("no")


with ThreadPoolExecutor(3) as pool:
    a = pool.submit(stop.wait)
    b = pool.submit(fail)
    done, pending = wait([a, b], return_when=FIRST_EXCEPTION)
    print(len(done), len(pending), b in done)
    done, pending = wait([a, b], timeout=0.01)
    print(len(done), len(pending))
    try:
        a.result(timeout=0.01)
    except TimeoutError as e:
        print("timeout", type(e).__name__, repr(str(e)))
    stop.set()
    print(wait([a, b]).not_done, a.result())
