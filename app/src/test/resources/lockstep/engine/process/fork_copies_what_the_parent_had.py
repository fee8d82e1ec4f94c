import multiprocessing
import threading


class Key:
    pass


def numbers():
    n = 0
    while True:
        n += 1
        yield n


def counter():
    count = 10

    def step():
        nonlocal count
        count += 1
        return count

    return step


class Base:
    def hello(self):
        return "base"


class Derived(Base):
    def hello(self):
        return "derived of " + super().hello()


keys = [Key(), Key()]
by_key = {keys[0]: "first", keys[1]: "second", len: "a function", Key: "a class"}
in_set = {keys[0], (1, keys[1])}
generator = numbers()
step = counter()
thing = Derived()
thing.itself = thing
lock = threading.Lock()
error = None


def child():
    print(by_key[keys[0]], by_key[keys[1]], by_key[len], by_key[Key], flush=True)
    print(keys[0] in in_set, (1, keys[1]) in in_set, keys[1] in in_set, flush=True)
    print(next(generator), step(), thing.hello(), thing.itself is thing, flush=True)
    print(lock.acquire(timeout=0.05), error, flush=True)
    print([x * local for x in range(3)], flush=True)
    print(threading.current_thread().name, threading.active_count(), flush=True)


def hold():
    lock.acquire()
    held.set()
    done.wait()


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    local = 7
    next(generator)
    next(generator)
    step()
    try:
        1 / 0
    except ZeroDivisionError as caught:
        error = caught
    held, done = threading.Event(), threading.Event()
    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    process = multiprocessing.Process(target=child)
    process.start()
    process.join()
    done.set()
    holder.join()
    print(next(generator), step(), process.exitcode)
