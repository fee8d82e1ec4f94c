import queue
import sys
import threading
import time
import random
from collections import defaultdict
from threading import Thread, Lock, RLock, Event, Condition, Barrier, Timer, Semaphore, current_thread

print_lock = Lock()


def log(*args):
    with print_lock:
        print(*args)


class StoppableThread(Thread):
    """Thread class with a stop() method."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._stop_event = Event()
        self.ticks = 0

    def stop(self):
        self._stop_event.set()

    def stopped(self):
        return self._stop_event.is_set()

    def run(self):
        while not self.stopped():
            self.ticks += 1
            self._stop_event.wait(0.01)


class ResultThread(Thread):
    def __init__(self, target, args=(), kwargs=None):
        Thread.__init__(self)
        self._fn, self._a, self._k = target, args, kwargs or {}
        self._return = None
        self.error = None

    def run(self):
        try:
            self._return = self._fn(*self._a, **self._k)
        except Exception as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error:
            raise self.error
        return self._return


st = StoppableThread(name="ticker", daemon=True)
st.start()
time.sleep(0.05)
st.stop()
st.join()
log(st.ticks > 1, st.is_alive(), st.name, st.daemon)
rt = ResultThread(target=pow, args=(2, 8))
rt.start()
log(rt.join())
rt = ResultThread(target=int, args=("x",))
rt.start()
try:
    rt.join()
except ValueError as e:
    log("from thread:", e)

data = threading.local()
data.x = "main"


def show():
    log(hasattr(data, "x"))
    data.x = current_thread().name
    log(data.x)


t = Thread(target=show, name="local-test"); t.start(); t.join()
log(data.x)


class BoundedBuffer:
    def __init__(self, capacity):
        self.items, self.capacity = [], capacity
        self.cond = Condition()

    def put(self, item):
        with self.cond:
            self.cond.wait_for(lambda: len(self.items) < self.capacity)
            self.items.append(item)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            item = self.items.pop(0)
            self.cond.notify_all()
            return item


bb = BoundedBuffer(2)
got = []
consumer = Thread(target=lambda: [got.append(bb.get()) for _ in range(6)])
producers = [Thread(target=lambda k=k: [bb.put(k * 10 + i) for i in range(3)]) for k in range(2)]
for th in [consumer, *producers]: th.start()
for th in [consumer, *producers]: th.join()
log(sorted(got))
barrier = Barrier(3, action=lambda: log("all at the barrier"))
order = []
def racer(i):
    time.sleep(0.01 * i)
    index = barrier.wait()
    with print_lock:
        order.append(index)
rs = [Thread(target=racer, args=(i,)) for i in range(3)]
[r.start() for r in rs]; [r.join() for r in rs]
log(sorted(order), barrier.n_waiting, barrier.parties, barrier.broken)
fired = Event()
tm = Timer(0.02, fired.set); tm.start()
log(fired.wait(1), isinstance(tm, Thread))


def hook(args):
    log("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
bad = Thread(target=lambda: 1 / 0, name="bad"); bad.start(); bad.join()
threading.excepthook = threading.__excepthook__
log(threading.active_count(), [x.name for x in threading.enumerate()], threading.main_thread() is current_thread(), threading.get_ident() == current_thread().ident, isinstance(threading.get_native_id(), int))
q = queue.LifoQueue(maxsize=2)
q.put(1); q.put(2, block=False)
try:
    q.put(3, timeout=0.01)
except queue.Full:
    log("full", q.qsize())
for _ in range(2): q.get()
try:
    q.get_nowait()
except queue.Empty as e:
    log("empty", repr(e))
q.task_done(); q.task_done()
try:
    q.task_done()
except ValueError as e:
    log(e)
try:
    Lock().release()
except RuntimeError as e:
    log(e)
try:
    Thread(target=print).join()
except RuntimeError as e:
    log(e)
try:
    Thread(None, None, None, (1, 2), [])
except Exception as e:
    log(type(e), e)
log(Thread(target=show), Thread(name="N", daemon=True), Event(), Condition(Lock()).__class__, Semaphore(2))
sys.stdout.write("done\n")
