from multiprocessing import Process, Manager, Lock, Value, Array, Queue
import time


def worker(d, l, lock, i):
    with lock:
        d[i] = i * i
        l.append(i)


def add(total, lock, n):
    for _ in range(n):
        with lock:
            total.value += 1


def half(a):
    for i in range(len(a)):
        a[i] /= 2


def ask(q, reply):
    for text in iter(q.get, None):
        reply.put(text.upper())


if __name__ == "__main__":
    with Manager() as manager:
        d = manager.dict()
        l = manager.list(range(2))
        lock = manager.Lock()
        ps = [Process(target=worker, args=(d, l, lock, i)) for i in range(4)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(d.items()), sorted(l), len(l))
        print(dict(d) == {0: 0, 1: 1, 2: 4, 3: 9}, type(d).__name__, type(l).__name__)
        ns = manager.Namespace()
        ns.x = 10
        ns.y = "hi"
        print(ns)
        print(l[-1] in (0, 1, 2, 3), l[:2])
    total, lock = Value("i", 0), Lock()
    ps = [Process(target=add, args=(total, lock, 100)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(total.value)
    arr = Array("d", [1.0, 2.0, 3.5])
    p = Process(target=half, args=(arr,))
    p.start()
    p.join()
    print(arr[:], list(arr), len(arr))
    q, r = Queue(), Queue()
    p = Process(target=ask, args=(q, r), daemon=True)
    p.start()
    for word in ("spam", "eggs", None):
        q.put(word)
    print(r.get(), r.get(timeout=5))
    p.join()
