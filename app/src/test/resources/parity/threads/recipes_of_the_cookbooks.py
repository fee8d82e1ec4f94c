"""Recipes: threads with a poison pill, thread-local connections, publish and subscribe, deferred results."""
import _thread
import queue
import sys
import threading
import time
from collections import defaultdict
from contextlib import contextmanager, ExitStack
from functools import partial
from queue import Queue, PriorityQueue, LifoQueue, Empty, Full


class CountdownTask:
    def __init__(self):
        self._running = True

    def terminate(self):
        self._running = False

    def run(self, n, out):
        while self._running and n > 0:
            out.append(n)
            n -= 1
            time.sleep(0.001)


c = CountdownTask()
out = []
t = threading.Thread(target=c.run, args=(10 ** 6, out))
t.start()
time.sleep(0.02)
c.terminate()
t.join()
print(out[:2], len(out) < 1000)


class PeriodicTimer:
    def __init__(self, interval):
        self._interval = interval
        self._flag = 0
        self._cv = threading.Condition()

    def start(self):
        t = threading.Thread(target=self.run)
        t.daemon = True
        t.start()

    def run(self):
        while True:
            time.sleep(self._interval)
            with self._cv:
                self._flag ^= 1
                self._cv.notify_all()

    def wait_for_tick(self):
        with self._cv:
            last_flag = self._flag
            while last_flag == self._flag:
                self._cv.wait()


ptimer = PeriodicTimer(0.005)
ptimer.start()
ticks = []


def count(name, n):
    for i in range(n):
        ptimer.wait_for_tick()
        ticks.append(name)


ts = [threading.Thread(target=count, args=(k, 3)) for k in "ab"]
[x.start() for x in ts]
[x.join() for x in ts]
print(sorted(ticks))


class Exchange:
    def __init__(self):
        self._subscribers = set()

    def attach(self, task):
        self._subscribers.add(task)

    def detach(self, task):
        self._subscribers.remove(task)

    @contextmanager
    def subscribe(self, *tasks):
        for task in tasks:
            self.attach(task)
        try:
            yield
        finally:
            for task in tasks:
                self.detach(task)

    def send(self, msg):
        for s in self._subscribers:
            s.send(msg)


class Display:
    def __init__(self):
        self.count = 0

    def send(self, msg):
        self.count += 1
        print("msg[{}]: {!r}".format(self.count, msg))


_exchanges = defaultdict(Exchange)
ex = _exchanges["name"]
with ex.subscribe(Display()):
    ex.send("one")
    ex.send({"two": 2})
ex.send("nobody")


class LazyConnection:
    def __init__(self, address):
        self.address = address
        self.local = threading.local()
        self.opened = []

    def __enter__(self):
        if hasattr(self.local, "sock"):
            raise RuntimeError("Already connected")
        self.local.sock = f"sock of {threading.current_thread().name}"
        self.opened.append(self.local.sock)
        return self.local.sock

    def __exit__(self, exc_ty, exc_val, tb):
        del self.local.sock


def test(conn, out):
    with conn as s:
        try:
            with conn:
                pass
        except RuntimeError as e:
            out.append(f"{s}: {e}")


conn, got = LazyConnection(("h", 80)), []
ts = [threading.Thread(target=test, args=(conn, got), name=f"T{i}") for i in range(3)]
for x in ts: x.start()
for x in ts: x.join()
print(sorted(got), len(conn.opened))
pq = PriorityQueue()
for item in [(5, "low"), (1, "high"), (3, "mid")]:
    pq.put(item)
print([pq.get()[1] for _ in range(3)], pq.empty())
pq.put((1, {}))
try:
    pq.put((1, {}))
except TypeError as e:
    print(e)
lq = LifoQueue(2)
lq.put("a")
lq.put("b")
for f in (partial(lq.put_nowait, 1), partial(lq.put, 1, timeout=0.01), partial(lq.put, 1, block=False)):
    try:
        f()
    except Full as e:
        print("Full", e.args)
print(lq.get(), lq.get(), lq.full(), lq.qsize())
try:
    lq.get(timeout=-1)
except ValueError as e:
    print(e)
try:
    Queue().task_done()
except ValueError as e:
    print(e)
done = _thread.allocate_lock()
done.acquire()
ident = _thread.start_new_thread(lambda a, b=0: (print("raw thread", a, b), done.release()), (1,), {"b": 2})
done.acquire()
print(isinstance(ident, int), done.locked(), _thread.LockType is type(done))


class ThreadWithResult(threading.Thread):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.result = self.error = None

    def run(self):
        try:
            self.result = self._target(*self._args, **self._kwargs)
        except BaseException as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error:
            raise self.error
        return self.result


a = ThreadWithResult(target=sum, args=([1, 2, 3],))
b = ThreadWithResult(target=lambda: 1 / 0)
a.start(), b.start()
print(a.join())
try:
    b.join()
except ZeroDivisionError as e:
    print("from thread:", e)
for bad in (lambda: a.start(), lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: threading.Thread(group=1), lambda: threading.Semaphore(-1), lambda: threading.Thread(target=print, args=5).run(), lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: threading.BoundedSemaphore(1).release(), lambda: setattr(threading.main_thread(), "daemon", True)):
    try:
        bad()
    except BaseException as e:
        print(type(e).__name__, e)
print(threading.main_thread().name, threading.current_thread() is threading.main_thread(), repr(threading.Thread(name="x", daemon=True)), threading.Thread().name.startswith("Thread-"))
