import functools
import threading
import time


def threaded(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        thread = threading.Thread(target=func, args=args, kwargs=kwargs, name=func.__name__)
        thread.start()
        return thread

    return wrapper


def synchronized(lock):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with lock:
                return func(*args, **kwargs)

        return wrapper

    return decorate


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took less than 5 s: {time.perf_counter() - start < 5}")

    return wrapper


lock = threading.Lock()
log = []


@synchronized(lock)
def note(text):
    log.append(text)


@threaded
def job(n, *, word="job"):
    note(f"{word} {n}")


@timed
def run():
    threads = [job(n, word="task") for n in range(3)]
    for t in threads:
        t.join()
    return [t.name for t in threads]


print(run(), sorted(log), job.__name__)
