import concurrent.futures as cf
import threading

ready = threading.local()


def prepare(name):
    ready.name = name


def use(x):
    return f"{ready.name}-{x}"


with cf.ThreadPoolExecutor(2, initializer=prepare, initargs=("db",), thread_name_prefix="pool") as pool:
    print(list(pool.map(use, range(3))))
    print(pool.submit(lambda: threading.current_thread().name).result()[:5])


def broken():
    raise OSError("no database")


pool = cf.ThreadPoolExecutor(1, initializer=broken)
future = pool.submit(print, "never")
try:
    future.result()
except cf.thread.BrokenThreadPool as error:
    print(type(error).__name__, error)
try:
    pool.submit(print)
except cf.BrokenExecutor as error:
    print(type(error).__name__, error)
