import threading


def fail(n=0):
    raise ValueError(n)


t = threading.Thread(target=fail, args=(3,))
print(t)
t.start()
t.join()
print(t.is_alive(), t.name, t.daemon)


class Worker(threading.Thread):
    def run(self):
        self.seen = threading.current_thread() is self and self.ident == threading.get_ident()


worker = Worker(name="abc", daemon=True)
worker.start()
worker.join()
print(worker.seen, worker.name, worker.daemon, repr(worker).split(" ")[0])
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(threading.active_count(), [each.name for each in threading.enumerate()])

for bad in (
    lambda: t.start(),
    lambda: threading.Thread().join(),
    lambda: threading.current_thread().join(),
    lambda: threading.Lock().release(),
    lambda: threading.RLock().release(),
    lambda: threading.Lock().acquire(False, 1),
    lambda: threading.Lock().acquire(timeout=-2),
    lambda: threading.Condition().wait(),
    lambda: threading.Condition().notify(),
    lambda: threading.Semaphore(-1),
    lambda: threading.BoundedSemaphore(1).release(),
    lambda: threading.Semaphore().acquire(False, 1),
    lambda: threading.Barrier(0),
):
    try:
        bad()
        print("no error")
    except Exception as error:
        print(type(error).__name__, error)

lock = threading.Lock()
print(repr(lock).split(" at ")[0], lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.001), lock.locked())
print(repr(lock).split(" at ")[0])
threading.Thread(target=lock.release).start()
with lock:
    print("released by another thread")
reentrant = threading.RLock()
with reentrant:
    with reentrant:
        print(repr(reentrant).split(" owner")[0])
print(repr(reentrant).split(" at ")[0])

rounds = []
barrier = threading.Barrier(3, action=lambda: rounds.append("action"))
indexes = []
parties = [threading.Thread(target=lambda: indexes.append(barrier.wait())) for _ in range(3)]
for party in parties:
    party.start()
for party in parties:
    party.join()
print(sorted(indexes), rounds, barrier.n_waiting, barrier.broken)
try:
    barrier.wait(0.001)
except threading.BrokenBarrierError as error:
    print("broken", barrier.broken, repr(str(error)))
barrier.reset()
print(barrier.broken)

event = threading.Event()
print(event.wait(0.001), event.is_set())
event.set()
print(event.wait())
timer = threading.Timer(0.001, lambda word: print("timer", word), ["rings"])
timer.start()
timer.join()

own = threading.local()
own.x = 1


def set_own():
    print(hasattr(own, "x"))
    own.x = 2
    print(own.x)


class Started(threading.local):
    def __init__(self, value):
        self.value = value


started = Started(7)


def set_started():
    print(started.value)
    started.value = 8


for each in (set_own, set_started):
    thread = threading.Thread(target=each)
    thread.start()
    thread.join()
print(own.x, started.value)

class WithDefault(threading.local):
    number = 5


other = WithDefault()
other.number += 1
thread = threading.Thread(target=lambda: print("a default of", other.number))
thread.start()
thread.join()
print("changed to", other.number)

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(timeout=0.001), semaphore.acquire(blocking=False))
semaphore.release()
with semaphore:
    print("inside")

condition = threading.Condition()
ready = []


def wait_for_it():
    with condition:
        waiting.set()
        print(condition.wait_for(lambda: ready))


waiting = threading.Event()
waiter = threading.Thread(target=wait_for_it)
waiter.start()
waiting.wait()
with condition:
    ready.append(1)
    condition.notify_all()
waiter.join()
with condition:
    print(condition.wait(0.001))


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
thread = threading.Thread(target=fail, name="hooked")
thread.start()
thread.join()


def last():
    gate.wait()
    print("the interpreter waited for", threading.current_thread().name)


gate = threading.Event()
threading.Thread(target=last, name="the last thread").start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("main ends")
gate.set()
