import threading
from concurrent.futures import (
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    CancelledError,
    ThreadPoolExecutor,
    as_completed,
    wait,
)

with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(lambda a, b: a * b, [1, 2, 3], [4, 5, 6])))
    future = pool.submit(pow, 2, 10)
    print(future.result(), future.done(), future.exception(), repr(future).split(" state=")[1])
    future = pool.submit(lambda: 1 / 0)
    try:
        future.result()
    except ZeroDivisionError as error:
        print("raised", error)
    print(repr(future.exception()), repr(future).split(" state=")[1])
    gate = threading.Event()
    waiting = pool.submit(gate.wait)
    quick = pool.submit(pow, 3, 2)
    done, not_done = wait([waiting, quick], return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), waiting.running(), waiting.cancel())
    failing = pool.submit(lambda: [][1])
    done, not_done = wait([waiting, failing], return_when=FIRST_EXCEPTION)
    print(failing in done, waiting in not_done)
    try:
        list(as_completed([waiting, quick], timeout=0.001))
    except TimeoutError as error:
        print("TimeoutError", error)
    try:
        waiting.result(timeout=0.001)
    except TimeoutError as error:
        print("TimeoutError", repr(str(error)))
    gate.set()
    print(sorted(str(each.result()) for each in as_completed([waiting, quick])))
    results = []
    future.add_done_callback(lambda each: results.append(type(each.exception()).__name__))
    print(results)
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)

one = ThreadPoolExecutor(1, thread_name_prefix="only")
gate = threading.Event()
first = one.submit(gate.wait)
second = one.submit(print, "never")
print(second.cancel(), second.cancelled(), second.done())
try:
    second.result()
except CancelledError as error:
    print("CancelledError", repr(str(error)))
gate.set()
print(one.submit(lambda: threading.current_thread().name).result())
one.shutdown()

started = []
named = ThreadPoolExecutor(2, initializer=started.append, initargs=("ready",))
print(named.submit(len, "abc").result(), started)
print("no shutdown: the interpreter waits for", named.submit(str, 5).result())


def broken():
    raise OSError("no start")


for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(1, initializer=5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
